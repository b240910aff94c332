using InnovationDomain.Documents.Composition;
using InnovationDomain.Documents.Language;
using InnovationDomain.Documents.Model;
using InnovationDomain.Plugins.Registers;
using InnovationDomain.Plugins.Roadmaps;
using InnovationDomain.Plugins.Wording;
using InnovationDomain.Projects;
using InnovationDomain.Records;
using InnovationDomain.Wording;

namespace InnovationDomain.Plugins.Orders;

/// <summary>Composes the order that amends a roadmap (приказ о внесении изменений в дорожную карту): point by point what changes, and the roadmap in its new wording as the appendix.</summary>
/// <remarks>What changes follows from the two plans, not from the steps of the revision: a row that was moved twice is moved once here.</remarks>
public sealed class RoadmapAmendmentOrderPlugin : IDocumentPlugin<RoadmapAmendmentOrder>
{
    /// <summary>The id of the plugin: «roadmap-amendment-order».</summary>
    public const string PluginId = "roadmap-amendment-order";

    /// <inheritdoc/>
    public string Id => PluginId;

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="UnfitFactsException">
    /// The context has no date, an act is not in force on it, the order rests on nothing, the roadmap has no revision or one that changes nothing that is printed or refers to another order than this one,
    /// leaves no row, or a ground is dated after the order.
    /// </exception>
    /// <exception cref="UnknownFormException">Names in cases that are neither given nor surely known. All of them are named at once.</exception>
    /// <exception cref="UnknownAgreementException">The gender of the roadmap's name is neither stated nor known: give <see cref="RoadmapAmendmentOrder.Name"/> with it.</exception>
    public OfficialDocument Compose(RoadmapAmendmentOrder subject, CompositionContext context)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(context);
        Roadmap roadmap = subject.Roadmap;
        RoadmapRevision? revision = roadmap.Revisions.LastOrDefault();
        var changes = new AmendmentText(revision is null ? roadmap.Baseline : Before(roadmap), roadmap.Current, RoadmapSections.AsStated, project: null);
        DocumentReference[] grounds = [.. revision is { Reference: { } reference, Basis: not RevisionBasis.Order } ? [reference] : Array.Empty<DocumentReference>(), .. subject.Grounds];
        Check(subject, revision, changes, grounds, context);

        var forms = new DerivedForms(context.Morphology);
        NounPhrase name = subject.Name ?? roadmap.Title ?? "дорожная карта";
        string accusative = Letters.InSentence(forms.Decline(name, GrammaticalCase.Accusative).Text);
        (string about, string following, string point, string start, string act) = changes.Points.Length == 1
            ? ("изменения", "следующее изменение", "изменения, указанного", "Изменение, указанное", "действует")
            : ("изменений", "следующие изменения", "изменений, указанных", "Изменения, указанные", "действуют");
        Clause[] since = revision!.Date == context.SignedOn ? [] : [new(RichText.Of($"{start} в пункте ", new Reference("changes"), $", {act} {PlatformTable.From(revision.Date)}."))];
        OfficialDocument document = OrderComposition.Compose(
            subject.Frame,
            context,
            $"О внесении {about} в {accusative}",
            (null, Ground(subject, revision, grounds, forms)),
            [
                new($"Внести в {accusative}{Approved(roadmap, name)} {following}:", [new ClauseList(changes.Points)]) { Id = "changes" },
                new(RichText.Of($"Утвердить {accusative} в редакции с учетом {point} в пункте ", new Reference("changes"), " (приложение).")),
                .. since,
            ],
            [
                new()
                {
                    Title = Letters.Capitalized(name.Nominative),
                    Approval = OrderComposition.Approval(name, subject.Frame, context, forms),
                    Orientation = PageOrientation.Landscape,
                    Body = [RoadmapTable.Of(roadmap.Current, RoadmapSections.AsStated, project: null)],
                },
            ],
            forms);
        forms.RequireSure();
        return document;
    }

    private static RoadmapPlan Before(Roadmap roadmap) => RoadmapEditions.Plan(roadmap, roadmap.Revisions.Length - 1);

    private static void Check(RoadmapAmendmentOrder order, RoadmapRevision? revision, AmendmentText changes, DocumentReference[] grounds, CompositionContext context)
    {
        var faults = new FactFaults();
        OrderComposition.Check(order.Frame, context, faults);
        faults.AddIf(revision is null, $"The roadmap «{order.Roadmap.Id}» has no revision. Add the one that the order makes: RoadmapAmendmentOrder.Roadmap = roadmap.Revise(…).");
        faults.AddIf(revision is not null && changes.Points.IsEmpty, $"The last revision of the roadmap «{order.Roadmap.Id}», № {NumberText.Of(revision?.Number ?? 0)}, changes nothing that a roadmap prints. Give RoadmapRevision.Changes, or make no order.");
        faults.AddIf(order.Roadmap.Current.Rows.IsEmpty, $"The last revision of the roadmap «{order.Roadmap.Id}» leaves no row. An empty roadmap is not amended: repeal the act that approved it.");
        faults.AddIf(
            revision is { Basis: RevisionBasis.Order, Reference: { } act } && (act.Kind != order.Frame.Form || act.Date != context.SignedOn || (context.RegistrationNumber is { } number && act.Number != number)),
            $"The last revision rests on «{revision?.Reference}», which is not this order. Give the revision that the order makes, or the basis that the order rests on.");
        faults.AddIf(order.Frame.Basis.IsEmpty && grounds.Length == 0 && order.Occasion is null && revision?.Reason is null, "The order rests on nothing. Give the acts, OrderFrame.Basis, a document, RoadmapAmendmentOrder.Grounds, or the occasion.");
        foreach (DocumentReference ground in grounds)
        {
            OrderComposition.CheckDate("A ground", ground, context, faults);
        }

        faults.ThrowIfAny();
    }

    private static string? Ground(RoadmapAmendmentOrder order, RoadmapRevision revision, DocumentReference[] grounds, DerivedForms morphology)
    {
        NounPhrase? occasion = order.Occasion ?? revision.Reason;
        string?[] parts =
        [
            grounds.Length == 0 ? null : $"на основании {string.Join(", ", grounds.Select(ground => ReferenceText.Within(ground, GrammaticalCase.Genitive)))}",
            occasion is null ? null : $"в связи {Preposition.With.Put(Letters.InSentence(morphology.Decline(occasion, GrammaticalCase.Instrumental).Text))}",
        ];
        return parts.Any(part => part is not null) ? string.Join(", ", parts.Where(part => part is not null)) : null;
    }

    // «…, утвержденную приказом от … № … (с изменениями, внесенными приказом от … № …),»
    private static string Approved(Roadmap roadmap, NounPhrase name)
    {
        DocumentReference[] earlier = [.. roadmap.Revisions[..^1].Where(revision => revision.Basis == RevisionBasis.Order).Select(revision => revision.Reference).OfType<DocumentReference>()];
        string changed = earlier.Length == 0 ? "" : $" (с изменениями, внесенными {string.Join(", ", earlier.Select(ReferenceText.ByAct))})";
        return roadmap.Approval is { } approval ? $", {Participle.Approved.FullForm(name, GrammaticalCase.Accusative)} {ReferenceText.ByAct(approval)}{changed}," : changed;
    }
}
