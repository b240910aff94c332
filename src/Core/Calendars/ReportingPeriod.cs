using InnovationDomain.Lists;
using InnovationDomain.Wording;
using NodaTime;

namespace InnovationDomain.Calendars;

/// <summary>A period that is reported on (отчётный период).</summary>
/// <remarks>Equal when all properties are.</remarks>
public sealed record ReportingPeriod
{
    /// <summary>Gets what it is.</summary>
    public required ReportingPeriodKind Kind { get; init => field = NamedValue.Require(value, "ReportingPeriod.Kind"); }

    /// <summary>Gets the calendar year that its reporting year begins in: 2022 of June 2022 to May 2023.</summary>
    public required int Year { get; init => field = value is >= 1000 and <= 9999 ? value : throw new ArgumentOutOfRangeException(nameof(Year), value, "ReportingPeriod.Year is a year from 1000 to 9999."); }

    /// <summary>Gets which one of the reporting year it is, from 1.</summary>
    public required int Number { get; init => field = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(Number), value, "ReportingPeriod.Number counts from 1."); }

    /// <summary>Gets the name, as documents show it: «I полугодие 2023/2024 учебного года».</summary>
    public required string Name { get; init => field = PrintableText.Require(value, "ReportingPeriod.Name"); }

    /// <summary>Gets its days, both ends included.</summary>
    public required DateInterval Days { get; init => field = StatedDays.Require(value, "ReportingPeriod.Days"); }

    /// <summary>Answers the name.</summary>
    public override string ToString() => Name;
}
