using System.Collections.Immutable;
using InnovationDomain.Applications;
using InnovationDomain.Applications.Rules;
using InnovationDomain.Evaluation;
using InnovationDomain.Regulation;
using InnovationDomain.Tests.Evaluation;
using NodaTime;
using static InnovationDomain.Tests.Applications.Rules.Candidacies;

namespace InnovationDomain.Tests.Applications.Rules;

/// <summary>APP-01, 03, 04 and 06 at their bounds, and what leaves them open.</summary>
public sealed class ApplicationRulesTests
{
    private static readonly SubmittedWithinTheWindow Window = new();

    private static readonly FounderAndCollegialBodyAgree Agreement = new();

    private static readonly RequestedTermIsWithinBounds Term = new();

    private static readonly CopiesMatchThePaper Copies = new();

    private static readonly string Digest = new('a', 64);

    // From 1 February to 1 April, 17:00 included.
    [Theory]
    [InlineData("2025-01-31T23:59", "Violated Early SinceOpening -1")]
    [InlineData("2025-02-01T00:00", "Satisfied ToClosing 85980")]
    [InlineData("2025-04-01T16:59", "Satisfied ToClosing 1")]
    [InlineData("2025-04-01T17:00", "Satisfied ToClosing 0")]
    [InlineData("2025-04-01T17:01", "Violated Late ToClosing -1")]
    [InlineData("2025-04-02T17:00", "Violated Late ToClosing -1440")]
    [InlineData("2024-12-01T00:00", "Violated Early SinceOpening -89280")] // nearer to the window of 2025 than to that of 2024
    [InlineData("9999-12-31T23:59", "Violated Late ToClosing -1446179")] // no year is without an answer
    public void A_window_with_an_hour(string submitted, string brief) => Assert.Equal(brief, Window.Evaluate(Application(At(submitted)), Contexts.Sample).Brief());

    [Theory]
    [InlineData(null, "2025-03-01T23:59", "Satisfied ToExcludedClosing 1")] // the day counts whole
    [InlineData(null, "2025-03-02T00:00", "Violated Late ToExcludedClosing 0")]
    [InlineData(17, "2025-03-01T16:59", "Satisfied ToExcludedClosing 1")]
    [InlineData(17, "2025-03-01T17:00", "Violated Late ToExcludedClosing 0")]
    [InlineData(17, "2024-12-31T12:00", "Satisfied ToExcludedClosing 86700")] // the window crosses the year
    public void A_window_without_an_hour_and_one_that_excludes_it(int? hour, string submitted, string brief)
    {
        RecurringWindow window = new()
        {
            OpensOn = new AnnualDate(9, 1),
            ClosesOn = new AnnualDate(3, 1),
            ClosesAt = hour is { } given ? new LocalTime(given, 0) : null,
            End = hour is null ? WindowEnd.Inclusive : WindowEnd.Exclusive,
        };
        Assert.Equal(brief, Window.Evaluate(Application(At(submitted)), Of(window)).Brief());
    }

    [Property]
    public void In_time_is_what_a_window_of_some_year_takes(PositiveInt minutes)
    {
        LocalDateTime submitted = new LocalDateTime(2024, 1, 1, 0, 0).PlusMinutes(minutes.Get * 7919 % 1_600_000);
        RecurringWindow window = Contexts.Sample.Profile.ApplicationWindow!.Versions[0].Value;
        bool isTaken = Enumerable.Range(2023, 6).Any(year => window.OfCalendarYear(year).Locate(submitted).Place == WindowPlace.Inside);
        Assert.Equal(isTaken, Window.Evaluate(Application(submitted), Contexts.Sample).State == VerdictState.Satisfied);
    }

    [Fact]
    public void An_hour_without_a_zone_tells_nothing_and_a_day_does()
    {
        EvaluationContext sample = new() { Profile = Contexts.Sample.Profile, AssessedOn = Contexts.Day };
        Assert.Equal("Indeterminate NoZone", Window.Evaluate(Application(), sample).Brief());
        EvaluationContext days = new() { Profile = Of(new RecurringWindow { OpensOn = new(2, 1), ClosesOn = new(4, 1) }).Profile, AssessedOn = Contexts.Day };
        Assert.Equal(VerdictState.Satisfied, Window.Evaluate(Application(), days).State);
        Assert.Equal("Indeterminate ApplicationWindow.Days", Window.Evaluate(Application(), Contexts.With()).Brief());
    }

    [Fact]
    public void A_late_application_in_words()
    {
        Examination examined = Window.Examine(Application(At("2025-04-01T17:30")), Contexts.Sample);
        Assert.Equal(["Versions[0].SubmittedAt: подана 1 апреля 2025 года в 17:30; приём с 1 февраля 2025 года по 1 апреля 2025 года"], examined.Lines());
        string told = examined.Verdict.Explain(Contexts.Sample).Russian;
        Assert.StartsWith(
            "APP-01. Заявка подана в срок приёма: нарушено (основание для отказа). Минут от подачи до закрытия приёма: -30, требуется не менее 0; отклонение 30. Заявка подана после закрытия приёма. Основание:",
            told, StringComparison.Ordinal);
        Assert.Contains("Параметры: ApplicationWindow.Days = 02-01–04-01 17:00, действует с 01.09.2024", told, StringComparison.Ordinal);
    }

