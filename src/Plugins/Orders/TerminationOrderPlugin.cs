using InnovationDomain.Councils;
using InnovationDomain.Documents.Composition;
using InnovationDomain.Documents.Language;
using InnovationDomain.Documents.Model;
using InnovationDomain.Platforms;
using InnovationDomain.Plugins.Registers;
using InnovationDomain.Plugins.Wording;
using InnovationDomain.Wording;

namespace InnovationDomain.Plugins.Orders;

/// <summary>Composes the order that ends a status before its term (приказ о досрочном прекращении действия статуса), with the ground and the row of the register that falls out.</summary>
public sealed class TerminationOrderPlugin : IDocumentPlugin<StatusOrder>
{
    /// <summary>The id of the plugin: «termination-order».</summary>
    public const string PluginId = "termination-order";

    /// <inheritdoc/>
    public string Id => PluginId;

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="UnfitFactsException">
    /// The context has no date, an act is not in force on it, a decision is no <see cref="PlatformTrigger.EarlyTermination"/>, names no ground or was not adopted by the sitting, or dates contradict each other.
    /// </exception>
    /// <exception cref="UnknownFormException">Names in cases that are neither given nor surely known. All of them are named at once.</exception>
    public OfficialDocument Compose(StatusOrder subject, CompositionContext context)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(context);
        var faults = new FactFaults();
        StatusOrderFacts.Check(subject, PlatformTrigger.EarlyTermination, CouncilDecisionKind.Terminate, context, faults);
        faults.ThrowIfAny();

        var forms = new DerivedForms(context.Morphology);
        var text = new StatusOrderText(subject, context, forms);
        OfficialDocument document = text.Compose(
            text.HasOneStatus ? $"О досрочном прекращении действия статуса {text.StatusGenitive(subject.Decisions)}" : "О досрочном прекращении действия статусов",
            [.. subject.Decisions.Select(decision => ToClause(decision, text)), .. subject.Decisions.Select(Exclusion).OfType<Clause>()]);
        forms.RequireSure();
        return document;
    }

    private static Clause ToClause(StatusDecision decision, StatusOrderText text) => new(
        $"Прекратить досрочно {PlatformTable.From(decision.Decided.EffectiveOn)} действие статуса {text.StatusGenitive([decision])}{StatusOrderText.Theme(decision)}, " +
        $"присвоенного {text.Holder(decision, GrammaticalCase.Dative)}{StatusOrderText.GrantedBy(decision)}, {Ground(decision.Decided)}{Documents(decision.Decided)}.");

    private static Clause? Exclusion(StatusDecision decision) => decision.Platform.StandingOn(decision.Decided.EffectiveOn).RegisterRow is { Place: { } row } register
        ? new($"Исключить строку {row} ({HolderText.Of(decision.Platform.Holder)}) из {ReferenceText.Of(Records.DocumentReference.Of(register.Kind, register.Date, register.Number), GrammaticalCase.Genitive)}.")
        : null;

    private static string Ground(StatusEvent decided) => decided.Ground switch
    {
        TerminationGround.Inexpedient => "в связи с тем, что полученные результаты показали невозможность или нецелесообразность продолжения работы",
        TerminationGround.BreachOfLaw => "в связи с нарушением законодательства",
        TerminationGround.ReportNotDelivered => "в связи с непредставлением отчета",
        TerminationGround.OwnInitiative => "по инициативе самой организации",
        _ => EndMarks.Strip(decided.Reason!),
    };

    private static string Documents(StatusEvent decided) => ReferenceText.Grounds(decided.Chain) is { Length: > 0 } grounds ? $" (основание: {grounds})" : "";
}
