using System.Collections.Immutable;
using System.Globalization;
using InnovationDomain.Documents.Composition;
using InnovationDomain.Documents.Language;
using InnovationDomain.Documents.Model;
using InnovationDomain.Projects;
using InnovationDomain.Wording;
using NodaTime;

namespace InnovationDomain.Plugins.Roadmaps;

/// <summary>Composes a roadmap (дорожная карта): one table across the sheet, by direction or by stage, with a note on its edition, approved, agreed and signed.</summary>
/// <remarks>
/// A row that names nobody responsible, no result or no term keeps the cell empty, to be filled in. Dated by its mark of approval.
/// Source: the columns of roadmaps of six regions, 2019–2023; that a revision is noted under the title was read in one of Омск («в ред. … от …»).
/// </remarks>
public sealed class RoadmapPlugin : IDocumentPlugin<RoadmapDocument>
{
    /// <summary>The id of the plugin: «roadmap».</summary>
    public const string PluginId = "roadmap";

    private static readonly DocumentKind Kind = DocumentKind.Of("дорожная карта", "дорожной карте");

    /// <inheritdoc/>
    public string Id => PluginId;

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="UnfitFactsException">
    /// There is no such edition or it has no rows, nobody approves, the title has no theme or no period, the document has no date, the curator agreed after the approval, or the roadmap plans another project.
    /// </exception>
    /// <exception cref="UnknownFormException">Names in cases that are neither given nor surely known. All of them are named at once.</exception>
    public OfficialDocument Compose(RoadmapDocument subject, CompositionContext context)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(context);
        int edition = subject.Edition ?? subject.Roadmap.Revisions.Length;
        var marks = new RoadmapMarks(subject.Frame, subject.Roadmap.Approval, context);
        DateInterval? period = subject.Period ?? RoadmapTitle.PeriodOf(subject.Platform, subject.Project);
        var faults = new FactFaults();
        marks.Check("Roadmap.Approval", faults);
        RoadmapTitle.Check(subject.Roadmap, subject.Platform, subject.Project, nameof(RoadmapDocument), faults);
        faults.AddIf(period is null, "The title has no period. Give RoadmapDocument.Period, a platform with a term, or a project with its first and last day.");
        RoadmapEditions.Check(subject.Roadmap, edition, "RoadmapDocument.Edition", faults);
        CheckProject(subject, faults);
        faults.ThrowIfAny();

        RoadmapPlan plan = RoadmapEditions.Plan(subject.Roadmap, edition);
        faults.AddIf(plan.Rows.IsEmpty, string.Create(CultureInfo.InvariantCulture, $"Edition {edition} of the roadmap «{subject.Roadmap.Id}» has no rows. Give RoadmapPlan.Rows, or take another edition."));
        faults.ThrowIfAny();

        var forms = new DerivedForms(context.Morphology);
        string title = $"{new RoadmapTitle(subject.Roadmap, subject.Platform, subject.Project, forms).Text} на период {PeriodText.FromTo(period!)}";
        OfficialDocument document = marks.Compose(
            Kind, NounPhrase.Of(Kind.Name), title, Body(subject, plan, edition), PageOrientation.Landscape, subject.Platform, forms);
        forms.RequireSure();
        return document;
    }

    private static ImmutableArray<Block> Body(RoadmapDocument subject, RoadmapPlan plan, int edition)
    {
        Table table = RoadmapTable.Of(plan, subject.Sections, subject.Project);
        return edition == 0 ? [table] : [.. RevisionNote.Of(subject.Roadmap, edition), table];
    }

    private static void CheckProject(RoadmapDocument subject, FactFaults faults)
    {
        faults.AddIf(
            subject is { Project: { } project, Roadmap.Project: { } planned } && project.Id != planned,
            $"The roadmap «{subject.Roadmap.Id}» plans the project «{subject.Roadmap.Project}», and RoadmapDocument.Project is «{subject.Project?.Id}». Give the project that it plans.");
        faults.AddIf(
            subject is { Platform.Project: { } carried, Roadmap.Project: { } of } && carried != of,
            $"The roadmap «{subject.Roadmap.Id}» plans the project «{subject.Roadmap.Project}», and the platform «{subject.Platform?.Id}» carries out «{subject.Platform?.Project}». Give the platform of that project.");
    }
}
