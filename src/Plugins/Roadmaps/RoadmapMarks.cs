using System.Collections.Immutable;
using InnovationDomain.Documents.Composition;
using InnovationDomain.Documents.Language;
using InnovationDomain.Documents.Model;
using InnovationDomain.People;
using InnovationDomain.Platforms;
using InnovationDomain.Plugins.Wording;
using InnovationDomain.Records;
using InnovationDomain.Wording;
using NodaTime;
using NodaTime.Text;

namespace InnovationDomain.Plugins.Roadmaps;

/// <summary>The skeleton of the documents on roadmaps: approval at the upper right, agreement at the upper left, signature below.</summary>
internal sealed class RoadmapMarks(RoadmapFrame frame, DocumentReference? act, CompositionContext context)
{
    /// <summary>Gets the day that dates the file; the document itself is dated by its mark of approval.</summary>
    public LocalDate? Date => context.SignedOn ?? Approved;

    private LocalDate? Approved => frame.Approver is null ? act?.Date : frame.ApprovedOn;

    public void Check(string actProperty, FactFaults faults)
    {
        faults.AddIf(frame.Approver is null && act is null && !context.IsDraft, $"Nobody approves the document. Give {actProperty}, the act that does, or RoadmapFrame.Approver.");
        faults.AddIf(
            frame.Approver is null && act is not null && !MarkText.Approves(act.Kind),
            $"{actProperty} is «{act}», which approves nothing. Give an order, a directive, a decree, a decision or a protocol, or RoadmapFrame.Approver.");
        faults.AddIf(
            Date is null && (context.IsDraft || frame.Approver is not null || act is not null), "The document has no date. Give CompositionContext.SignedOn or RoadmapFrame.ApprovedOn.");
        if (Approved is { } approved && frame.AgreedOn > approved)
        {
            faults.Add($"The curator agreed on {LocalDatePattern.Iso.Format(frame.AgreedOn.Value)}, after the approval of {LocalDatePattern.Iso.Format(approved)}. Correct one of the two.");
        }
    }

    public OfficialDocument Compose(
        DocumentKind kind, NounPhrase approved, string title, ImmutableArray<Block> body, PageOrientation orientation, InnovationPlatform? platform, IMorphology morphology, ImmutableArray<Appendix> appendices = default) => new()
        {
            Organizations = [frame.Issuer],
            Kind = kind,
            Date = Date!.Value,
            IsDraft = context.IsDraft,
            Place = frame.Place,
            Title = title,
            Approvals = [frame.Approver is { } approver ? MarkText.Approval(approver, frame.ApprovedOn, morphology)
                : act is not null ? MarkText.Approval(approved, act, frame.ApprovingBody, morphology)
                : ApprovalMark.ByPerson(Signature.ToFill.Position, Signature.ToFill.Name, null)],
            Body = body,
            Orientation = orientation,
            Appendices = appendices.IsDefault ? [] : appendices,
            Signatures = frame.Signer is { } signer ? [SignerText.Of(signer, morphology)] : [],
            Agreements = Curator(platform) is { } curator ? [MarkText.Agreement(curator, frame.AgreedOn, morphology)] : [],
            AgreementPlacement = AgreementPlacement.NearApproval,
        };

    private Official? Curator(InnovationPlatform? platform) => frame.Curator
        ?? (platform?.Curator is { } person ? new() { Position = person.Position ?? Position.Of("Куратор площадки"), Name = person.Name } : null);
}
