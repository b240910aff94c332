using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using InnovationDomain.Calendars;
using InnovationDomain.Lists;
using InnovationDomain.Wording;
using NodaTime;

namespace InnovationDomain.Monitoring;

/// <summary>A measure that a report plans for the next period (план на следующий период).</summary>
public sealed class PlannedMeasure
{
    /// <summary>Gets the number of its row in the roadmap.</summary>
    /// <value>The default is <see langword="null"/>: none.</value>
    public string? Number { get; init => field = value is null ? null : PrintableText.Require(value, "PlannedMeasure.Number"); }

    /// <summary>Gets the measure.</summary>
    public required string Measure { get; init => field = PrintableText.Require(value, "PlannedMeasure.Measure"); }

    /// <summary>Gets who is responsible.</summary>
    /// <value>The default is <see langword="null"/>: not stated.</value>
    public string? Responsible { get; init => field = value is null ? null : PrintableText.Require(value, "PlannedMeasure.Responsible"); }

    /// <summary>Gets the last day for it.</summary>
    /// <value>The default is <see langword="null"/>: none.</value>
    public LocalDate? DueOn { get; init => field = value is { } date ? StatedDate.Require(date, "PlannedMeasure.DueOn") : null; }

    /// <summary>Makes a measure of its text alone.</summary>
    /// <exception cref="ArgumentException">The text cannot be printed: see <see cref="PrintableText"/>.</exception>
    [SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "The initializer is the alternate.")]
    public static implicit operator PlannedMeasure(string measure) => new() { Measure = measure };

    /// <summary>Picks what a roadmap plans for a period, in the order of its rows: what is due in it or was moved into it, and is neither done nor cancelled.</summary>
    /// <param name="roadmap">All rows of the roadmap.</param>
    /// <param name="period">The period that is planned for.</param>
    /// <exception cref="ArgumentNullException"><paramref name="period"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A row is missing.</exception>
    public static ImmutableArray<PlannedMeasure> For(ImmutableArray<ReportedMeasure> roadmap, DateInterval period)
    {
        ArgumentNullException.ThrowIfNull(period);
        return
        [
            .. from row in GivenList.Complete(roadmap, nameof(roadmap))
               where row.Execution is not (MeasureExecution.Done or MeasureExecution.Cancelled) && (row.MovedTo ?? row.DueOn) is { } due && period.Contains(due)
               select new PlannedMeasure { Number = row.Number, Measure = row.Measure, Responsible = row.Responsible, DueOn = row.MovedTo ?? row.DueOn },
        ];
    }

    /// <summary>Answers the measure.</summary>
    public override string ToString() => Measure;
}
