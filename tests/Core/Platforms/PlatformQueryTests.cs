using InnovationDomain.Calendars;
using InnovationDomain.Organizations;
using InnovationDomain.Platforms;
using InnovationDomain.Tests.Specifications;
using NodaTime;

namespace InnovationDomain.Tests.Platforms;

public sealed class PlatformQueryTests
{
    [Property(Arbitrary = [typeof(Registers)], MaxTest = 300)]
    public void Active_are_those_that_the_model_lets_work(InnovationPlatform[] platforms, LocalDate date, bool here, bool ofKind, bool ofLevel, int seed)
    {
        var expected = new List<InnovationPlatform>();
        foreach (InnovationPlatform platform in platforms)
        {
            bool works = Registers.ModelOn(platform, date).Status is PlatformStatus.Active or PlatformStatus.ReportSubmitted;
            bool isAsked = (!here || platform.Holder.Members.Any(member => member.Municipality == Registers.Tatarsky))
                && (!ofKind || platform.Kind == PlatformKind.ResourceCenter)
                && (!ofLevel || platform.Level == RecognitionLevel.Regional);
            if (works && isAsked)
            {
                expected.Add(platform);
            }
        }

        var query = new ActivePlatforms(
            date,
            here ? new Municipality { Name = "ТАТАРСКИЙ  район" } : null,
            ofKind ? PlatformKind.ResourceCenter : null,
            ofLevel ? RecognitionLevel.Regional : null);
        QueryLaws.Hold(query, platforms, expected.OrderBy(platform => platform.Id.Value, StringComparer.Ordinal), seed);
    }

    // The N-th working day is found by walking, not by the calendar's own count.
    [Property(Arbitrary = [typeof(Registers)], MaxTest = 300)]
    public void Expiring_are_those_with_fewer_working_days_before_the_end_than_asked(InnovationPlatform[] platforms, LocalDate date, byte days, int seed)
    {
        int workingDays = 1 + days % 120;
        var expected = new List<(LocalDate End, InnovationPlatform Platform)>();
        foreach (InnovationPlatform platform in platforms)
        {
            StatusModel model = Registers.ModelOn(platform, date);
            if (model is { Status: PlatformStatus.Recognized or PlatformStatus.Active or PlatformStatus.ReportSubmitted or PlatformStatus.Suspended, TermEnd: { } end } && end > date)
            {
                int between = 0;
                for (LocalDate day = date.PlusDays(1); day < end; day = day.PlusDays(1))
                {
                    between += ProductionCalendar.Russia.IsWorking(day) ? 1 : 0;
                }

                if (between < workingDays)
                {
                    expected.Add((end, platform));
                }
            }
        }

        QueryLaws.Hold(
            new ExpiringPlatforms(date, workingDays, ProductionCalendar.Russia),
            platforms,
            expected.OrderBy(found => found.End).ThenBy(found => found.Platform.Id.Value, StringComparer.Ordinal).Select(found => found.Platform),
            seed);
    }

    [Fact]
    public void A_week_that_begins_where_the_last_one_ended_tells_every_term_once()
    {
        InnovationPlatform[] platforms = [.. Enumerable.Range(0, 60).Select(i => Samples.Platform($"МИП-{i}", history: Samples.Grant(new(2023, 1, 9), new LocalDate(2023, 12, 1).PlusDays(i))))];
        var told = new List<InnovationPlatform>();
        for (LocalDate day = new(2023, 11, 30); day < new LocalDate(2024, 2, 1); day = ProductionCalendar.Russia.AddWorkingDays(day, 5))
        {
            told.AddRange(new ExpiringPlatforms(day, 5, ProductionCalendar.Russia).Evaluate(platforms));
        }

        Assert.Equal(platforms, told);
    }

    [Fact]
    public void The_last_day_asked_about_is_told_and_the_day_off_after_it_is_not()
    {
        // 3 November 2023 is a Friday, and 6 November a day off.
        InnovationPlatform friday = Samples.Platform("1", history: Samples.Grant(new(2023, 1, 9), new LocalDate(2023, 11, 3)));
        InnovationPlatform sunday = Samples.Platform("2", history: Samples.Grant(new(2023, 1, 9), new LocalDate(2023, 11, 5)));
        InnovationPlatform tuesday = Samples.Platform("3", history: Samples.Grant(new(2023, 1, 9), new LocalDate(2023, 11, 7)));
        Assert.Equal([friday], new ExpiringPlatforms(new(2023, 11, 2), 1, ProductionCalendar.Russia).Evaluate([sunday, friday, tuesday]));
        Assert.Equal([sunday, tuesday], new ExpiringPlatforms(new(2023, 11, 3), 1, ProductionCalendar.Russia).Evaluate([tuesday, sunday, friday]));
    }

    [Fact]
    public void An_extension_of_a_later_day_does_not_count_yet()
    {
        InnovationPlatform platform = Samples.Platform(history: [Samples.Grant(new(2023, 1, 9), new LocalDate(2023, 12, 29)), Samples.Extension(new(2023, 12, 25), new(2025, 1, 1))]);
        Assert.True(new ExpiringPlatforms(new(2023, 12, 22), 5, ProductionCalendar.Russia).IsSatisfiedBy(platform));
        Assert.False(new ExpiringPlatforms(new(2023, 12, 25), 5, ProductionCalendar.Russia).IsSatisfiedBy(platform));
    }

    [Fact]
    public void What_is_asked_wrong_is_told()
    {
        LocalDate day = new(2023, 9, 1);
        QueryLaws.Refused<ArgumentException>(() => new ActivePlatforms(QueryLaws.NoDate), QueryLaws.DateNotSet);
        QueryLaws.Refused<ArgumentOutOfRangeException>(
            () => new ActivePlatforms(day, kind: (PlatformKind)99),
            "kind is not one of the named values of PlatformKind. Take one of these. (Parameter 'kind')\nActual value was 99.");
        QueryLaws.Refused<ArgumentOutOfRangeException>(
            () => new ActivePlatforms(day, level: (RecognitionLevel)99),
            "level is not one of the named values of RecognitionLevel. Take one of these. (Parameter 'level')\nActual value was 99.");
        QueryLaws.Refused<ArgumentException>(() => new ExpiringPlatforms(QueryLaws.NoDate, 5, ProductionCalendar.Russia), QueryLaws.DateNotSet);
        QueryLaws.Refused<ArgumentOutOfRangeException>(
            () => new ExpiringPlatforms(day, 0, ProductionCalendar.Russia),
            "workingDays counts the working days after the date. Give 1 or more. (Parameter 'workingDays')\nActual value was 0.");
        QueryLaws.Refused<ArgumentNullException>(() => new ExpiringPlatforms(day, 5, null!), "Value cannot be null. (Parameter 'calendar')");
        Assert.Equal(2099, Assert.Throws<MissingCalendarYearException>(() => new ExpiringPlatforms(new(2099, 1, 1), 5, ProductionCalendar.Russia)).Year);
    }
}
