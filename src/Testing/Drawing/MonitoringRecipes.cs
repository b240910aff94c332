using System.Collections.Immutable;
using InnovationDomain.Calendars;
using InnovationDomain.Identity;
using InnovationDomain.Monitoring;
using InnovationDomain.Organizations;
using InnovationDomain.Platforms;
using NodaTime;

namespace InnovationDomain.Testing.Drawing;

/// <summary>Centres, indicators of their kind, values in the unit of the indicator, reports of a period.</summary>
internal static class MonitoringRecipes
{
    private static readonly IndicatorUnit[] Units = [IndicatorUnit.Persons, IndicatorUnit.Units, IndicatorUnit.Percent];

    private static readonly ImmutableArray<IndicatorDefinition> Ready =
        [.. ReadyIndicators.NaturalScienceTechnology, .. ReadyIndicators.DigitalHumanitarian, .. ReadyIndicators.Quantorium, .. ReadyIndicators.ITCube];

    public static void AddTo(RecipeBook book)
    {
        book.Add(Center);
        book.Add(draw => draw.IsExtreme || draw.Chance(30) ? draw.Assemble<IndicatorUnit>() : draw.Pick(Units));
        book.Add(draw => Value(draw, draw.Any<IndicatorUnit>()));
        book.Add(Definition);
        book.Add(Record);
        book.Add(Total);
        book.Add(draw => Reported(draw, Definition(draw)));
        book.Add(Measure);
        book.Add(Visit);
        book.Add(Report);
        book.Add(Duty);
        book.Add(draw => Motivating(draw, draw.Next(9)));
    }

    private static EducationCenter Center(Draw draw)
    {
        CenterKind kind = draw.Pick(CenterKind.GrowthPoint, CenterKind.GrowthPoint, CenterKind.Quantorium, CenterKind.ITCube);
        Organization school = OrganizationRecipes.Organization(draw, withFounder: false);
        return draw.Assemble<EducationCenter>(
            (nameof(EducationCenter.Kind), kind),
            (nameof(EducationCenter.Profile), kind == CenterKind.GrowthPoint ? draw.Any<CenterProfile>() : null),
            (nameof(EducationCenter.School), school),
            (nameof(EducationCenter.PartnerSchools), draw.Different(0, 3, () => OrganizationRecipes.Organization(draw, withFounder: false), partner => partner.Identity)
                .RemoveAll(school.IsSameAs)));
    }

    private static IndicatorValue Value(Draw draw, IndicatorUnit unit)
    {
        decimal amount = draw.Any<decimal>("Amount");
        return draw.Assemble<IndicatorValue>((nameof(IndicatorValue.Amount), !draw.IsExtreme && unit.Combination == UnitCombination.Sum ? decimal.Truncate(amount) : amount), (nameof(IndicatorValue.Unit), unit));
    }

    private static IndicatorValue? MaybeValue(Draw draw, IndicatorUnit unit) => draw.Chance(75) ? Value(draw, unit) : null;

    private static IndicatorDefinition Definition(Draw draw)
    {
        if (!draw.IsExtreme && draw.Chance(60))
        {
            return draw.PickOf(Ready);
        }

        IndicatorUnit unit = draw.Any<IndicatorUnit>();
        CenterKind? kind = draw.Fills() ? draw.Any<CenterKind>() : null;
        return draw.Assemble<IndicatorDefinition>(
            (nameof(IndicatorDefinition.Unit), unit),
            (nameof(IndicatorDefinition.Minimum), draw.Chance(50) ? Value(draw, unit) : null),
            (nameof(IndicatorDefinition.Kind), kind),
            (nameof(IndicatorDefinition.Profile), kind is null or CenterKind.GrowthPoint && draw.Chance(50) ? draw.Any<CenterProfile>() : null));
    }

    private static IndicatorRecord Record(Draw draw)
    {
        IndicatorDefinition definition = Definition(draw);
        return draw.Assemble<IndicatorRecord>(
            (nameof(IndicatorRecord.Indicator), definition.Id),
            (nameof(IndicatorRecord.Period), PeriodOf(draw)),
            (nameof(IndicatorRecord.Minimum), definition.Minimum),
            (nameof(IndicatorRecord.Target), MaybeValue(draw, definition.Unit)),
            (nameof(IndicatorRecord.Fact), MaybeValue(draw, definition.Unit)));
    }

