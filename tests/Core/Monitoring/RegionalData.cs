using System.Collections.Immutable;
using InnovationDomain.Monitoring;
using InnovationDomain.Organizations;
using NodaTime;

namespace InnovationDomain.Tests.Monitoring;

/// <summary>What a region reports for one period.</summary>
public sealed record RegionalData(ImmutableArray<EducationCenter> Centers, ImmutableArray<IndicatorRecord> Records)
{
    public static DateInterval HalfYear { get; } = new(new LocalDate(2023, 9, 1), new LocalDate(2023, 12, 31));

    public static IndicatorDefinition Students { get; } = Indicator("students", IndicatorUnit.Persons, IndicatorDirection.MoreIsBetter);

    public static IndicatorDefinition Idle { get; } = Indicator("idle", IndicatorUnit.Units, IndicatorDirection.LessIsBetter);

    public static IndicatorDefinition Trained { get; } = Indicator("trained", IndicatorUnit.Percent, IndicatorDirection.MoreIsBetter);

    public static ImmutableArray<IndicatorDefinition> Indicators { get; } = [Students, Idle, Trained];

    public SummaryTable Table => IndicatorRollUp.Summarize(HalfYear, Indicators, Centers, Records);

    public static IndicatorDefinition Indicator(string id, IndicatorUnit unit, IndicatorDirection direction) => new() { Id = id, Name = "показатель " + id, Unit = unit, Direction = direction };

    public static EducationCenter Center(string id, string municipality, string? region = null) => new()
    {
        Id = id,
        Kind = CenterKind.GrowthPoint,
        School = new Organization { Name = "МБОУ СОШ № " + id },
        Municipality = new Municipality { Name = municipality, Region = region is null ? null : new Region { Name = region } },
    };

    public static IndicatorRecord Record(
        string center, IndicatorDefinition indicator, decimal? fact = null, decimal? target = null, decimal? minimum = null, int? weight = null, IndicatorUnit? unit = null) => new()
        {
            Center = center,
            Indicator = indicator.Id,
            Period = HalfYear,
            Minimum = Value(minimum, unit ?? indicator.Unit),
            Target = Value(target, unit ?? indicator.Unit),
            Fact = Value(fact, unit ?? indicator.Unit),
            Weight = weight,
        };

    public static IndicatorValue? Value(decimal? amount, IndicatorUnit unit) => amount is { } given ? IndicatorValue.Of(given, unit) : null;

    // Everything a reader of the table sees.
    public static string[] Lines(SummaryTable table) =>
    [
        .. table.Rows.Select(row => $"{row.Level} {row.Center}{row.Municipality} {row.Indicator.Id}: {Line(row.Minimum)} {Line(row.Target)} {Line(row.Fact)} "
            + $"{row.Judgement.Status} {row.Judgement.MarginToMinimum} {row.Judgement.MarginToTarget} {row.Judgement.CompletionPercent}"),
        .. table.Findings.Select(finding => finding.English),
    ];

    private static string Line(RolledValue value) => $"{value.Amount}[{string.Join(' ', value.Missing)}]";
}
