using System.Collections.Immutable;
using InnovationDomain.Documents.Composition;
using InnovationDomain.Documents.Model;
using InnovationDomain.Identity;
using InnovationDomain.Monitoring;
using InnovationDomain.Organizations;
using InnovationDomain.Plugins.Monitoring;
using NodaTime;

namespace Gallery.Examples;

public static class IndicatorSummaryExample
{
    private static readonly DateInterval FirstQuarter = new(new LocalDate(2026, 1, 1), new LocalDate(2026, 3, 31));

    private static readonly DateInterval SecondQuarter = new(new LocalDate(2026, 4, 1), new LocalDate(2026, 6, 30));

    private static readonly ImmutableArray<IndicatorDefinition> Indicators = ReadyIndicators.NaturalScienceTechnology;

    public static OfficialDocument Compose() => new IndicatorSummaryPlugin().Compose(
        new IndicatorSummary
        {
            Author = Lesnogorsk.Authority,
            Indicators = Indicators,
            Periods = [FirstQuarter, SecondQuarter],
            DataOn = new LocalDate(2026, 7, 6),
            Source = "отчеты муниципальных кураторов",
            Centers = [Center("Ц-1", "Средняя школа № 5", "город Лесногорск"), Center("Ц-2", "Гимназия № 2", "город Лесногорск"), Center("Ц-3", "Заречная средняя школа", "Заречный округ")],
            Records =
            [
                .. Reported("Ц-1", FirstQuarter, 300, 118, 95), .. Reported("Ц-1", SecondQuarter, 312, 126, 100),
                .. Reported("Ц-2", FirstQuarter, 240, 80, 100), .. Reported("Ц-2", SecondQuarter, 246, 92, 100),
                .. Reported("Ц-3", FirstQuarter, 90, null, 100), .. Reported("Ц-3", SecondQuarter, 96, null, 75),
            ],
            Signer = Lesnogorsk.Head,
        },
        CompositionContext.Unregistered);

    private static EducationCenter Center(string key, string school, string municipality) => new()
    {
        Id = key,
        Kind = CenterKind.GrowthPoint,
        Profile = CenterProfile.NaturalScienceTechnology,
        School = new Organization { Name = $"МБОУ «{school}»" },
        Municipality = new() { Name = municipality },
    };

    // A fact that was not reported is left out; the table shows the gap and counts no zero.
    private static IEnumerable<IndicatorRecord> Reported(Id<EducationCenter> center, DateInterval period, params decimal?[] facts) => Indicators.Select((indicator, i) => new IndicatorRecord
    {
        Center = center,
        Indicator = indicator.Id,
        Period = period,
        Minimum = indicator.Minimum is null ? IndicatorValue.Of(90, indicator.Unit) : null,
        Target = indicator.Unit == IndicatorUnit.Persons ? IndicatorValue.Of(100, indicator.Unit) : null,
        Fact = facts[i] is { } fact ? IndicatorValue.Of(fact, indicator.Unit) : null,
        Weight = indicator.Unit == IndicatorUnit.Percent ? 4 : null,
    });
}
