using System.Collections.Immutable;
using System.Text;
using static InnovationDomain.Platforms.PlatformStatus;
using static InnovationDomain.Platforms.PlatformTrigger;

namespace InnovationDomain.Platforms;

/// <summary>The life of a platform as one table of transitions (жизненный цикл площадки): code, messages and the diagram all read it.</summary>
/// <remarks>
/// Holds what is illegal by nature. Numbers (the longest term, how many extensions, which reports come first) are the business of evaluation,
/// by the act that sets them.
/// The cycle is our reading of many acts. An extended platform is <see cref="Active"/> again: the history tells the extension.
/// </remarks>
public static class PlatformLifeCycle
{
    /// <summary>Gets the state before anything is recorded.</summary>
    public static PlatformStatus Initial => Draft;

    /// <summary>Gets the whole table: no two rows have the same state and trigger.</summary>
    public static ImmutableArray<PlatformTransition> Transitions { get; } =
    [
        new(Draft, Submission, Submitted),

        // Statuses given without an application, and registers that name nothing before the decision.
        new(Draft, Grant, Recognized),

        new(Submitted, Registration, FormalCheck),
        new(FormalCheck, ReturnForCompletion, ReturnedForCompletion),
        new(FormalCheck, Refusal, Refused),
        new(FormalCheck, Admission, UnderExpertise),
        new(ReturnedForCompletion, Submission, Submitted),
        new(UnderExpertise, ExpertiseCompletion, ExpertiseDone),
        new(ExpertiseDone, PlatformTrigger.OralDefense, PlatformStatus.OralDefense),
        new(ExpertiseDone, CouncilReview, CouncilReviewed),
        new(PlatformStatus.OralDefense, CouncilReview, CouncilReviewed),
        new(CouncilReviewed, Grant, Recognized),
        new(CouncilReviewed, Refusal, Refused),
        new(CouncilReviewed, Deferral, Deferred),
        new(CouncilReviewed, ReturnForRevision, ReturnedForRevision),
        new(Deferred, CouncilReview, CouncilReviewed),
        new(ReturnedForRevision, Submission, Submitted),
        new(Refused, Archiving, Archived),

        new(Recognized, TermBegin, Active),
        new(Recognized, EarlyTermination, TerminatedEarly),
        new(Active, ReportSubmission, ReportSubmitted),
        new(Active, Extension, Active),
        new(Active, Suspension, Suspended),
        new(Active, EarlyTermination, TerminatedEarly),
        new(Active, Completion, Completed),
        new(Active, TermEnd, Expired),
        new(ReportSubmitted, ReportAssessment, Active),
        new(ReportSubmitted, Suspension, Suspended),
        new(ReportSubmitted, EarlyTermination, TerminatedEarly),
        new(ReportSubmitted, TermEnd, Expired),
        new(Suspended, Resumption, Active),
        new(Suspended, EarlyTermination, TerminatedEarly),
        new(Suspended, TermEnd, Expired),

        // The last report is often delivered or assessed when the term is over.
        new(Expired, ReportSubmission, Expired),
        new(Expired, ReportAssessment, Expired),
        new(Expired, Completion, Completed),

        new(Completed, DisseminationStart, Disseminating),
        new(Completed, Archiving, Archived),
        new(TerminatedEarly, Archiving, Archived),
        new(Disseminating, Archiving, Archived),
    ];

    /// <summary>Answers whether an organization has the status in this state, so that a register lists it: recognized, active, reporting or suspended.</summary>
    public static bool IsHeldIn(PlatformStatus status) => status is Recognized or Active or ReportSubmitted or Suspended;

    /// <summary>Answers whether the trigger happens by itself when its day comes, and is never recorded.</summary>
    public static bool IsByItself(PlatformTrigger trigger) => trigger is TermBegin or TermEnd;

    /// <summary>Answers the state that a trigger leads to.</summary>
    /// <returns><see langword="null"/>: the trigger is not allowed in the state.</returns>
    public static PlatformStatus? Next(PlatformStatus from, PlatformTrigger trigger)
    {
        foreach (PlatformTransition transition in Transitions)
        {
            if (transition.From == from && transition.Trigger == trigger)
            {
                return transition.To;
            }
        }

        return null;
    }

    /// <summary>Answers what may be recorded in a state, in the order of the table.</summary>
    public static ImmutableArray<PlatformTrigger> AllowedFrom(PlatformStatus from) =>
        [.. Transitions.Where(transition => transition.From == from && !IsByItself(transition.Trigger)).Select(transition => transition.Trigger)];

    /// <summary>Answers the table as a state diagram in the language of Mermaid, lines ended by «\n».</summary>
    public static string ToMermaid()
    {
        var text = new StringBuilder("stateDiagram-v2\n");
        foreach (PlatformStatus status in Enum.GetValues<PlatformStatus>())
        {
            text.Append("    state \"").Append(status.Term()).Append("\" as ").Append(status).Append('\n');
        }

        text.Append("    [*] --> ").Append(Initial).Append('\n');
        foreach (PlatformTransition transition in Transitions)
        {
            text.Append("    ").Append(transition.From).Append(" --> ").Append(transition.To).Append(": ").Append(transition.Trigger)
                .Append(IsByItself(transition.Trigger) ? " (by itself)\n" : "\n");
        }

        foreach (PlatformStatus status in Enum.GetValues<PlatformStatus>().Where(status => Transitions.All(transition => transition.From != status)))
        {
            text.Append("    ").Append(status).Append(" --> [*]\n");
        }

        return text.ToString();
    }
}
