using System.Collections.Immutable;
using InnovationDomain.Calendars;
using InnovationDomain.Lists;
using InnovationDomain.Projects;
using InnovationDomain.Wording;
using NodaTime;
using NodaTime.Text;

namespace InnovationDomain.Monitoring;

/// <summary>A row of a roadmap with what became of it: plan, fact, reason (выполнение дорожной карты).</summary>
public sealed class ReportedMeasure
{
    /// <summary>Gets the number of the row: «2.1».</summary>
    /// <value>The default is <see langword="null"/>: none.</value>
    public string? Number { get; init => field = value is null ? null : PrintableText.Require(value, "ReportedMeasure.Number"); }

    /// <summary>Gets the measure (мероприятие).</summary>
    public required string Measure { get; init => field = PrintableText.Require(value, "ReportedMeasure.Measure"); }

    /// <summary>Gets who is responsible.</summary>
    /// <value>The default is <see langword="null"/>: not stated.</value>
    public string? Responsible { get; init => field = value is null ? null : PrintableText.Require(value, "ReportedMeasure.Responsible"); }

    /// <summary>Gets the last day by the plan (срок).</summary>
    /// <value>The default is <see langword="null"/>: the roadmap sets none; the row is then reported in every period.</value>
    public LocalDate? DueOn { get; init => field = value is { } date ? StatedDate.Require(date, "ReportedMeasure.DueOn") : null; }

    /// <summary>Gets what became of it.</summary>
    /// <value>The default is <see cref="MeasureExecution.NotStated"/>, or <see cref="MeasureExecution.Done"/> where the day is given.</value>
    public MeasureExecution Execution
    {
        get => field == MeasureExecution.NotStated && DoneOn is not null ? MeasureExecution.Done : field;
        init
        {
            field = NamedValue.Require(value, "ReportedMeasure.Execution");
            RequireDone();
        }
    }

    /// <summary>Gets the day it was done.</summary>
    /// <value>The default is <see langword="null"/>: not done, or the day is not stated. Only of what is done, at least in part.</value>
    public LocalDate? DoneOn
    {
        get;
        init
        {
            field = value is { } date ? StatedDate.Require(date, "ReportedMeasure.DoneOn") : null;
            RequireDone();
        }
    }

    /// <summary>Gets what came of it (фактический результат): «приказ от 12.09.2023 № 15».</summary>
    /// <value>The default is <see langword="null"/>: not stated.</value>
    public string? Result { get; init => field = value is null ? null : PrintableText.Require(value, "ReportedMeasure.Result"); }

    /// <summary>Gets why it was not done as planned (причина).</summary>
    /// <value>The default is <see langword="null"/>: not stated.</value>
    public string? Reason { get; init => field = value is null ? null : PrintableText.Require(value, "ReportedMeasure.Reason"); }

    /// <summary>Gets the day to which it was moved.</summary>
    /// <value>The default is <see langword="null"/>: it was not.</value>
    public LocalDate? MovedTo { get; init => field = value is { } date ? StatedDate.Require(date, "ReportedMeasure.MovedTo") : null; }

    /// <summary>Gets whether it was done after the day of the plan (выполнено с опозданием).</summary>
    public bool IsLate => DoneOn > DueOn;

    /// <summary>Answers the rows of a roadmap as they stand on a day: the plan of that day with the last fact of each row reported up to it.</summary>
    /// <param name="roadmap">The roadmap.</param>
    /// <param name="asOf">The day: the last one of the period, or that of the report.</param>
    /// <returns>
    /// Every row of the plan once, in the order of their numbers. A row that a revision took out is not in the plan of the day.
    /// <see cref="Result"/> is the deviation of the fact: the planned result is not a fact. <see cref="MovedTo"/> is the last day of the date it proposes, as long as no revision has
    /// moved the row since. That a row was done late shows where the fact states the day.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="roadmap"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="asOf"/> is not stated: see <see cref="StatedDate"/>.</exception>
    public static ImmutableArray<ReportedMeasure> Of(Roadmap roadmap, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(roadmap);
        _ = StatedDate.Require(asOf, nameof(asOf));
        return
        [
            .. from state in roadmap.CompletionAsOf(asOf).Rows
               select new ReportedMeasure
               {
                   Number = state.Row.Number,
                   Measure = state.Row.Measure,
                   Responsible = state.Row.Responsible,
                   DueOn = state.Row.Due?.LatestDay,
                   Execution = ExecutionOf(state.Status),
                   DoneOn = state.Fact?.DoneOn,
                   Result = state.Fact?.Deviation,
                   Reason = state.Fact?.Reason,
                   MovedTo = ProposedDue(roadmap, state)?.LatestDay,
               },
        ];
    }

    /// <summary>Picks the rows that a report on a period answers for, in their order.</summary>
    /// <param name="roadmap">All rows of the roadmap, as they stand at the end of the period.</param>
    /// <param name="period">The period of the report.</param>
    /// <returns>
    /// What is due in the period; what was due before it and was neither done nor cancelled nor moved beyond it; what was done in it, whenever it is due; and what has no term.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="period"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A row is missing.</exception>
    public static ImmutableArray<ReportedMeasure> DueIn(ImmutableArray<ReportedMeasure> roadmap, DateInterval period)
    {
        ArgumentNullException.ThrowIfNull(period);
        return [.. GivenList.Complete(roadmap, nameof(roadmap)).Where(row => row.IsDueIn(period))];
    }

    /// <summary>Answers the measure.</summary>
    public override string ToString() => Measure;

    private static MeasureExecution ExecutionOf(RoadmapStatus status) => status switch
    {
        RoadmapStatus.InProgress => MeasureExecution.InProgress,
        RoadmapStatus.Done or RoadmapStatus.DoneLate => MeasureExecution.Done,
        RoadmapStatus.DonePartly => MeasureExecution.DonePartly,
        RoadmapStatus.Postponed => MeasureExecution.Moved,
        RoadmapStatus.Cancelled => MeasureExecution.Cancelled,
        RoadmapStatus.NotDone => MeasureExecution.NotDone,
        _ => MeasureExecution.NotStated,
    };

    // A revision after the fact has answered what it proposes, whether it took the same date or another.
    private static RoadmapDue? ProposedDue(Roadmap roadmap, RoadmapRowState state) =>
        state.Fact is { NewDue: { } proposed } fact && proposed != state.Row.Due && roadmap.PlanAsOf(fact.ReportedOn).Find(fact.Number)?.Due == state.Row.Due
            ? proposed
            : null;

    private bool IsDueIn(DateInterval period)
    {
        bool isOpen = Execution is not (MeasureExecution.Done or MeasureExecution.Cancelled);
        return DueOn is not { } due
            || period.Contains(due)
            || (DoneOn is { } done && period.Contains(done))
            || (due < period.Start && isOpen && !(MovedTo > period.End));
    }

    // Whichever of the two is set last is checked against the other.
    private void RequireDone()
    {
        if (DoneOn is { } done && Execution is not (MeasureExecution.Done or MeasureExecution.DonePartly))
        {
            throw new ArgumentException($"ReportedMeasure.DoneOn is {LocalDatePattern.Iso.Format(done)}, and the measure is {Execution}. Leave the day out, or take Done or DonePartly.", nameof(DoneOn));
        }
    }
}
