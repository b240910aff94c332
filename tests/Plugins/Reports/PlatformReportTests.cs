using System.Collections.Immutable;
using Gallery;
using Gallery.Examples;
using InnovationDomain.Calendars;
using InnovationDomain.Documents.Composition;
using InnovationDomain.Documents.Model;
using InnovationDomain.Evaluation;
using InnovationDomain.Monitoring;
using InnovationDomain.Monitoring.Rules;
using InnovationDomain.Organizations;
using InnovationDomain.People;
using InnovationDomain.Plugins.Reports;
using InnovationDomain.Plugins.Tests.Roadmaps;
using InnovationDomain.Regulation;
using NodaTime;

namespace InnovationDomain.Plugins.Tests.Reports;

public sealed class PlatformReportTests
{
    private static readonly DateInterval Autumn = new(new LocalDate(2026, 9, 1), new LocalDate(2026, 12, 31));

    private static readonly LocalDateTime InTime = new(2026, 12, 18, 16, 59);

    [Fact]
    public void The_report_on_a_half_year()
    {
        OfficialDocument document = PlatformReportExample.Compose();
        Proof.IsConforming(document);
        Approved.Matches("tests/Plugins/Reports/HalfYear.approved.txt", DocumentText.Of(document));
    }

    [Fact]
    public void A_report_with_nothing_in_it_says_so_and_has_lines_for_the_rest()
    {
        OfficialDocument document = Compose(Report());
        Proof.IsConforming(document);
        Approved.Matches("tests/Plugins/Reports/Smallest.approved.txt", DocumentText.Of(document));
    }

    [Fact]
    public void Five_hundred_measures_and_very_long_names()
    {
        PlatformReport report = Report(
            holder: Process.Many(4)[3].Holder,
            measures: [.. Enumerable.Range(1, 500).Select(i => new ReportedMeasure { Number = $"{i}", Measure = string.Join(' ', Enumerable.Repeat("Проведение мероприятия", 40)), Execution = (MeasureExecution)(i % 7) })]);
        OfficialDocument document = Compose(report);
        Proof.IsConforming(document);
        Assert.Equal(500, Rows(document, "Выполнение дорожной карты").Length);
        Assert.Contains("В отчете – 500 мероприятий: выполнено – 72, выполнено частично – 72, в работе – 72, перенесено – 71, отменено – 71, не выполнено – 71, выполнение не указано – 71.", TextOf(document), StringComparison.Ordinal);
    }

    [Fact]
    public void What_became_of_a_measure_and_what_it_still_owes()
    {
        var due = new LocalDate(2026, 10, 1);
        TableRow[] rows = Rows(
            Compose(Report(measures:
            [
                new() { Measure = "А", DueOn = due, DoneOn = new LocalDate(2026, 10, 2) },
                new() { Measure = "Б", DueOn = due, Execution = MeasureExecution.Moved, Reason = "Нет мест.", MovedTo = new LocalDate(2027, 2, 1) },
                new() { Measure = "В", DueOn = due, Execution = MeasureExecution.NotDone },
                new() { Measure = "Г", DueOn = due, Execution = MeasureExecution.Cancelled, Reason = "Решение совета" },
                new() { Measure = "Д", DueOn = due },
            ])), "Выполнение дорожной карты");
        Assert.Equal(
        [
            "выполнено с опозданием 02.10.2026 | – | –", "перенесено | Нет мест | 01.02.2027", "не выполнено | ____ | ____", "отменено | Решение совета | –", "____ | – | –",
        ], rows.Select(row => $"{Shown(row.Cells[4])} | {Shown(row.Cells[6])} | {Shown(row.Cells[7])}"));
    }

    [Theory]
    [InlineData(3, 2, IndicatorDirection.MoreIsBetter, "66,7", "план не выполнен")]
    [InlineData(8, 8, IndicatorDirection.MoreIsBetter, "100,0", "план выполнен")]
    [InlineData(400, 1, IndicatorDirection.MoreIsBetter, "0,3", "план не выполнен")] // 0.25: a half goes up
    [InlineData(5, 10, IndicatorDirection.LessIsBetter, "50,0", "план не выполнен")]
    [InlineData(0, 4, IndicatorDirection.MoreIsBetter, "–", "план выполнен")] // of nothing there is no percentage
    public void The_percentage_of_the_plan(int plan, int fact, IndicatorDirection direction, string percent, string standing)
    {
        TableRow row = Assert.Single(Rows(Compose(Report(indicators: [Indicator(plan, fact, direction)])), "Показатели"));
        Assert.Equal((percent, standing), (Shown(row.Cells[^2]), Shown(row.Cells[^1])));
    }

