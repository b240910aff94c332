using InnovationDomain.Projects;
using NodaTime;

namespace InnovationDomain.Tests.Projects;

public sealed class RoadmapDueTests
{
    public static TheoryData<RoadmapDue, string> Terms => new()
    {
        { RoadmapDue.On(new(2024, 8, 25)), "2024-08-25" },
        { RoadmapDue.In(new(2024, 2)), "Month 2024-02-01..2024-02-29" },
        { RoadmapDue.InQuarter(2024, 4), "Quarter 2024-10-01..2024-12-31" },
        { RoadmapDue.WithinYear(9999), "Year 9999-01-01..9999-12-31" },
        { RoadmapDue.WithinSchoolYear(2023), "SchoolYear 2023-09-01..2024-08-31" },
        { RoadmapDue.Between(new(2024, 1, 9), new(2024, 5, 26)), "Period 2024-01-09..2024-05-26" },
    };

    [Theory]
    [MemberData(nameof(Terms))]
    public void Every_wording_has_its_days(RoadmapDue due, string expected) => Assert.Equal(expected, due.ToString());

    [Theory]
    [MemberData(nameof(Terms))]
    public void What_is_stored_in_parts_is_given_back(RoadmapDue due, string expected)
    {
        Assert.Equal(due, RoadmapDue.Of(due.Kind, due.FirstDay, due.LatestDay));
        Assert.Equal(expected, RoadmapDue.Of(due.Kind, due.FirstDay, due.LatestDay).ToString());
    }

    [Fact]
    public void Days_that_are_not_those_of_the_kind_are_refused() => Assert.Equal(
        "A due date of the kind Quarter does not go from 2024-02-01 to 2024-04-30. Use the factory of the kind, or Between. (Parameter 'latestDay')",
        Assert.Throws<ArgumentException>(() => RoadmapDue.Of(RoadmapDueKind.Quarter, new(2024, 2, 1), new(2024, 4, 30))).Message);

    [Fact]
    public void A_quarter_that_no_year_has_is_refused() => Assert.StartsWith(
        "A year has four quarters: give a number from 1 to 4.", Assert.Throws<ArgumentOutOfRangeException>(() => RoadmapDue.InQuarter(2024, 5)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_year_of_two_digits_is_refused() => Assert.StartsWith(
        "Give the full year, of four digits: 2021, not 21.", Assert.Throws<ArgumentOutOfRangeException>(() => RoadmapDue.WithinYear(24)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_month_that_is_not_set_is_refused() => Assert.Throws<ArgumentException>(() => RoadmapDue.In(default(YearMonth)));
}