    [Fact]
    public void A_withdrawn_application_is_judged_by_none() => Assert.All(
        ApplicationRules.All.Report(Withdrawn, Contexts.Sample).Verdicts, verdict => Assert.Equal("NotApplicable Withdrawn", verdict.Brief()));

    [Theory]
    [InlineData(9, "Satisfied Shortcomings 0")]
    [InlineData(10, "Satisfied Shortcomings 0")]
    [InlineData(11, "Violated Shortcomings -1")]
    public void The_collegial_body_decides_by_the_day_of_submission(int day, string brief) =>
        Assert.Equal(brief, Agreement.Evaluate(Application(documents: [Agreed, Extract(new(2025, 2, day))]), Contexts.Sample).Brief());

    [Fact]
    public void Founder_and_extract_are_both_needed_and_named()
    {
        Assert.Equal("Violated Shortcomings -1", Agreement.Evaluate(Application(documents: [Agreed, Extract(null)]), Contexts.Sample).Brief());
        Examination examined = Agreement.Examine(Application(documents: [new() { Kind = ApplicationDocumentKind.Project }]), Contexts.Sample);
        Assert.Equal("Violated Shortcomings -2", examined.Verdict.Brief());
        Assert.Equal(
            ["Versions[0].Documents: Инновационный проект: нет согласования учредителя.", "Versions[0].Documents: Выписка из решения коллегиального органа: документа нет."], examined.Lines());
        Assert.StartsWith(
            "APP-03. Заявка согласована учредителем и одобрена коллегиальным органом до подачи: нарушено (основание для отказа). Недостатков согласования и решения: 2, требуется не более 0; отклонение 2.",
            examined.Verdict.Explain(Contexts.Sample).Russian, StringComparison.Ordinal);
    }

    [Fact]
    public void A_letter_of_the_founder_will_do_but_its_date_must_be_known()
    {
        ApplicationDocument project = new() { Kind = ApplicationDocumentKind.Project };
        ApplicationDocument letter = new() { Kind = ApplicationDocumentKind.FounderAgreement, Date = new(2025, 2, 10) };
        Assert.Equal("Satisfied Shortcomings 0", Agreement.Evaluate(Application(documents: [project, letter, Extract(new(2025, 2, 10))]), Contexts.Sample).Brief());
        Assert.Equal(
            "Indeterminate Undated",
            Agreement.Evaluate(Application(documents: [project, new() { Kind = ApplicationDocumentKind.FounderAgreement }, Extract(new(2025, 2, 10))]), Contexts.Sample).Brief());
    }

    [Fact]
    public void A_regulation_that_asks_for_neither_and_one_that_was_not_read()
    {
        EvaluationContext smolensk = Of(KnownDocumentRequirements.Smolensk);
        Assert.Equal("NotApplicable NotAsked", Agreement.Evaluate(Application(), smolensk).Brief());
        Assert.Equal("NotApplicable NotAsked", Copies.Evaluate(Application(), smolensk).Brief());
        Assert.Equal("Indeterminate ApplicationDocuments.Agreements", Agreement.Evaluate(Application(), Contexts.With()).Brief());
        Assert.Equal("Indeterminate ApplicationDocuments.Copies", Copies.Evaluate(Application(), Contexts.With()).Brief());
    }

    // One to three years.
    [Theory]
    [InlineData("2025-09-01", "2026-08-30", "Violated AtLeast -1")]
    [InlineData("2025-09-01", "2026-08-31", "Satisfied AtMost 731")]
    [InlineData("2025-09-01", "2028-08-31", "Satisfied AtMost 0")]
    [InlineData("2025-09-01", "2028-09-01", "Violated AtMost -1")]
    [InlineData("2024-02-29", "2025-02-27", "Violated AtLeast -1")]
    [InlineData("2024-02-29", "2025-02-28", "Satisfied AtMost 730")]
    [InlineData("2025-03-01", "2028-02-29", "Satisfied AtMost 0")]
    [InlineData("9998-01-01", "9999-12-31", "Satisfied AtMost 0")] // no term ends after the last year
    public void The_term_of_a_project(string start, string end, string brief) => Assert.Equal(brief, Term.Evaluate(Application(term: Days(start, end)), Contexts.Sample).Brief());

    [Fact]
    public void One_bound_that_is_broken_decides_though_the_other_is_not_known()
    {
        EvaluationContext petersburg = Contexts.Of(RegulationProfiles.SaintPetersburg);
        Assert.Equal("Violated AtMost -1", Term.Evaluate(Application(term: Days("2025-09-01", "2028-09-01")), petersburg).Brief());
        Assert.Equal("Indeterminate MinimumTermYears", Term.Evaluate(Application(term: Days("2025-09-01", "2028-08-31")), petersburg).Brief());
        Assert.Equal("Indeterminate MaximumTermYears", Term.Evaluate(Application(term: Days("2025-09-01", "2028-08-31")), Of(minimumYears: 1)).Brief());
        Assert.Equal("Violated AtLeast -1", Term.Evaluate(Application(term: Days("2025-09-01", "2026-08-30")), Of(minimumYears: 1)).Brief());
        Assert.Equal("Indeterminate RequestedTerm", Term.Evaluate(Application(), Contexts.Sample).Brief());
    }

