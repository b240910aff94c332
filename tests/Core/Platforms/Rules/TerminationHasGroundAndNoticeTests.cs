using System.Collections.Immutable;
using InnovationDomain.Evaluation;
using InnovationDomain.Monitoring;
using InnovationDomain.Platforms;
using InnovationDomain.Platforms.Rules;
using InnovationDomain.Tests.Evaluation;
using NodaTime;

namespace InnovationDomain.Tests.Platforms.Rules;

/// <summary>STA-03 by the sample: four grounds, notice ten working days before, and a proposal after two missed reports.</summary>
public sealed class TerminationHasGroundAndNoticeTests
{
    private static readonly TerminationHasGroundAndNotice Rule = new();

    private static readonly LocalDate Ended = new(2025, 2, 17);

    // Ten working days after 3 February 2025 end on the 17th, after 4 February on the 18th.
    [Theory]
    [InlineData(2025, 1, 31, "Satisfied NoticeDays 3")]
    [InlineData(2025, 2, 3, "Satisfied NoticeDays 0")]
    [InlineData(2025, 2, 4, "Violated NoticeDays -1")]
    public void Notice_is_ten_working_days(int year, int month, int day, string brief) =>
        Assert.Equal(brief, End(TerminationGround.BreachOfLaw, new() { NotifiedOn = new(year, month, day) }));

    [Fact]
    public void A_hearing_takes_the_place_of_notice()
    {
        Assert.Equal("Satisfied Heard", End(TerminationGround.Inexpedient, new() { HeardOn = Ended }));
        Assert.Equal("Violated NoNotice", End(TerminationGround.Inexpedient, new() { HeardOn = Ended.PlusDays(1) }));
        Assert.Equal("Violated NoNotice", End(TerminationGround.Inexpedient, new()));
    }

    [Fact]
    public void The_ground_is_one_of_the_regulation()
    {
        Assert.Equal("Violated NoGround", End(TerminationGround.NotStated, new() { HeardOn = Ended }));
        Assert.Equal("Violated ForeignGround", End(TerminationGround.Other, new() { HeardOn = Ended }));
        Assert.Equal("Satisfied OwnInitiative", End(TerminationGround.OwnInitiative, null));
    }

    [Theory]
    [InlineData("+", null, "Satisfied MissedInARow 2")]
    [InlineData("+-", null, "Satisfied MissedInARow 1")]
    [InlineData("-+", null, "Satisfied MissedInARow 2")]
    [InlineData("+--", null, "Violated NoProposal MissedInARow 0")]
    [InlineData("---", null, "Violated NoProposal MissedInARow -1")]
    [InlineData("--", 0, "Satisfied Proposed")]
    [InlineData("--", 1, "Violated NoProposal MissedInARow 0")]
    public void Two_reports_missed_in_a_row_ask_for_a_proposal(string reports, int? proposedAfter, string brief) => Assert.Equal(
        brief, Rule.Evaluate(Held(Duties(reports), new() { ProposedOn = proposedAfter is { } days ? Contexts.Day.PlusDays(days) : null }), Contexts.Sample).Brief());

    [Fact]
    public void A_report_is_missed_on_the_day_after_it_was_due()
    {
        ReportDuty duty = Duties("-")[0];
        Assert.Equal("Satisfied MissedInARow 2", Rule.Evaluate(Held([duty], null), On(duty.Due.Date)).Brief());
        Assert.Equal("Satisfied MissedInARow 1", Rule.Evaluate(Held([duty], null), On(duty.Due.Date.PlusDays(1))).Brief());
    }

    [Fact]
    public void What_is_not_held_or_not_known()
    {
        Assert.Equal("NotApplicable NotHeld", Rule.Evaluate(new() { Platform = Samples.Platform() }, Contexts.Sample).Brief());
        Assert.Equal("Indeterminate ReportDuties", Rule.Evaluate(Held(null, null), Contexts.Sample).Brief());
        Assert.Equal("Indeterminate Termination", Rule.Evaluate(Held(Duties("--"), null), Contexts.Sample).Brief());
        Assert.Equal("Indeterminate Termination", End(TerminationGround.BreachOfLaw, null));
        Assert.Equal("Indeterminate TerminationGrounds", Rule.Evaluate(Terminated(TerminationGround.BreachOfLaw, null), Contexts.With()).Brief());
        Assert.Equal("Indeterminate MissedReportsLimit", Rule.Evaluate(Held([], null), Contexts.With()).Brief());
        Assert.Equal("Indeterminate Calendar", End(TerminationGround.BreachOfLaw, new() { NotifiedOn = new(1990, 1, 1) }));
    }

    [Fact]
    public void A_missed_proposal_in_words()
    {
        Examination examined = Rule.Examine(Held(Duties("--"), new()), Contexts.Sample);
        Assert.Equal(
            ["ReportDuties[I полугодие 2024/2025 учебного года]: отчёт не представлен до 20 декабря 2024 года", "ReportDuties[II полугодие 2023/2024 учебного года]: отчёт не представлен до 20 мая 2024 года"],
            examined.Lines());
        Assert.Contains(
            "нарушено (замечание). Отчётов подряд не представлено: 2, требуется менее 2; запас 0. Предложение о прекращении не внесено. Основание:",
            examined.Verdict.Explain(Contexts.Sample).Russian, StringComparison.Ordinal);
    }

    [Fact]
    public void Duties_are_of_the_platform() => Assert.StartsWith(
        "PlatformCase.ReportDuties holds a duty of «МИП-1», and the platform is «МИП-2».",
        Assert.Throws<ArgumentException>(() => new PlatformCase { Platform = Samples.Platform("МИП-2"), ReportDuties = Duties("+") }).Message, StringComparison.Ordinal);

    [Fact]
    public void Notice_leaves_room_for_its_term() => Assert.StartsWith(
        "TerminationProcedure.NotifiedOn leaves no room for a term before the year 9999. Give a day up to the year 9898.",
        Assert.Throws<ArgumentOutOfRangeException>(() => new TerminationProcedure { NotifiedOn = new LocalDate(9899, 1, 1) }).Message, StringComparison.Ordinal);

    // The last letter is the half-year that ended last before the day: the first one of 2024/2025.
    private static ImmutableArray<ReportDuty> Duties(string reports) =>
        [.. PlatformCases.Halves.Where(period => period.Days.End < Contexts.Day).TakeLast(reports.Length).Select((period, i) => PlatformCases.Duty(period, reports[i] == '+' ? period.Days.End.At(LocalTime.Noon) : null))];

    private static PlatformCase Held(ImmutableArray<ReportDuty>? duties, TerminationProcedure? procedure) => new()
    {
        Platform = Samples.Platform(history: Samples.Grant(new(2023, 9, 1))),
        ReportDuties = duties,
        Termination = procedure,
    };

    private static PlatformCase Terminated(TerminationGround ground, TerminationProcedure? procedure) => new()
    {
        Platform = Samples.Platform(history: [Samples.Grant(new(2023, 9, 1)), new() { Trigger = PlatformTrigger.EarlyTermination, EffectiveOn = Ended, Ground = ground, Reason = "по решению совета" }]),
        Termination = procedure,
    };

    private static string End(TerminationGround ground, TerminationProcedure? procedure) => Rule.Evaluate(Terminated(ground, procedure), Contexts.Sample).Brief();

    private static EvaluationContext On(LocalDate day) => new() { Profile = Contexts.Sample.Profile, AssessedOn = day };
}
