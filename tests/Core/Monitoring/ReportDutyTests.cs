using System.Collections.Immutable;
using InnovationDomain.Calendars;
using InnovationDomain.Identity;
using InnovationDomain.Monitoring;
using InnovationDomain.Platforms;
using InnovationDomain.Tests.Platforms;
using InnovationDomain.Tests.Specifications;
using NodaTime;

namespace InnovationDomain.Tests.Monitoring;

public sealed class ReportDutyTests
{
    private static readonly DateTimeZone Samara = DateTimeZoneProviders.Tzdb["Europe/Samara"];

    private static readonly ReportingCalendar Halves = ReportingCalendar.SchoolHalfYears.DueBy(
        DueRule.Within(new AnnualDate(12, 20), RollConvention.None, new LocalTime(17, 0)), DueRule.Within(new AnnualDate(5, 31), RollConvention.None));

    private static readonly DateInterval Days = new(new LocalDate(2020, 1, 1), new LocalDate(2021, 5, 31));

    [Property(Arbitrary = [typeof(Registers)], MaxTest = 60)]
    public void A_platform_reports_on_every_period_on_a_day_of_which_the_model_lets_it_work(InnovationPlatform[] platforms)
    {
        var expected = new List<string>();
        foreach (DateInterval period in (DateInterval[])[new(new(2020, 1, 1), new(2020, 5, 31)), new(new(2020, 9, 1), new(2020, 12, 31)), new(new(2021, 1, 1), new(2021, 5, 31))])
        {
            foreach (InnovationPlatform platform in platforms.OrderBy(platform => platform.Id.Value, StringComparer.Ordinal))
            {
                if (period.Any(day => Registers.ModelOn(platform, day).Status is PlatformStatus.Active or PlatformStatus.ReportSubmitted))
                {
                    expected.Add($"{platform} {period}");
                }
            }
        }

        Assert.Equal(expected, ReportDuty.Of([.. platforms], Days, Halves, ProductionCalendar.Russia, "Europe/Samara", []).Select(duty => $"{duty.Platform} {duty.Period.Days}"));
    }

    [Property(Arbitrary = [typeof(Registers)])]
    public void Overdue_is_what_is_past_due_and_not_there_yet(InnovationPlatform[] platforms, (byte Platform, byte Period, byte Hours, bool Given)[] sent, byte hours, int seed)
    {
        ImmutableArray<ReportDuty> none = ReportDuty.Of([.. platforms], Days, Halves, ProductionCalendar.Russia, "Europe/Samara", []);
        if (none.IsEmpty)
        {
            return;
        }

        // Reports around the day that they are due, to the hour; the clock of the receiver is four hours ahead of universal time.
        PlatformReport[] reports = [.. sent.Select(one => none[(one.Platform + 7 * one.Period) % none.Length] is var duty && one.Given
            ? Report(duty.Platform, duty.Period.Days, duty.Due.Date.AtMidnight().PlusHours(one.Hours % 48))
            : Report(duty.Platform, duty.Period.Days, null))];
        LocalDateTime now = new LocalDateTime(2020, 12, 20, 0, 0).PlusHours(hours % 48);
        var expected = new List<(LocalDateTime Due, ReportDuty Duty)>();
        ImmutableArray<ReportDuty> duties = ReportDuty.Of([.. platforms], Days, Halves, ProductionCalendar.Russia, "Europe/Samara", [.. reports]);
        foreach (ReportDuty duty in duties)
        {
            LocalDateTime due = duty.Period.Number == 1 ? duty.Period.Days.End.PlusDays(-11) + new LocalTime(17, 0) : duty.Period.Days.End.PlusDays(1).AtMidnight();
            LocalDateTime? first = reports.Where(report => report.Platform == duty.Platform && report.Period == duty.Period.Days).Min(report => report.SubmittedAt);
            Assert.Equal(first, duty.SubmittedAt);
            if (due <= now && (first is null || first > now))
            {
                expected.Add((due, duty));
            }
        }

        QueryLaws.Hold(
            new OverdueReports(now.InZoneStrictly(DateTimeZone.ForOffset(Offset.FromHours(4))).ToInstant(), Samara),
            duties,
            expected.OrderBy(found => found.Due).ThenBy(found => found.Duty.Platform.Value, StringComparer.Ordinal).Select(found => found.Duty),
            seed);
    }

    [Fact]
    public void A_report_is_overdue_from_the_moment_it_is_due_until_it_comes()
    {
        ReportDuty open = Duty(null);
        Assert.False(Overdue(open, 16, 59));
        Assert.True(Overdue(open, 17, 0));
        Assert.True(Overdue(Duty(new(2020, 12, 20, 18, 0)), 17, 59));
        Assert.False(Overdue(Duty(new(2020, 12, 20, 18, 0)), 18, 0));
    }

