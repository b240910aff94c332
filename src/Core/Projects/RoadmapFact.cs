using InnovationDomain.Calendars;
using InnovationDomain.Lists;
using InnovationDomain.Wording;
using NodaTime;
using NodaTime.Text;

namespace InnovationDomain.Projects;

/// <summary>What was reported about a row of a roadmap on a day (факт выполнения).</summary>
public sealed class RoadmapFact
{
    /// <summary>Gets the number of the row.</summary>
    public required string Number { get; init => field = PrintableText.Require(value, "RoadmapFact.Number").Trim(); }

    /// <summary>Gets the day of the report.</summary>
    public required LocalDate ReportedOn
    {
        get;
        init
        {
            field = StatedDate.Require(value, "RoadmapFact.ReportedOn");
            RequireConsistent();
        }
    }

    /// <summary>Gets how far it has come.</summary>
    public required RoadmapStatus Status
    {
        get;
        init
        {
            field = NamedValue.Require(value, "RoadmapFact.Status");
            RequireConsistent();
        }
    }

    /// <summary>Gets the day on which it was done.</summary>
    /// <value>Not after <see cref="ReportedOn"/>, and only of what is done, late or in part. The default is <see langword="null"/>: not stated, or not done.</value>
    public LocalDate? DoneOn
    {
        get;
        init
        {
            field = value is { } date ? StatedDate.Require(date, "RoadmapFact.DoneOn") : null;
            RequireConsistent();
        }
    }

    /// <summary>Gets how the fact departs from the plan (отклонение).</summary>
    /// <value>The default is <see langword="null"/>: not stated.</value>
    public string? Deviation { get; init => field = value is null ? null : PrintableText.Require(value, "RoadmapFact.Deviation"); }

    /// <summary>Gets why (причина).</summary>
    /// <value>The default is <see langword="null"/>: not stated.</value>
    public string? Reason { get; init => field = value is null ? null : PrintableText.Require(value, "RoadmapFact.Reason"); }

    /// <summary>Gets the new date that is proposed; only a revision moves the plan itself.</summary>
    /// <value>The default is <see langword="null"/>: none.</value>
    public RoadmapDue? NewDue { get; init; }

    // Properties may be set in any order: whichever is set last is checked against those that are there.
    private void RequireConsistent()
    {
        if (DoneOn is not { } done)
        {
            return;
        }

        if (Status is not (0 or RoadmapStatus.Done or RoadmapStatus.DoneLate or RoadmapStatus.DonePartly))
        {
            throw new ArgumentException($"RoadmapFact.DoneOn is {LocalDatePattern.Iso.Format(done)}, and the status is {Status}. Leave the day out, or give the status that fits it.", nameof(DoneOn));
        }

        if (ReportedOn != default && done > ReportedOn)
        {
            throw new ArgumentException(
                $"RoadmapFact.DoneOn is {LocalDatePattern.Iso.Format(done)}, after the day of the report, {LocalDatePattern.Iso.Format(ReportedOn)}. Correct one of the two.", nameof(DoneOn));
        }
    }
}
