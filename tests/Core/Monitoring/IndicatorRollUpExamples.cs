using InnovationDomain.Monitoring;
using InnovationDomain.Organizations;
using NodaTime;
using static InnovationDomain.Tests.Monitoring.RegionalData;

namespace InnovationDomain.Tests.Monitoring;

/// <summary>What a summary table looks like, what it finds and what it refuses, in which words.</summary>
public sealed class IndicatorRollUpExamples
{
    [Fact]
    public void A_table_of_two_municipalities()
    {
        SummaryTable table = IndicatorRollUp.Summarize(
            HalfYear,
            [Students, Trained],
            [Center("b", "Татарский район"), Center("a", "Татарский район"), Center("c", "город Пятигорск")],
            [
                Record("a", Students, fact: 30, target: 40, minimum: 20),
                Record("b", Students, fact: 50, target: 40, minimum: 20),
                Record("c", Students, target: 10, minimum: 5),
                Record("a", Trained, fact: 50, target: 100, weight: 4),
                Record("b", Trained, fact: 100, target: 100, weight: 2),
                Record("c", Trained, fact: 100, target: 100, weight: 3),
            ]);
        Assert.Equal(
            [
                "Center aТатарский район students: 20[] 40[] 30[] BelowTarget 10 -10 75",
                "Center aТатарский район trained: [a] 100[] 50[] BelowTarget  -50 50",
                "Center bТатарский район students: 20[] 40[] 50[] Met 30 10 125",
                "Center bТатарский район trained: [b] 100[] 100[] Met  0 100",
                "Municipality Татарский район students: 40[] 80[] 80[] Met 40 0 100",
                "Municipality Татарский район trained: [a b] 100[] 200/3[] BelowTarget  -100/3 200/3",
                "Center cгород Пятигорск students: 5[] 10[] [c] NoFact   ",
                "Center cгород Пятигорск trained: [c] 100[] 100[] Met  0 100",
                "Municipality город Пятигорск students: 5[] 10[] [c] NoFact   ",
                "Municipality город Пятигорск trained: [c] 100[] 100[] Met  0 100",
                "Region  students: 45[] 90[] 80[c] Incomplete   ",
                "Region  trained: [a b c] 100[] 700/9[] BelowTarget  -200/9 700/9",
            ],
            Lines(table));
    }

    [Fact]
    public void An_indicator_of_another_profile_has_no_row()
    {
        EducationCenter center = Center("a", "Татарский район");
        SummaryTable table = IndicatorRollUp.Summarize(HalfYear, [Students, .. ReadyIndicators.DigitalHumanitarian], [center], []);
        Assert.Equal(["students", "students", "students"], table.Rows.Select(row => row.Indicator.Id.Value));
    }

    [Fact]
    public void A_period_of_another_calendar_is_the_same_period()
    {
        DateInterval julian = new(HalfYear.Start.WithCalendar(CalendarSystem.Julian), HalfYear.End.WithCalendar(CalendarSystem.Julian));
        Assert.Equal(HalfYear, IndicatorRollUp.Summarize(julian, [Students], [Center("a", "Татарский район")], [Record("a", Students, fact: 30)]).Period);
        Assert.Equal(30, IndicatorRollUp.Summarize(julian, [Students], [Center("a", "Татарский район")], [Record("a", Students, fact: 30)]).Rows[0].Fact.Amount);
    }

    [Fact]
    public void A_record_of_another_period_is_left_aside() => Assert.Equal(
        IndicatorStatus.NoFact,
        IndicatorRollUp.Summarize(new DateInterval(new LocalDate(2024, 1, 1), new LocalDate(2024, 5, 31)), [Students], [Center("a", "Татарский район")], [Record("a", Students, fact: 30)]).Rows[0].Judgement.Status);

    [Fact]
    public void A_minimum_of_the_passport_holds_where_the_record_gives_none()
    {
        EducationCenter center = new() { Id = "a", Kind = CenterKind.ITCube, School = new Organization { Name = "МБОУ" }, Municipality = new Municipality { Name = "город Пятигорск" } };
        SummaryTable table = IndicatorRollUp.Summarize(HalfYear, [ReadyIndicators.ITCube[2]], [center], [Record("a", ReadyIndicators.ITCube[2], fact: 99, weight: 5)]);
        Assert.Equal(IndicatorStatus.BelowMinimum, table.Rows[0].Judgement.Status);
    }