    /// <summary>Against whole numbers alone: thousandths of the plan, a half up.</summary>
    [Property]
    public void The_percentage_is_exact(ushort planned, ushort reached)
    {
        int plan = planned + 1;
        TableRow row = Assert.Single(Rows(Compose(Report(indicators: [Indicator(plan, reached)])), "Показатели"));
        long tenths = (2000L * reached + plan) / (2 * plan);
        Assert.Equal($"{tenths / 10},{tenths % 10}", Shown(row.Cells[^2]));
    }

    [Fact]
    public void A_fact_that_is_not_known_is_a_gap_and_never_zero()
    {
        OfficialDocument document = Compose(Report(indicators: [Indicator(5, null), Indicator(5, 0, id: "П-2")]));
        TableRow[] rows = Rows(document, "Показатели");
        Assert.Equal(["____ | – | нет сведений", "0 | 0,0 | план не выполнен"], rows.Select(row => string.Join(" | ", row.Cells.Skip(row.Cells.Length - 3).Select(Shown))));
        Assert.Contains("В отчете – 2 показателя: план не выполнен – 1, нет сведений – 1.", TextOf(document), StringComparison.Ordinal);
    }

    // 20 December 2026 is a Sunday.
    public static TheoryData<DueRule, string, string> Terms { get; } = new()
    {
        {
            DueRule.Within(new AnnualDate(12, 20), RollConvention.Preceding, new LocalTime(17, 0)),
            "Срок представления отчета – до 17:00 18 декабря 2026 года (перенесен с нерабочего дня 20 декабря 2026 года).",
            "Правило: 20 декабря отчетного периода, до 17:00; если этот день нерабочий, – предшествующий ему рабочий день. Основание не указано."
        },
        {
            DueRule.Within(new AnnualDate(12, 20), RollConvention.None),
            "Срок представления отчета – по 20 декабря 2026 года включительно.",
            "Правило: 20 декабря отчетного периода; нерабочий день не переносится. Основание не указано."
        },
        {
            DueRule.After(new AnnualDate(1, 31), RollConvention.None),
            "Срок представления отчета – по 31 января 2027 года включительно.",
            "Правило: 31 января после окончания отчетного периода; нерабочий день не переносится. Основание не указано."
        },
    };

