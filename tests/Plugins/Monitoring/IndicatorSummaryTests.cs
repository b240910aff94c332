using System.Collections.Immutable;
using System.Globalization;
using InnovationDomain.Documents.Composition;
using InnovationDomain.Documents.Model;
using InnovationDomain.Monitoring;
using InnovationDomain.Plugins.Monitoring;
using NodaTime;
using static InnovationDomain.Plugins.Tests.Monitoring.GrowthPoints;

namespace InnovationDomain.Plugins.Tests.Monitoring;

public sealed class IndicatorSummaryTests
{
    [Fact]
    public void The_summary_table() => Matches("Summary", Gallery.Examples.IndicatorSummaryExample.Compose());

    [Fact]
    public void A_summary_of_one_period_has_two_indicators_side_by_side_and_tells_what_is_wrong_with_the_data() => Matches("OnePeriod", Compose(new()
    {
        Author = Process.Authority,
        Indicators = [Students, Trained, Complaints],
        Periods = [FirstQuarter],
        DataOn = new LocalDate(2026, 4, 10),
        Source = "отчеты центров",
        Centers = [Center("1"), Center("2"), Center("К", kind: CenterKind.Quantorium)],
        Records =
        [
            Record("1", Students, FirstQuarter, 90, 80, 99.5m), Record("1", Trained, FirstQuarter, null, 100, 50, weight: 4), Record("1", Complaints, FirstQuarter, 5, 2, 1),
            Record("2", Students, FirstQuarter, null, null, 12600), Record("2", Trained, FirstQuarter, null, 100, 100), Record("2", Complaints, FirstQuarter, 5, 2, 6),
        ],
        Totals = [new() { Indicator = Students.Id, Period = FirstQuarter, Fact = IndicatorValue.Of(12700, Students.Unit) }],
    }));

    /// <summary>The news of the meeting of 16 April 2024 names what curators analysed and no figure, centre or municipality: the form has the gaps.</summary>
    [Fact]
    public void Amur_has_the_form_with_the_gaps() => Matches("Amur", Compose(new()
    {
        Author = new() { Name = "Амурский институт развития образования" },
        Indicators = ReadyIndicators.NaturalScienceTechnology,
        Periods = [new(new LocalDate(2024, 1, 1), new LocalDate(2024, 3, 31))],
        DataOn = new LocalDate(2024, 4, 16),
        Source = "индивидуальные собеседования с муниципальными кураторами",
    }));

    [Fact]
    public void A_centre_without_figures_has_gaps_and_no_zero()
    {
        OfficialDocument document = Compose(Summary([Students], [Center("1")], []));
        Proof.IsConforming(document);
        Assert.Equal(["1", "МБОУ «Средняя школа 1»", "", "", "", "", "нет данных"], Cells(document, TableRowKind.Data).Single());
        Assert.Equal(["Итого по муниципалитету", "", "", "", "", "нет данных"], Cells(document, TableRowKind.Total)[0]);
        Assert.DoesNotContain(document.Body, block => block is Chart);
    }

    [Fact]
    public void Shares_are_averaged_by_their_weights_and_what_is_incomplete_is_neither_judged_nor_compared()
    {
        OfficialDocument document = Compose(Summary(
            [Trained], [Center("1"), Center("2"), Center("3", "Сосновский округ")],
            [Record("1", Trained, FirstQuarter, null, 100, 100, weight: 3), Record("2", Trained, FirstQuarter, null, 100, 50, weight: 1), Record("3", Trained, FirstQuarter, null, 100, null, weight: 2)]));
        Assert.Equal(
        [
            ["Итого по муниципалитету", "100", "100", "87,5", "87,5", "ниже минимума"],
            ["Итого по муниципалитету", "100", "100", "", "", "нет данных"],
            ["Всего", "100", "100", "87,5*", "", "нет данных по 1\u00A0центру"],
        ], Cells(document, TableRowKind.Total));
    }

    [Theory]
    [InlineData(2, 3, "66,7", "ниже плана")]
    [InlineData(99999, 100000, "99,999", "ниже плана")]
    [InlineData(9995, 10000, "99,95", "ниже плана")]
    [InlineData(7, 7, "100,0", "достигнут")]
    [InlineData(8, 7, "114,3", "достигнут")]
    [InlineData(0, 7, "0,0", "ниже плана")]
    public void The_percentage_is_exact_and_never_shows_100_for_what_is_not(int fact, int target, string percent, string mark)
    {
        string[] row = Cells(Compose(Summary([Students], [Center("1")], [Record("1", Students, FirstQuarter, null, target, fact)])), TableRowKind.Data).Single();
        Assert.Equal([percent, mark], row[^2..]);
    }

    [Theory]
    [InlineData(1, 3, 2)]
    [InlineData(4, 3, 1)]
    public void Blocks_of_indicators_fit_the_sheet(int quarters, int indicators, int most)
    {
        OfficialDocument document = Compose(Region(6, 2, indicators, quarters));
        Proof.IsConforming(document);
        int[] blocks = [.. Tables(document).Select(table => table.Columns.Count(column => column.Heading.ToString() == "План"))];
        Assert.Equal(indicators, blocks.Sum());
        Assert.Equal(most, blocks.Max());
    }

