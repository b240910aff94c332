using InnovationDomain.Platforms;
using NodaTime;
using static InnovationDomain.Platforms.PlatformStatus;

namespace InnovationDomain.Tests.Platforms;

/// <summary>The life of a platform told once more, day by day and by hand, as a model to compare the table and the timeline with.</summary>
internal sealed class StatusModel
{
    public PlatformStatus Status { get; private set; } = Draft;

    public LocalDate Today { get; private set; } = new(2020, 1, 1);

    public LocalDate? TermStart { get; private set; }

    public LocalDate? TermEnd { get; private set; }

    public static IReadOnlyList<PlatformTrigger> Triggers { get; } =
        [.. Enum.GetValues<PlatformTrigger>().Except([PlatformTrigger.TermBegin, PlatformTrigger.TermEnd])];

    /// <summary>Lets days pass, one by one.</summary>
    public void PassTo(LocalDate date)
    {
        while (Today < date)
        {
            Today = Today.PlusDays(1);
            Wake();
        }
    }

    /// <summary>Answers whether the event may happen today, and lets it happen when it may.</summary>
    public bool TryHappen(StatusEvent e)
    {
        if (e.EffectiveOn != Today)
        {
            throw new InvalidOperationException("The model is on another day.");
        }

        PlatformStatus? next = (Status, e.Trigger) switch
        {
            (Draft or ReturnedForCompletion or ReturnedForRevision, PlatformTrigger.Submission) => Submitted,
            (Submitted, PlatformTrigger.Registration) => FormalCheck,
            (FormalCheck, PlatformTrigger.ReturnForCompletion) => ReturnedForCompletion,
            (FormalCheck, PlatformTrigger.Admission) => UnderExpertise,
            (UnderExpertise, PlatformTrigger.ExpertiseCompletion) => ExpertiseDone,
            (ExpertiseDone, PlatformTrigger.OralDefense) => PlatformStatus.OralDefense,
            (ExpertiseDone or PlatformStatus.OralDefense or Deferred, PlatformTrigger.CouncilReview) => CouncilReviewed,
            (CouncilReviewed, PlatformTrigger.Deferral) => Deferred,
            (CouncilReviewed, PlatformTrigger.ReturnForRevision) => ReturnedForRevision,
            (CouncilReviewed or FormalCheck, PlatformTrigger.Refusal) => Refused,
            (CouncilReviewed or Draft, PlatformTrigger.Grant) => Recognized,
            (Active, PlatformTrigger.ReportSubmission) => ReportSubmitted,
            (ReportSubmitted, PlatformTrigger.ReportAssessment) => Active,
            (Expired, PlatformTrigger.ReportSubmission or PlatformTrigger.ReportAssessment) => Expired,
            (Active, PlatformTrigger.Extension) when e.TermEnd is { } end && !(end <= TermEnd) => Active,
            (Active or ReportSubmitted, PlatformTrigger.Suspension) => Suspended,
            (Suspended, PlatformTrigger.Resumption) => Active,
            (Recognized or Active or ReportSubmitted or Suspended, PlatformTrigger.EarlyTermination) => TerminatedEarly,
            (Active or Expired, PlatformTrigger.Completion) when !(Today < TermEnd) => Completed,
            (Completed, PlatformTrigger.DisseminationStart) => Disseminating,
            (Completed or Disseminating or TerminatedEarly or Refused, PlatformTrigger.Archiving) => Archived,
            _ => null,
        };
        if (next is not { } status)
        {
            return false;
        }

        Status = status;
        if (e.Trigger is PlatformTrigger.Grant)
        {
            TermStart = e.TermStart ?? Today;
        }

        if (e.Trigger is PlatformTrigger.Grant or PlatformTrigger.Extension)
        {
            TermEnd = e.TermEnd;
        }

        Wake();
        return true;
    }

    private void Wake()
    {
        if (Status is Recognized && Today >= TermStart)
        {
            Status = Active;
        }

        if (Status is Active or ReportSubmitted or Suspended && Today > TermEnd)
        {
            Status = Expired;
        }
    }
}
