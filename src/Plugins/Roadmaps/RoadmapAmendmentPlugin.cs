using System.Globalization;
using InnovationDomain.Documents.Composition;
using InnovationDomain.Documents.Language;
using InnovationDomain.Documents.Model;
using InnovationDomain.Plugins.Wording;
using InnovationDomain.Projects;
using InnovationDomain.Records;
using InnovationDomain.Wording;

namespace InnovationDomain.Plugins.Roadmaps;

/// <summary>Composes the changes to a roadmap (изменения, вносимые в дорожную карту) between two editions, with the grounds of each revision.</summary>
/// <remarks>Approved by the document that the revision rests on, where that is an act, else by <see cref="RoadmapFrame.Approver"/>.</remarks>
public sealed class RoadmapAmendmentPlugin : IDocumentPlugin<RoadmapAmendment>
{
    /// <summary>The id of the plugin: «roadmap-amendment».</summary>
    public const string PluginId = "roadmap-amendment";

    private static readonly DocumentKind Kind = DocumentKind.Of("изменения", "изменениям");

    /// <inheritdoc/>
    public string Id => PluginId;

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="UnfitFactsException">
    /// There is no such revision, the editions do not follow one another or print the same, nobody approves, the title has no theme, the document has no date, or the curator agreed after the approval.
    /// </exception>
    /// <exception cref="UnknownFormException">Names in cases that are neither given nor surely known. All of them are named at once.</exception>
    public OfficialDocument Compose(RoadmapAmendment subject, CompositionContext context)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(context);
        Roadmap roadmap = subject.Roadmap;
        int edition = subject.Revision ?? roadmap.Revisions.Length;
        int since = subject.Since ?? edition - 1;
        var faults = new FactFaults();
        RoadmapTitle.Check(roadmap, subject.Platform, subject.Project, nameof(RoadmapAmendment), faults);
        if (edition < 1 || edition > roadmap.Revisions.Length)
        {
            faults.Add(roadmap.Revisions.IsEmpty
                ? $"The roadmap «{roadmap.Id}» has no revision. Give Roadmap.Revisions: the document sets out what they change."
                : string.Create(CultureInfo.InvariantCulture, $"RoadmapAmendment.Revision is {edition}, and the roadmap «{roadmap.Id}» has the revisions 1 to {roadmap.Revisions.Length}. Give one of them."));
            faults.ThrowIfAny();
        }

        DocumentReference? act = roadmap.Revisions[edition - 1].Reference;
        var marks = new RoadmapMarks(subject.Frame, act, context);
        marks.Check("RoadmapRevision.Reference", faults);
        faults.AddIf(since < 0 || since >= edition, string.Create(CultureInfo.InvariantCulture, $"RoadmapAmendment.Since is {since}. Give a number from 0 to {edition - 1}, before revision {edition}."));
        faults.ThrowIfAny();

        var text = new AmendmentText(RoadmapEditions.Plan(roadmap, since), RoadmapEditions.Plan(roadmap, edition), subject.Sections, subject.Project);
        faults.AddIf(text.Points.IsEmpty, string.Create(CultureInfo.InvariantCulture, $"The editions {since} and {edition} of the roadmap «{roadmap.Id}» print the same. Give RoadmapRevision.Changes."));
        faults.ThrowIfAny();

        var forms = new DerivedForms(context.Morphology);
        string approved = roadmap.Approval is { } approval ? $", утвержденную {ReferenceText.ByAct(approval)}" : "";
        OfficialDocument document = marks.Compose(
            Kind,
            NounPhrase.Of(Kind.Name).AsPlural(),
            $"вносимые в дорожную карту {new RoadmapTitle(roadmap, subject.Platform, subject.Project, forms).Text}{approved}",
            [.. roadmap.Revisions[since..edition].Select(RevisionNote.Opening), new ClauseList(text.Points)],
            PageOrientation.Landscape,
            subject.Platform,
            forms);
        forms.RequireSure();
        return document;
    }
}