    private static ReportedTotal Total(Draw draw)
    {
        IndicatorDefinition definition = Definition(draw);
        return draw.Assemble<ReportedTotal>(
            (nameof(ReportedTotal.Indicator), definition.Id),
            (nameof(ReportedTotal.Period), PeriodOf(draw)),
            (nameof(ReportedTotal.Minimum), definition.Minimum),
            (nameof(ReportedTotal.Target), MaybeValue(draw, definition.Unit)),
            (nameof(ReportedTotal.Fact), MaybeValue(draw, definition.Unit)));
    }

    private static ReportedIndicator Reported(Draw draw, IndicatorDefinition definition) => draw.Assemble<ReportedIndicator>(
        (nameof(ReportedIndicator.Definition), definition),
        (nameof(ReportedIndicator.Base), MaybeValue(draw, definition.Unit)),
        (nameof(ReportedIndicator.Plan), MaybeValue(draw, definition.Unit)),
        (nameof(ReportedIndicator.Fact), MaybeValue(draw, definition.Unit)));

    private static ReportedMeasure Measure(Draw draw)
    {
        MeasureExecution execution = draw.Any<MeasureExecution>();
        LocalDate due = draw.Day();
        return draw.Assemble<ReportedMeasure>(
            (nameof(ReportedMeasure.DueOn), draw.Chance(85) ? due : null),
            (nameof(ReportedMeasure.Execution), execution),
            (nameof(ReportedMeasure.DoneOn), execution is MeasureExecution.Done or MeasureExecution.DonePartly && draw.Chance(80) ? draw.Day() : null),
            (nameof(ReportedMeasure.MovedTo), execution == MeasureExecution.Moved ? draw.Advance(30) : null));
    }

    private static MonitoringVisit Visit(Draw draw)
    {
        LocalDate day = draw.Day();
        return draw.Assemble<MonitoringVisit>(
            (nameof(MonitoringVisit.VisitedOn), day),
            (nameof(MonitoringVisit.Visitors), draw.Many(1, 2, () => draw.Chance(60) ? OrganizationRecipes.Authority(draw) : OrganizationRecipes.Organization(draw, withFounder: false))));
    }

    private static DateInterval PeriodOf(Draw draw) => draw.Any<ReportingPeriod>().Days;

    private static PlatformReport Report(Draw draw)
    {
        DateInterval period = PeriodOf(draw);
        LocalDateTime? submitted = draw.Fills() && period.End.Year < 9990 ? period.End.PlusDays(draw.Between(-5, 20)) + draw.Any<LocalTime>() : null;
        return draw.Assemble<PlatformReport>(
            (nameof(PlatformReport.Period), period),
            (nameof(PlatformReport.SubmittedAt), submitted),
            (nameof(PlatformReport.Indicators), draw.Different(0, 4, () => Reported(draw, Definition(draw)), indicator => indicator.Definition.Id)),
            (nameof(PlatformReport.Partners), draw.Different(0, 3, () => OrganizationRecipes.Organization(draw, withFounder: false), partner => partner.Identity)));
    }

    private static ReportDuty Duty(Draw draw)
    {
        ReportingPeriod period = draw.Any<ReportingPeriod>();
        LocalDate due = period.Days.End is { Year: < 9990 } end ? end.PlusDays(draw.Between(5, 20)) : new LocalDate(9998, 12, 31);
        return new()
        {
            Platform = Keys.Make<InnovationPlatform>(draw),
            Period = period,
            Due = DueInstant.Of(due, "Europe/Moscow", draw.Chance(50) ? new LocalTime(17, 0) : null),
            SubmittedAt = draw.Chance(70) && due.Year is > 1000 and < 9990 ? due.PlusDays(draw.Between(-10, 3)) + draw.Any<LocalTime>() : null,
        };
    }

    public static MotivatingIndicator Motivating(Draw draw, int index) => new()
    {
        Definition = draw.Assemble<IndicatorDefinition>((nameof(IndicatorDefinition.Id), Id<IndicatorDefinition>.Of(Keys.Nth("М", index)))),
        Group = draw.Any<MotivatingGroup>(),
    };
}