    [Fact]
    public void Findings_name_the_place_in_two_languages()
    {
        SummaryTable table = IndicatorRollUp.Summarize(
            HalfYear,
            [Students, Idle, Trained],
            [Center("a", "Татарский район"), Center("b", "Татарский район")],
            [
                Record("a", Students, fact: 30, unit: IndicatorUnit.Percent), Record("b", Students, fact: 30),
                Record("a", Idle, fact: 1, target: 3, minimum: 2), Record("b", Idle, fact: 1.5m),
                Record("a", Trained, fact: 50), Record("b", Trained, fact: 50, weight: 3),
            ],
            [
                Total(Idle, 3, new Municipality { Name = "Татарский  район" }),
                Total(Idle, 2.5m),
                new ReportedTotal { Indicator = Students.Id, Period = HalfYear, Minimum = Value(12_600, Students.Unit), Target = Value(12_599.5m, Students.Unit) },
            ]);
        Assert.Equal(
            [
                "Centers[a].students.Fact is 30 %, and the indicator is measured in «чел.» (Sum). The value is left out: give it in the unit of the indicator.",
                "Centers[a].idle.Target is 3 ед., worse than the minimum of 2 ед. – set a target that is no worse.",
                "Centers[a].trained.Fact is a share without a weight, and is in no total. Give IndicatorRecord.Weight: of how many it is the share.",
                "Municipalities[Татарский район].idle.Fact is reported as 3 ед., and the centres give 2.5 ед. – correct the total or the record of a centre.",
                "Region.students.Target is 12599.5 чел., worse than the minimum of 12600 чел. – set a target that is no worse.",
            ],
            table.Findings.Select(finding => finding.English));
        Assert.Equal(
            [
                "Centers[a].students.Fact: значение 30 % дано не в единице показателя («чел.») и не учтено.",
                "Centers[a].idle.Target: целевое значение (3 ед.) хуже минимального (2 ед.).",
                "Centers[a].trained.Fact: для доли не указано, от какого числа она посчитана; в итоги она не вошла.",
                "Municipalities[Татарский район].idle.Fact: сообщённый итог (3 ед.) не равен итогу по центрам (2,5 ед.).",
                "Region.students.Target: целевое значение (12599,5 чел.) хуже минимального (12600 чел.).",
            ],
            table.Findings.Select(finding => finding.Russian));
    }

    [Theory]
    [InlineData("66.7", true)]
    [InlineData("66.70", true)]
    [InlineData("66.67", true)]
    [InlineData("67", true)]
    [InlineData("66.6", false)]
    [InlineData("66", false)]
    public void A_reported_mean_is_right_when_the_exact_one_rounds_to_it(string reported, bool isRight)
    {
        SummaryTable table = IndicatorRollUp.Summarize(
            HalfYear,
            [Trained],
            [Center("a", "Татарский район"), Center("b", "Татарский район")],
            [Record("a", Trained, fact: 50, weight: 4), Record("b", Trained, fact: 100, weight: 2)],
            [Total(Trained, decimal.Parse(reported, System.Globalization.CultureInfo.InvariantCulture))]);
        Assert.Equal(isRight, table.Findings.IsEmpty);
    }

    [Fact]
    public void Centres_of_two_regions() => Refused(
        () => IndicatorRollUp.Summarize(HalfYear, [Students], [Center("b", "Татарский район", "Новосибирская область"), Center("a", "город Пятигорск", "Ставропольский край")], []),
        "The centre a is of the region «Ставропольский край», and b of «Новосибирская область». A summary table is of one region: make one for each. (Parameter 'centers')");

    [Fact]
    public void A_record_of_an_unknown_centre() => Refused(
        () => Summarize(Record("x", Students)), "records[0] is of the centre x, which is not among the centres. Give the centre too, or leave the record out. (Parameter 'records')");

    [Fact]
    public void A_record_of_an_unknown_indicator() => Refused(
        () => Summarize(Record("a", Idle)), "records[0] is of the indicator idle, which is not among the indicators. Give its passport too, or leave the record out. (Parameter 'records')");

    [Fact]
    public void A_record_of_an_indicator_of_another_profile() => Refused(
        () => IndicatorRollUp.Summarize(HalfYear, ReadyIndicators.NaturalScienceTechnology, [Center("a", "Татарский район")], [Record("a", ReadyIndicators.NaturalScienceTechnology[0])]),
        "records[0] gives the indicator TR-1 of the centre a, which is GrowthPoint, NotStated: the indicator is of another kind or profile. State the profile of the centre, or leave the record out. (Parameter 'records')");

    [Fact]
    public void A_second_record() => Refused(
        () => Summarize(Record("a", Students), Record("a", Students)), "records[1] is a second record of the indicator students of the centre a in one period. Give one. (Parameter 'records')");

    [Fact]
    public void A_total_of_an_unknown_municipality() => Refused(
        () => IndicatorRollUp.Summarize(HalfYear, [Students], [Center("a", "Татарский район")], [], [Total(Students, 1, new Municipality { Name = "город Пятигорск" })]),
        "totals[0] gives the indicator students of the municipality «город Пятигорск», where no centre reports it. Give the centres and the indicator too, or leave the total out. (Parameter 'totals')");

    [Fact]
    public void A_second_total() => Refused(
        () => IndicatorRollUp.Summarize(HalfYear, [Students], [Center("a", "Татарский район")], [], [Total(Students, 1), Total(Students, 1)]),
        "totals[1] is a second total of the indicator students of the region in one period. Give one. (Parameter 'totals')");

    [Fact]
    public void Two_centres_of_one_key() => Refused(
        () => IndicatorRollUp.Summarize(HalfYear, [Students], [Center("a", "Татарский район"), Center("a", "город Пятигорск")], []),
        "centers[1] has the key «a» of centers[0]. Give each its own. (Parameter 'centers')");

    private static SummaryTable Summarize(params IndicatorRecord[] records) => IndicatorRollUp.Summarize(HalfYear, [Students], [Center("a", "Татарский район")], [.. records]);

    private static ReportedTotal Total(IndicatorDefinition indicator, decimal fact, Municipality? municipality = null) =>
        new() { Municipality = municipality, Indicator = indicator.Id, Period = HalfYear, Fact = IndicatorValue.Of(fact, indicator.Unit) };

    private static void Refused(Func<object> make, string message) => Assert.Equal(message, Assert.Throws<ArgumentException>(make).Message);
}
