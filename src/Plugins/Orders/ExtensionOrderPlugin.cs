using InnovationDomain.Councils;
using InnovationDomain.Documents.Composition;
using InnovationDomain.Documents.Language;
using InnovationDomain.Documents.Model;
using InnovationDomain.Platforms;
using InnovationDomain.Plugins.Wording;
using InnovationDomain.Wording;

namespace InnovationDomain.Plugins.Orders;

/// <summary>Composes the order that extends the term of a status (приказ о продлении срока действия статуса); of several platforms, with their list as an appendix.</summary>
public sealed class ExtensionOrderPlugin : IDocumentPlugin<StatusOrder>
{
    /// <summary>The id of the plugin: «extension-order».</summary>
    public const string PluginId = "extension-order";

    /// <inheritdoc/>
    public string Id => PluginId;

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="UnfitFactsException">
    /// The context has no date, an act is not in force on it, a decision is no <see cref="PlatformTrigger.Extension"/> or was not adopted by the sitting, or dates contradict each other.
    /// </exception>
    /// <exception cref="UnknownFormException">Names in cases that are neither given nor surely known. All of them are named at once.</exception>
    public OfficialDocument Compose(StatusOrder subject, CompositionContext context)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(context);
        var faults = new FactFaults();
        StatusOrderFacts.Check(subject, PlatformTrigger.Extension, CouncilDecisionKind.Extend, context, faults);
        faults.ThrowIfAny();

        var forms = new DerivedForms(context.Morphology);
        var text = new StatusOrderText(subject, context, forms);
        string title = text.HasOneStatus ? $"О продлении срока действия статуса {text.StatusGenitive(subject.Decisions)}" : "О продлении срока действия статусов";
        OfficialDocument document = subject.Decisions is [var only]
            ? text.Compose(title, [new Clause($"Продлить по {RussianDate.ForText(only.Decided.TermEnd!.Value)} срок действия статуса {text.StatusGenitive([only])}{StatusOrderText.Theme(only)}, присвоенного {text.Holder(only, GrammaticalCase.Dative)}{StatusOrderText.GrantedBy(only)}{Grounds(only)}.")])
            : text.Compose(
                title,
                text.ByStatus.Select(group => new Clause($"Продлить срок действия статуса {text.StatusGenitive(group)} организациям согласно перечню ({text.Rows(group)}) на сроки, указанные в перечне.")),
                text.List("Перечень организаций, которым продлен срок действия статуса", decision => ReferenceText.GroundsInTable(decision.Decided.Chain)));
        forms.RequireSure();
        return document;
    }

    private static string Grounds(StatusDecision decision) => ReferenceText.Grounds(decision.Decided.Chain) is { Length: > 0 } grounds ? $" (основание: {grounds})" : "";
}
