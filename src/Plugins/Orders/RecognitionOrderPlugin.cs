using InnovationDomain.Councils;
using InnovationDomain.Documents.Composition;
using InnovationDomain.Documents.Language;
using InnovationDomain.Documents.Model;
using InnovationDomain.Platforms;
using InnovationDomain.Plugins.Registers;
using InnovationDomain.Plugins.Wording;
using InnovationDomain.Wording;

namespace InnovationDomain.Plugins.Orders;

/// <summary>Composes the order that gives a status (приказ о присвоении статуса), with the list of platforms as its appendix.</summary>
/// <remarks>Structure: preamble with acts and protocol, the status point by point, the list approved, instructions, control. It is that of real orders; no act fixes it.</remarks>
public sealed class RecognitionOrderPlugin : IDocumentPlugin<StatusOrder>
{
    /// <summary>The id of the plugin: «recognition-order».</summary>
    public const string PluginId = "recognition-order";

    /// <inheritdoc/>
    public string Id => PluginId;

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="UnfitFactsException">
    /// The context has no date, an act is not in force on it, a decision is no <see cref="PlatformTrigger.Grant"/> or was not adopted by the sitting, or dates contradict each other.
    /// </exception>
    /// <exception cref="UnknownFormException">Names in cases that are neither given nor surely known. All of them are named at once.</exception>
    public OfficialDocument Compose(StatusOrder subject, CompositionContext context)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(context);
        var faults = new FactFaults();
        StatusOrderFacts.Check(subject, PlatformTrigger.Grant, CouncilDecisionKind.Recognize, context, faults);
        faults.ThrowIfAny();

        var forms = new DerivedForms(context.Morphology);
        var text = new StatusOrderText(subject, context, forms);
        string status = text.StatusGenitive(subject.Decisions);
        OfficialDocument document = text.Compose(
            text.HasOneStatus ? $"О присвоении статуса {status}" : "О присвоении статусов",
            [.. text.ByStatus.Select(group => ToClause(group, text)), new Clause("Утвердить перечень (приложение).")],
            text.List(
                text.HasOneStatus ? $"Перечень организаций, которым присвоен статус {status}" : "Перечень организаций, которым присвоены статусы",
                decision => string.Join("; ", new[] { ReferenceText.GroundsInTable(decision.Decided.Chain), $"пункт\u00A0{NumberText.Of(text.PointOf(decision))} {text.FormGenitive}" }.Where(part => part.Length > 0))));
        forms.RequireSure();
        return document;
    }

    private static Clause ToClause(IGrouping<string, StatusDecision> group, StatusOrderText text)
    {
        string[] terms = [.. group.Select(TermOf).Distinct()];
        if (group.Count() == 1)
        {
            StatusDecision only = group.First();
            return new($"Присвоить {text.Holder(only, GrammaticalCase.Dative)} статус {text.StatusGenitive(group)}{StatusOrderText.Theme(only)} {terms[0]}.");
        }

        string term = terms.Length == 1 ? terms[0] : "на сроки, указанные в перечне";
        return new($"Присвоить статус {text.StatusGenitive(group)} организациям согласно перечню ({text.Rows(group)}) {term}.");
    }

    private static string TermOf(StatusDecision decision)
    {
        PlatformStanding standing = decision.After.StandingOn(decision.Decided.EffectiveOn);
        string term = PlatformTable.TermOf(standing);
        return standing.TermEnd is null ? term : $"на срок {term}";
    }
}