    [Theory]
    [MemberData(nameof(Terms))]
    public void The_term_is_computed_and_its_rule_told(DueRule rule, string term, string told)
    {
        string text = TextOf(Compose(Report(submitted: InTime), ReportingCalendar.SchoolHalfYears.DueBy(rule, null)));
        Assert.Contains(term, text, StringComparison.Ordinal);
        Assert.Contains(told, text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_term_of_working_days_is_counted_by_the_calendar()
    {
        // From Monday, 1 June 2026; 12 June is a holiday.
        DateInterval spring = new(new LocalDate(2026, 1, 1), new LocalDate(2026, 5, 31));
        string text = TextOf(Compose(Report(period: spring, submitted: new LocalDateTime(2026, 6, 16, 0, 0)), ReportingCalendar.SchoolHalfYears.DueBy(null, DueRule.After(Term.WorkingDays(10)))));
        Assert.Contains("Срок представления отчета – по 15 июня 2026 года включительно.", text, StringComparison.Ordinal);
        Assert.Contains("Правило: в течение 10 рабочих дней со дня окончания отчетного периода.", text, StringComparison.Ordinal);
        Assert.Contains("Отчет представлен 16 июня 2026 года в 00:00, с нарушением срока (в момент его истечения).", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_year_without_a_calendar_is_refused_and_never_guessed() => Assert.Throws<MissingCalendarYearException>(
        () => Compose(Report(submitted: InTime), ReportingCalendar.SchoolHalfYears.DueBy(DueRule.After(new AnnualDate(1, 31), RollConvention.Following), null)));

    [Theory]
    [InlineData(0, ", в срок.")]
    [InlineData(1, ", с нарушением срока (в момент его истечения).")]
    [InlineData(2, ", с нарушением срока (опоздание – 1 минута).")]
    [InlineData(61 + 48 * 60, ", с нарушением срока (опоздание – 2 дня 1 час).")]
    public void Whether_it_came_in_time(int minutes, string told)
    {
        ReportingCalendar calendar = ReportingCalendar.SchoolHalfYears.DueBy(DueRule.Within(new AnnualDate(12, 18), RollConvention.None, new LocalTime(17, 0)), null);
        LocalDateTime submitted = InTime.PlusMinutes(minutes);
        Assert.Contains($"Отчет представлен {submitted.Day} декабря 2026 года в {submitted.Hour:00}:{submitted.Minute:00}{told}", TextOf(Compose(Report(submitted: submitted), calendar)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_not_handed_over_and_a_period_that_the_calendar_has_not()
    {
        ReportingCalendar calendar = ReportingCalendar.SchoolHalfYears.DueBy(DueRule.Within(new AnnualDate(12, 18), RollConvention.None), null);
        Assert.Contains("Отчет представлен ______________________________.", TextOf(Compose(Report(), calendar)), StringComparison.Ordinal);
        OfficialDocument other = Compose(Report(), ReportingCalendar.PlatformYears);
        Assert.Contains("Срок представления отчета не определен: в календаре «отчетный год площадки» нет периода с 1 сентября по 31 декабря 2026 года.", TextOf(other), StringComparison.Ordinal);
        Assert.EndsWith("за период с 1 сентября по 31 декабря 2026 года", other.Title, StringComparison.Ordinal);
    }

    [Fact]
    public void The_act_that_sets_the_periods_is_cited()
    {
        DateInterval year = new(new LocalDate(2022, 6, 1), new LocalDate(2023, 5, 31));
        PlatformReport report = Report(period: year, submitted: new LocalDateTime(2023, 6, 9, 12, 0));
        string text = TextOf(Compose(report, ReportingCalendar.PlatformYears.DueBy(DueRule.After(new AnnualDate(6, 10), RollConvention.None, new LocalTime(17, 0)))));
        Assert.Contains("Срок представления отчета – до 17:00 10 июня 2023 года.", text, StringComparison.Ordinal);
        Assert.Contains("Основание: приказ от 1 октября 2015 г. № 383-од.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_breaks_a_rule_is_a_remark_with_its_ground()
    {
        PlatformReport report = Report(submitted: InTime.PlusHours(3), indicators: [Indicator(5, null)]);
        string text = TextOf(Compose(report, check: Check()));
        Assert.Contains("Замечание по правилу «Отчет представлен в срок и в установленных форматах» (REP-01): отчет представлен с опозданием. Основание: часть 4 статьи 20 Федерального закона от 29 декабря 2012 г. № 273-ФЗ", text, StringComparison.Ordinal);
        Assert.Contains("(по актам иных органов).", text, StringComparison.Ordinal);
        Assert.Contains("Замечание по правилу «Отчет отвечает за каждую строку дорожной карты и каждый показатель» (REP-02): пробелов отчета – 1.", text, StringComparison.Ordinal);
        Assert.Contains("– по показателю «Показатель П-1» нет фактического значения.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_could_not_be_checked_is_told_and_what_is_right_too()
    {
        Assert.Contains(
            "Не проверено правило «Отчет представлен в срок и в установленных форматах» (REP-01): часовой пояс органа не указан.",
            TextOf(Compose(Report(submitted: InTime), check: Check(zone: null))), StringComparison.Ordinal);
        PlatformReport whole = Report(submitted: InTime, formats: [ReportFormat.Docx, ReportFormat.Pdf]);
        OfficialDocument document = new PlatformReportPlugin().Compose(
            new() { Case = new() { Report = whole, Roadmap = Laboratory.Roadmap(new() { Rows = [] }) }, Check = Check(), Signer = Process.Head }, CompositionContext.Unregistered);
        Assert.Contains("Отчет проверен (2 правила), замечаний нет.", TextOf(document), StringComparison.Ordinal);
    }

    [Fact]
    public void A_woman_who_acts_signs_and_a_scholar_is_described()
    {
        PlatformReport report = new()
        {
            Kind = ReportKind.Final, Holder = new Organization { Name = "Высшие педагогические курсы «Луч»" }, Theme = "Тема", Period = Autumn, SubmittedAt = InTime,
            Head = new() { Name = PersonName.Of("Белых", "Анна", "Юрьевна"), Position = Position.Of("директор").As(ActingMode.Acting) },
            ScientificSupervisor = new() { Name = PersonName.Of("Орлова", "Анна", "Сергеевна"), AcademicDegree = "доктор педагогических наук", Position = Position.Of("профессор", new() { Name = "Лесногорский университет" }) },
        };
        OfficialDocument document = Compose(report, signer: false);
        Proof.IsConforming(document);
        Assert.Equal(("Исполняющая обязанности директора", "А.Ю. Белых", "итоговый отчет"), (document.Signatures[0].Position, document.Signatures[0].Name, document.Kind.Name));
        Assert.Contains("| Научный руководитель | Орлова Анна Сергеевна, профессор Лесногорского университета, доктор педагогических наук |", TextOf(document), StringComparison.Ordinal);
    }

    [Fact]
    public void All_that_is_amiss_is_told_at_once()
    {
        PlatformReport report = new()
        {
            Kind = ReportKind.HalfYear, Theme = "Тема", Period = Autumn, Platform = "МИП-1",
            Holder = new OrganizationGroup { Members = [new() { Name = "МБОУ «Средняя школа № 1»", ShortName = "Школа № 1" }, new() { Name = "МБОУ «Средняя школа № 2»", ShortName = "Школа № 2" }] },
        };
        var error = Assert.Throws<UnfitFactsException>(() => new PlatformReportPlugin().Compose(new() { Case = new() { Report = report }, Platform = DataLaboratory.Platform }, CompositionContext.Unregistered));
        Assert.Equal(
        [
            "«Школа № 1, Школа № 2» names no coordinator. Give PlatformReportDocument.Reporter: whose document it is.",
            "The report has no date. Give CompositionContext.SignedOn, or PlatformReport.SubmittedAt.",
            "Nobody signs the report. Give PlatformReportDocument.Signer, or PlatformReport.Head with a position.",
            "The report is of the platform «МИП-1», and PlatformReportDocument.Platform is «МИП-7». Give the platform that reports.",
        ], error.Faults.AsEnumerable());
        var late = Assert.Throws<UnfitFactsException>(() => new PlatformReportPlugin().Compose(
            new() { Case = new() { Report = Report(submitted: InTime) }, Signer = Process.Head }, new() { SignedOn = new LocalDate(2026, 12, 19) }));
        Assert.Equal("The report was handed over on 2026-12-18, before it was signed on 2026-12-19. Correct one of the two.", late.Message);
    }

    private static EvaluationContext Check(string? zone = "Europe/Moscow") => new() { Profile = RegulationProfiles.SampleMunicipal, AssessedOn = new LocalDate(2026, 12, 21), ZoneId = zone };

    private static ReportedIndicator Indicator(int plan, int? fact, IndicatorDirection direction = IndicatorDirection.MoreIsBetter, string id = "П-1") => new()
    {
        Definition = new() { Id = id, Name = $"Показатель {id}", Unit = IndicatorUnit.Units, Direction = direction },
        Plan = IndicatorValue.Of(plan, IndicatorUnit.Units),
        Fact = fact is { } known ? IndicatorValue.Of(known, IndicatorUnit.Units) : null,
    };

    private static PlatformReport Report(
        Holder? holder = null, DateInterval? period = null, ImmutableArray<ReportedMeasure> measures = default, ImmutableArray<ReportedIndicator> indicators = default,
        LocalDateTime? submitted = null, ImmutableArray<ReportFormat> formats = default) => new()
    {
        Kind = ReportKind.HalfYear,
        Holder = holder ?? Process.School,
        Theme = "Школа открытий",
        Period = period ?? Autumn,
        Measures = measures,
        Indicators = indicators,
        SubmittedAt = submitted,
        Formats = formats,
    };

    private static OfficialDocument Compose(PlatformReport report, ReportingCalendar? reporting = null, EvaluationContext? check = null, bool signer = true) => new PlatformReportPlugin().Compose(
        new() { Case = new ReportCase { Report = report }, Reporting = reporting, Check = check, Signer = signer ? Process.Head : null },
        report.SubmittedAt is null ? new() { SignedOn = new LocalDate(2026, 12, 18) } : CompositionContext.Unregistered);

    private static TableRow[] Rows(OfficialDocument document, string title) =>
        [.. document.Appendices.Single(appendix => appendix.Title.ToString() == title).Body.OfType<Table>().Single().Rows];

    private static string Shown(TableCell cell) => cell.IsToFill ? "____" : cell.Text.IsEmpty ? "–" : cell.Text.ToString();

    // Numbers are bound to their nouns.
    private static string TextOf(OfficialDocument document) => DocumentText.Of(document).Replace('\u00A0', ' ');
}