    [Fact]
    public void A_report_on_other_days_or_of_nobody_answers_for_nothing()
    {
        InnovationPlatform platform = Samples.Platform(history: Samples.Grant(new(2020, 9, 1), new LocalDate(2020, 12, 31)));
        LocalDateTime early = new(2020, 12, 1, 9, 0);
        DateInterval half = new(new LocalDate(2020, 9, 1), new LocalDate(2020, 12, 31));
        PlatformReport[] reports = [Report(platform.Id, new(half.Start, half.End.PlusDays(-1)), early), Report(null, half, early), Report("МИП-2", half, early)];
        Assert.Null(Assert.Single(ReportDuty.Of([platform], Days, Halves, ProductionCalendar.Russia, "Europe/Samara", [.. reports])).SubmittedAt);
    }

    [Fact]
    public void A_period_without_a_due_rule_makes_no_duty()
    {
        InnovationPlatform platform = Samples.Platform(history: Samples.Grant(new(2020, 1, 1)));
        ReportingCalendar second = ReportingCalendar.SchoolHalfYears.DueBy(null, DueRule.Within(new AnnualDate(5, 31), RollConvention.None));
        Assert.Equal(
            ["II полугодие 2019/2020 учебного года", "II полугодие 2020/2021 учебного года"],
            ReportDuty.Of([platform], Days, second, ProductionCalendar.Russia, "Europe/Samara", []).Select(duty => duty.Period.Name));
    }

    [Fact]
    public void What_is_asked_wrong_is_told()
    {
        InnovationPlatform platform = Samples.Platform();
        QueryLaws.Refused<ArgumentException>(
            () => ReportDuty.Of([], Days, ReportingCalendar.SchoolHalfYears, ProductionCalendar.Russia, "Europe/Samara", []),
            "«полугодия учебного года» states no due rule, so that no report is ever due. Say when with ReportingCalendar.DueBy. (Parameter 'calendar')");
        QueryLaws.Refused<ArgumentException>(
            () => ReportDuty.Of([platform, platform], Days, Halves, ProductionCalendar.Russia, "Europe/Samara", []),
            "platforms[1] has the key «МИП-1» of platforms[0]. Give each its own. (Parameter 'platforms')");
        QueryLaws.Refused<ArgumentNullException>(() => ReportDuty.Of([], Days, null!, ProductionCalendar.Russia, "Europe/Samara", []), "Value cannot be null. (Parameter 'calendar')");
        QueryLaws.Refused<ArgumentNullException>(() => ReportDuty.Of([], Days, Halves, null!, "Europe/Samara", []), "Value cannot be null. (Parameter 'workingDays')");
        QueryLaws.Refused<ArgumentNullException>(() => new OverdueReports(default, null!), "Value cannot be null. (Parameter 'zone')");
        QueryLaws.Refused<ArgumentException>(
            () => new OverdueReports(default, DateTimeZone.Utc).IsSatisfiedBy(Duty(null)),
            "The zone is UTC, and 2020-12-20 17:00:00 Europe/Samara is of another. Pass the zone of that id. (Parameter 'zone')");
        QueryLaws.Refused<ArgumentException>(
            () => Duty(default(LocalDateTime)),
            "ReportDuty.SubmittedAt is not set. Give a date, such as new LocalDate(2021, 4, 22), or leave the property out where it is optional. (Parameter 'ReportDuty.SubmittedAt')");
        QueryLaws.Refused<ArgumentException>(
            () => new ReportDuty { Platform = default, Period = Duty(null).Period, Due = Duty(null).Due },
            "ReportDuty.Platform is not set. Give the key by which your system knows it, such as \"2024-015\". (Parameter 'ReportDuty.Platform')");
    }

    private static bool Overdue(ReportDuty duty, int hour, int minute) =>
        duty.IsOverdue(Samara.AtStrictly(new LocalDateTime(2020, 12, 20, hour, minute)).ToInstant(), Samara);

    private static ReportDuty Duty(LocalDateTime? submitted) => new()
    {
        Platform = "МИП-1",
        Period = Halves.PeriodOf(new(2020, 12, 20))!,
        Due = DueInstant.Of(new(2020, 12, 20), "Europe/Samara", new LocalTime(17, 0)),
        SubmittedAt = submitted,
    };

    private static PlatformReport Report(Id<InnovationPlatform>? platform, DateInterval period, LocalDateTime? submitted) => new()
    {
        Kind = ReportKind.HalfYear, Holder = Samples.School(1), Theme = "тема", Platform = platform, Period = period, SubmittedAt = submitted,
    };
}