    [Fact]
    public void A_term_in_words()
    {
        Examination examined = Term.Examine(Application(term: Days("2025-09-01", "2029-08-31")), Contexts.Sample);
        Assert.Equal(["Current.RequestedTerm: запрошен срок с 1 сентября 2025 года по 31 августа 2029 года"], examined.Lines());
        Assert.StartsWith(
            "APP-04. Срок реализации не короче и не длиннее допустимого: нарушено (замечание). Срок реализации, дней: 1461, требуется не более 1096; отклонение 365.",
            examined.Verdict.Explain(Contexts.Sample).Russian, StringComparison.Ordinal);
    }

    [Fact]
    public void Copies_in_the_formats_asked_for()
    {
        Assert.Equal("Satisfied Shortcomings 0", Copies.Evaluate(Application(documents: [Copied(CopyFormat.Docx, CopyFormat.Pdf)]), Contexts.Sample).Brief());
        Examination examined = Copies.Examine(Application(documents: [Copied(CopyFormat.Docx)]), Contexts.Sample);
        Assert.Equal("Violated Shortcomings -1", examined.Verdict.Brief());
        Assert.Equal(["Versions[0].Documents: Заявка: нет электронной копии в формате PDF."], examined.Lines());
        Assert.StartsWith(
            "APP-06. Электронные копии представлены в нужных форматах и совпадают с бумажными экземплярами: нарушено (замечание). Недостатков экземпляров и копий: 1, требуется не более 0; отклонение 1.",
            examined.Verdict.Explain(Contexts.Sample).Russian, StringComparison.Ordinal);
    }

    [Fact]
    public void A_copy_that_nobody_compared_with_the_paper_leaves_it_open()
    {
        string other = new('b', 64);
        Assert.Equal("Satisfied Shortcomings 0", Copies.Evaluate(Application(documents: [OnPaper(Digest, Digest)]), Contexts.Sample).Brief());
        Assert.Equal("Violated Shortcomings -2", Copies.Evaluate(Application(documents: [OnPaper(Digest, other)]), Contexts.Sample).Brief());
        Assert.Equal("Indeterminate NotCompared", Copies.Evaluate(Application(documents: [OnPaper(Digest, null)]), Contexts.Sample).Brief());
        Examination examined = Copies.Examine(Application(documents: [OnPaper(null, Digest)]), Contexts.Sample);
        Assert.Equal("Indeterminate NotCompared", examined.Verdict.Brief());
        Assert.Equal(["Versions[0].Documents[0]: электронные копии не сверены с бумажными экземплярами"], examined.Lines());
    }

    private static ApplicationDocument Agreed { get; } = new() { Kind = ApplicationDocumentKind.Project, SignedBy = [DocumentSigner.Founder] };

    private static ApplicationDocument Extract(LocalDate? date) => new() { Kind = ApplicationDocumentKind.CollegialExtract, Date = date };

    private static ApplicationDocument Copied(params ImmutableArray<CopyFormat> formats) =>
        new() { Kind = ApplicationDocumentKind.Application, Copies = [.. formats.Select(format => new ElectronicCopy { Format = format })] };

    private static ApplicationDocument OnPaper(string? paper, string? copy) => new()
    {
        Kind = ApplicationDocumentKind.Application,
        IsOnPaper = true,
        PaperDigest = paper,
        Copies = [new() { Format = CopyFormat.Docx, Digest = copy }, new() { Format = CopyFormat.Pdf, Digest = copy }],
    };

    private static LocalDateTime At(string moment) => NodaTime.Text.LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Parse(moment).Value;

    private static DateInterval Days(string start, string end) => new(At(start + "T00:00").Date, At(end + "T00:00").Date);

    private static EvaluationContext Of(RecurringWindow window) => Contexts.Of(new()
    {
        Name = "проверка",
        Level = InnovationDomain.Platforms.RecognitionLevel.Municipal,
        Act = RegulationProfiles.SampleMunicipal.Act,
        ApplicationWindow = Contexts.Value("ApplicationWindow", window),
    });

    private static EvaluationContext Of(DocumentRequirements requirements) => Contexts.Of(new()
    {
        Name = "проверка",
        Level = InnovationDomain.Platforms.RecognitionLevel.Municipal,
        Act = RegulationProfiles.SampleMunicipal.Act,
        ApplicationDocuments = Contexts.Value("ApplicationDocuments", requirements),
    });

    private static EvaluationContext Of(int minimumYears) => Contexts.Of(new()
    {
        Name = "проверка",
        Level = InnovationDomain.Platforms.RecognitionLevel.Municipal,
        Act = RegulationProfiles.SampleMunicipal.Act,
        MinimumTermYears = Contexts.Value("MinimumTermYears", minimumYears),
    });
}
