using InnovationDomain.Calendars;
using InnovationDomain.Evaluation;
using InnovationDomain.Monitoring;
using InnovationDomain.Monitoring.Rules;
using InnovationDomain.Tests.Evaluation;
using NodaTime;

namespace InnovationDomain.Tests.Monitoring.Rules;

/// <summary>REP-01 by the sample: the report on the first half of 2024/2025 is due on 20 December 2024, 17:00, in docx and pdf.</summary>
public sealed class ReportIsInTimeAndFormTests
{
    private static readonly ReportIsInTimeAndForm Rule = new();

    private static readonly ReportingPeriod Autumn = ReportCases.Halves.Single(half => half.Days.Start == new LocalDate(2024, 9, 1));

    private static readonly LocalDateTime InTime = new(2024, 12, 20, 16, 59);

    [Theory]
    [InlineData(0, "Satisfied MissingFormats 0")]
    [InlineData(1, "Violated Late MinutesLeft 0")] // the moment itself is late
    [InlineData(2, "Violated Late MinutesLeft -1")]
    public void Before_the_closing_hour(int minutes, string brief) => Assert.Equal(brief, Judge(InTime.PlusMinutes(minutes)));

    // 31 May 2025 is a Saturday: the term of the sample goes back to Friday.
    [Theory]
    [InlineData(30, 16, "Satisfied MissingFormats 0")]
    [InlineData(30, 17, "Violated Late MinutesLeft 0")]
    public void A_day_off_moves_the_term(int day, int hour, string brief) =>
        Assert.Equal(brief, Rule.Evaluate(new() { Report = Report(ReportCases.Halves.Single(half => half.Days.Start == new LocalDate(2025, 1, 1)).Days, new(2025, 5, day, hour, 0)) }, Contexts.Sample).Brief());

    [Theory]
    [InlineData("2024-12-20", "NotApplicable NotDue")]
    [InlineData("2024-12-21", "Violated NotDelivered")]
    public void A_report_that_did_not_come(string day, string brief) => Assert.Equal(
        brief,
        Rule.Evaluate(new() { Report = Report(Autumn.Days, null) }, new EvaluationContext { Profile = Contexts.Sample.Profile, AssessedOn = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value, ZoneId = "Europe/Moscow" }).Brief());

    [Fact]
    public void A_second_delay_in_a_row_points_to_the_end_of_the_status()
    {
        ReportingPeriod spring = ReportCases.Halves.Single(half => half.Days.Start == new LocalDate(2024, 1, 1));
        LocalDateTime late = InTime.PlusMinutes(2);
        LocalDateTime due = new(2024, 5, 20, 17, 0);
        Assert.Equal("Violated LateAgain MinutesLeft -1", Judge(late, ReportCases.Duty(spring, due)));
        Assert.Equal("Violated LateAgain MinutesLeft -1", Judge(late, ReportCases.Duty(spring, null)));
        Assert.Equal("Violated Late MinutesLeft -1", Judge(late, ReportCases.Duty(spring, due.PlusMinutes(-1))));
        Assert.Equal("Violated Late MinutesLeft -1", Judge(late, ReportCases.Duty(Autumn, null)));
        Assert.Equal("Violated NotDeliveredAgain", Judge(null, ReportCases.Duty(spring, null)));
        Assert.Equal("Satisfied MissingFormats 0", Judge(InTime, ReportCases.Duty(spring, null)));
    }

    [Fact]
    public void Every_format_that_is_asked_for()
    {
        Assert.Equal("Violated MissingFormats -1", Rule.Evaluate(new() { Report = ReportCases.Report(Autumn.Days, InTime, [ReportFormat.Docx, ReportFormat.Paper]) }, Contexts.Sample).Brief());
        Assert.Equal("Violated MissingFormats -2", Rule.Evaluate(new() { Report = ReportCases.Report(Autumn.Days, InTime, []) }, Contexts.Sample).Brief());
        Assert.Equal("Satisfied MissingFormats 0", Rule.Evaluate(new() { Report = ReportCases.Report(Autumn.Days, InTime, [ReportFormat.Paper, ReportFormat.Pdf, ReportFormat.Docx]) }, Contexts.Sample).Brief());
    }

    [Fact]
    public void What_the_regulation_leaves_open()
    {
        Assert.Equal("Indeterminate PeriodUnknown", Rule.Evaluate(new() { Report = Report(new(new(2024, 9, 1), new(2025, 5, 31)), InTime) }, Contexts.Sample).Brief());
        Assert.Equal("Indeterminate PeriodUnknown", Rule.Evaluate(new() { Report = Report(new(new(2024, 7, 1), new(2024, 7, 31)), InTime) }, Contexts.Sample).Brief());
        Assert.Equal("Indeterminate NoZone", Rule.Evaluate(new() { Report = Report(Autumn.Days, InTime) }, new EvaluationContext { Profile = Contexts.Sample.Profile, AssessedOn = Contexts.Day }).Brief());
        Assert.Equal("Indeterminate Reporting.Name", Rule.Evaluate(new() { Report = Report(Autumn.Days, InTime) }, Contexts.With()).Brief());
        Assert.Equal("NotApplicable NoTerm", Rule.Evaluate(new() { Report = Report(Autumn.Days, InTime) }, Under(ReportingCalendar.SchoolHalfYears)).Brief());
        Assert.Equal(
            "Indeterminate ReportDocuments.Formats",
            Rule.Evaluate(new() { Report = Report(Autumn.Days, InTime) }, Under(ReportingCalendar.SchoolHalfYears.DueBy(DueRule.Within(new AnnualDate(12, 31), RollConvention.None), null))).Brief());
        Assert.Equal("Indeterminate Calendar", Rule.Evaluate(new() { Report = Report(new(new(1990, 9, 1), new(1990, 12, 31)), InTime) }, Contexts.Sample).Brief());
    }

    [Fact]
    public void A_late_report_in_words()
    {
        Examination examined = Rule.Examine(new() { Report = Report(Autumn.Days, InTime.PlusMinutes(2)) }, Contexts.Sample);
        Assert.Equal(["Report.Period: I полугодие 2024/2025 учебного года: срок до 20 декабря 2024 года, 17:00:00"], examined.Lines().Take(1));
        Assert.StartsWith(
            "REP-01. Отчёт представлен в срок и в установленных форматах: нарушено (замечание). Минут до истечения срока при представлении: -1, требуется более 0; отклонение 1. Отчёт представлен с опозданием. Основание:",
            examined.Verdict.Explain(Contexts.Sample).Russian, StringComparison.Ordinal);
    }

    private static PlatformReport Report(DateInterval period, LocalDateTime? submitted) => ReportCases.Report(period, submitted, [ReportFormat.Docx, ReportFormat.Pdf]);

    private static string Judge(LocalDateTime? submitted, params ReportDuty[] earlier) =>
        Rule.Evaluate(new() { Report = Report(Autumn.Days, submitted), EarlierDuties = [.. earlier] }, Contexts.Sample).Brief();

    private static EvaluationContext Under(ReportingCalendar reporting) => Contexts.Of(new()
    {
        Name = "проверка",
        Level = InnovationDomain.Platforms.RecognitionLevel.Municipal,
        Act = Contexts.Sample.Profile.Act,
        Reporting = Contexts.Value(nameof(InnovationDomain.Regulation.RegulationProfile.Reporting), reporting),
    });
}