    [Fact]
    public void A_region_of_hundreds_of_centres_keeps_every_one()
    {
        IndicatorSummary region = Region(500, 30, 12, 4);
        OfficialDocument document = Compose(region);
        Proof.IsConforming(document);
        Assert.Equal(12, Tables(document).Length);
        Assert.All(Tables(document), table =>
        {
            Assert.Equal(Enumerable.Range(1, 500).Select(i => i.ToString(CultureInfo.InvariantCulture)), table.Rows.Where(row => row.Kind == TableRowKind.Data).Select(row => row.Cells[0].Text.ToString()));
            Assert.Equal(30, table.Rows.Count(row => row.Kind == TableRowKind.Section));
            Assert.Equal(31, table.Rows.Count(row => row.Kind == TableRowKind.Total));
        });
        Assert.Equal([10, 10, 10], document.Body.OfType<Chart>().Select(chart => chart.Categories.Length));
    }

    [Fact]
    public void The_order_in_which_records_come_does_not_matter()
    {
        IndicatorSummary summary = Region(9, 3, 4, 2);
        Assert.Equal(
            DocumentText.Of(Compose(summary)),
            DocumentText.Of(Compose(Summary(summary.Indicators, [.. summary.Centers.Reverse()], [.. summary.Records.Reverse()], [.. summary.Periods]))));
    }

    [Fact]
    public void Periods_that_are_no_part_of_a_calendar_year_are_headed_by_their_days()
    {
        DateInterval half = new(new LocalDate(2025, 9, 1), new LocalDate(2025, 12, 31));
        OfficialDocument document = Compose(Summary([Students], [Center("1")], [], half, FirstQuarter));
        Assert.Equal(["с 01.09.2025\nпо 31.12.2025", "I квартал\n2026 г."], Tables(document).Single().Columns.Where(column => column.Group.ToString() == "Факт").Select(column => column.Heading.ToString()));
    }

    [Fact]
    public void All_that_is_amiss_is_told_at_once()
    {
        ImmutableArray<DateInterval> months = [.. Enumerable.Range(1, 6).Select(month => new DateInterval(new LocalDate(2026, month, 1), new LocalDate(2026, month, 1).PlusMonths(1).PlusDays(-1)))];
        var subject = new IndicatorSummary
        {
            Author = Process.Authority,
            Indicators = [Students, ReadyIndicators.ITCube[0]],
            Periods = months,
            DataOn = new LocalDate(2026, 5, 31),
            Source = "отчеты",
            Centers = [Center("1")],
            Records = [Record("1", Students, SecondQuarter, null, null, 1)],
            Totals = [new() { Indicator = Students.Id, Period = FirstQuarter }],
        };
        var error = Assert.Throws<UnfitFactsException>(() => new IndicatorSummaryPlugin().Compose(subject, new() { SignedOn = new LocalDate(2026, 5, 30) }));
        Assert.Equal(
        [
            "IndicatorSummary.Periods has 6 periods, and a sheet has room for 4 beside the centres. Make a table for each part of the year.",
            "The data are of 2026-05-31, before the last period begins on 2026-06-01. Correct IndicatorSummary.DataOn, or leave the period out.",
            "The data are of 2026-05-31, after 2026-05-30, the date of the table. Correct one of the two.",
            "IndicatorSummary.Records[0] is of 2026-04-01 to 2026-06-30, which is none of the periods. Add the period, or leave the entry out.",
            "IndicatorSummary.Totals[0] is of 2026-01-01 to 2026-03-31, which is none of the periods. Add the period, or leave the entry out.",
            "The indicator «IT-1» belongs to none of the centres: kind and profile differ. Leave it out, or state the profile of the centres.",
        ], error.Faults.AsEnumerable());
    }

    [Fact]
    public void Periods_that_do_not_rise_are_refused() => Assert.Contains(
        "IndicatorSummary.Periods[1] does not end after IndicatorSummary.Periods[0].",
        Assert.Throws<ArgumentException>(() => Summary([Students], [], [], SecondQuarter, FirstQuarter)).Message, StringComparison.Ordinal);

    private static ImmutableArray<Table> Tables(OfficialDocument document) => [.. document.Appendices.Single().Body.OfType<Table>().Skip(1)];

    private static string[][] Cells(OfficialDocument document, TableRowKind kind) =>
        [.. Tables(document).SelectMany(table => table.Rows).Where(row => row.Kind == kind).Select(row => row.Cells.Select(cell => cell.Text.ToString()).ToArray())];

    private static OfficialDocument Compose(IndicatorSummary summary) => new IndicatorSummaryPlugin().Compose(summary, CompositionContext.Unregistered);

    private static void Matches(string name, OfficialDocument document)
    {
        Proof.IsConforming(document);
        Approved.Matches($"tests/Plugins/Monitoring/{name}.approved.txt", DocumentText.Of(document));
    }
}
