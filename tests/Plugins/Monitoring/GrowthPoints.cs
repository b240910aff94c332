using System.Collections.Immutable;
using InnovationDomain.Identity;
using InnovationDomain.Monitoring;
using InnovationDomain.Organizations;
using InnovationDomain.Plugins.Monitoring;
using NodaTime;

namespace InnovationDomain.Plugins.Tests.Monitoring;

/// <summary>Made-up centres with their reports.</summary>
internal static class GrowthPoints
{
    public static readonly DateInterval FirstQuarter = Quarter(1);

    public static readonly DateInterval SecondQuarter = Quarter(2);

    public static readonly IndicatorDefinition Students = ReadyIndicators.NaturalScienceTechnology[0];

    public static readonly IndicatorDefinition Trained = ReadyIndicators.NaturalScienceTechnology[2];

    public static readonly IndicatorDefinition Complaints = new()
    {
        Id = "C-1", Number = "4", Name = "Количество обоснованных жалоб", Unit = IndicatorUnit.Units, Direction = IndicatorDirection.LessIsBetter, DataSource = "журнал обращений",
    };

    public static DateInterval Quarter(int number) => new(new LocalDate(2026, 3 * number - 2, 1), new LocalDate(2026, 3 * number - 2, 1).PlusMonths(3).PlusDays(-1));

    public static EducationCenter Center(string key, string municipality = "Заречный округ", CenterKind kind = CenterKind.GrowthPoint, string? school = null) => new()
    {
        Id = key,
        Kind = kind,
        Profile = kind == CenterKind.GrowthPoint ? CenterProfile.NaturalScienceTechnology : CenterProfile.NotStated,
        School = new Organization { Name = school ?? $"МБОУ «Средняя школа {key}»" },
        Municipality = new() { Name = municipality },
    };

    public static IndicatorRecord Record(Id<EducationCenter> center, IndicatorDefinition indicator, DateInterval period, decimal? minimum, decimal? target, decimal? fact, int? weight = null) => new()
    {
        Center = center,
        Indicator = indicator.Id,
        Period = period,
        Minimum = Value(minimum, indicator),
        Target = Value(target, indicator),
        Fact = Value(fact, indicator),
        Weight = weight,
    };

    public static IndicatorSummary Summary(
        ImmutableArray<IndicatorDefinition> indicators, ImmutableArray<EducationCenter> centers, ImmutableArray<IndicatorRecord> records, params ImmutableArray<DateInterval> periods) => new()
        {
            Author = Process.Authority,
            Indicators = indicators,
            Periods = periods.IsEmpty ? [FirstQuarter] : periods,
            DataOn = new LocalDate(2026, 12, 31),
            Source = "отчеты муниципальных кураторов",
            Centers = centers,
            Records = records,
            Signer = Process.Head,
        };

    /// <summary>Centres of many municipalities with twelve indicators; every seventh fact is missing.</summary>
    public static IndicatorSummary Region(int centers, int municipalities, int indicators, int quarters)
    {
        ImmutableArray<IndicatorDefinition> passports =
        [
            .. Enumerable.Range(1, indicators).Select(i => new IndicatorDefinition
            {
                Id = $"И-{i}", Number = $"{i}", Unit = i % 4 == 0 ? IndicatorUnit.Percent : IndicatorUnit.Persons, Direction = IndicatorDirection.MoreIsBetter,
                Name = $"Показатель региона под номером {i}: численность обучающихся по программам с использованием оборудования центра, включая обучающихся школ-партнеров",
            }),
        ];
        ImmutableArray<EducationCenter> all =
        [
            .. Enumerable.Range(1, centers).Select(i => Center(
                $"Ц-{i:000}", $"Муниципальный округ № {i % municipalities + 1:00}",
                school: i % 5 == 0 ? $"Муниципальное общеобразовательное казенное учреждение «Средняя общеобразовательная школа села Верхнеблаговещенское имени Героя Советского Союза № {i}»" : null)),
        ];
        DateInterval[] periods = [.. Enumerable.Range(1, quarters).Select(Quarter)];
        return Summary(
            passports, all,
            [
                .. all.SelectMany((center, c) => passports.SelectMany((indicator, i) => periods.Select((period, p) =>
                    Record(center.Id, indicator, period, 60, 80, (c + i + p) % 7 == 0 ? null : 50 + (c * 7 + i * 5 + p * 9) % 50, weight: 1 + c % 9)))),
            ],
            [.. periods]);
    }

    private static IndicatorValue? Value(decimal? amount, IndicatorDefinition indicator) => amount is { } given ? IndicatorValue.Of(given, indicator.Unit) : null;
}
