using InnovationDomain.Lists;
using InnovationDomain.Wording;
using NodaTime;

namespace InnovationDomain.Calendars;

/// <summary>A part of every reporting year, from which the periods of all years are made.</summary>
public sealed class ReportingSegment
{
    /// <summary>Gets what its periods are.</summary>
    public required ReportingPeriodKind Kind { get; init => field = NamedValue.Require(value, "ReportingSegment.Kind"); }

    /// <summary>Gets the first day.</summary>
    /// <value>Any but 29 February, which most years do not have.</value>
    public required AnnualDate First
    {
        get;
        init => field = value != new AnnualDate(2, 29) ? value : throw new ArgumentException("ReportingSegment.First is 29 February, which most years do not have. Begin on 1 March.", nameof(First));
    }

    /// <summary>Gets the last day, included; 29 February stands for the last day of February.</summary>
    public required AnnualDate Last { get; init; }

    /// <summary>Gets the name of its periods, with <c>{year}</c> where the year stands: «I полугодие {year} учебного года».</summary>
    /// <value>The year prints as «2024» when the reporting year is a calendar year, and as «2023/2024» otherwise.</value>
    public required string Name
    {
        get;
        init => field = PrintableText.Require(value, "ReportingSegment.Name").Contains("{year}", StringComparison.Ordinal)
            ? value
            : throw new ArgumentException($"ReportingSegment.Name is «{value}», the same in every year. Put {{year}} where the year stands: «I квартал {{year}} года».", nameof(Name));
    }

    /// <summary>Gets when the report on such a period is due.</summary>
    /// <value>The default is <see langword="null"/>: not stated.</value>
    public DueRule? Due { get; init; }
}
