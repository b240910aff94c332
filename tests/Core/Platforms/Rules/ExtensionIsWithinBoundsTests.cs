using System.Collections.Immutable;
using InnovationDomain.Councils;
using InnovationDomain.Evaluation;
using InnovationDomain.Platforms;
using InnovationDomain.Platforms.Rules;
using InnovationDomain.Records;
using InnovationDomain.Tests.Evaluation;
using NodaTime;

namespace InnovationDomain.Tests.Platforms.Rules;

/// <summary>STA-02 by the sample: one extension, five years in all, on the report for the half-year before.</summary>
public sealed class ExtensionIsWithinBoundsTests
{
    private static readonly ExtensionIsWithinBounds Rule = new();

    private static readonly LocalDate Start = new(2022, 9, 1);

    private static readonly LocalDate End = new(2024, 8, 31);

    private static readonly DateInterval Spring = new(new(2024, 1, 1), new(2024, 5, 31));

    // Five years from 1 September 2022 end on 31 August 2027.
    [Theory]
    [InlineData("2027-08-30", "Satisfied Reported TotalDays 1")]
    [InlineData("2027-08-31", "Satisfied Reported TotalDays 0")]
    [InlineData("2027-09-01", "Violated TotalDays -1")]
    public void The_total_term(string until, string brief) => Assert.Equal(brief, Judge([Approved()], Extension(until)));

    // Years from 29 February are over with 28 February, as those of the term that is asked for.
    [Theory]
    [InlineData("2029-02-28", "Satisfied Reported TotalDays 0")]
    [InlineData("2029-03-01", "Violated TotalDays -1")]
    public void The_total_term_from_a_leap_day(string until, string brief) => Assert.Equal(brief, Rule.Evaluate(
        new PlatformCase
        {
            Platform = Samples.Platform(history: [Samples.Grant(new(2024, 2, 29), new(2026, 8, 31)), Samples.Extension(new(2026, 8, 1), NodaTime.Text.LocalDatePattern.Iso.Parse(until).Value)]),
            ReportConclusions = [Conclusion(new(new(2026, 1, 1), new(2026, 5, 31)), CouncilDecisionKind.ApproveReport, new(2026, 6, 20))],
        },
        new EvaluationContext { Profile = Contexts.Sample.Profile, AssessedOn = new(2026, 8, 31) }).Brief());

    [Fact]
    public void One_extension_is_allowed_and_two_are_not()
    {
        Assert.Equal("Satisfied Reported TotalDays 730", Judge([Approved()], Extension("2025-08-31")));
        Assert.Equal("Violated Extensions -1", Judge([Approved()], Extension("2024-12-31"), Samples.Extension(new(2024, 12, 1), new(2025, 8, 31))));
    }

    [Theory]
    [InlineData(0, "Satisfied Reported TotalDays 730")]
    [InlineData(1, "Violated AfterExpiry")]
    public void The_act_comes_before_the_end_of_the_term(int daysAfter, string brief) =>
        Assert.Equal(brief, Judge([Approved()], Samples.Extension(End, new(2025, 8, 31), PlatformCases.Chain(null, DocumentReference.Of(RecordKind.Order, End.PlusDays(daysAfter), "77")))));

    [Fact]
    public void The_report_of_the_last_period_is_approved()
    {
        StatusEvent extension = Extension("2025-08-31");
        Assert.Equal("Violated NoPositiveReport", Judge([], extension));
        Assert.Equal("Violated NoPositiveReport", Judge([Conclusion(Spring, CouncilDecisionKind.ReturnForRevision)], extension));
        Assert.Equal("Satisfied Reported TotalDays 730", Judge([Conclusion(Spring, CouncilDecisionKind.Extend)], extension));
        Assert.Equal("Violated NoPositiveReport", Judge([Conclusion(new(new(2023, 9, 1), new(2023, 12, 31)), CouncilDecisionKind.ApproveReport)], extension));
        Assert.Equal("Violated NoPositiveReport", Judge([Conclusion(Spring, CouncilDecisionKind.ApproveReport, new(2024, 8, 2))], extension));
        Assert.Equal("Satisfied Reported TotalDays 730", Judge([Conclusion(Spring, CouncilDecisionKind.ReturnForRevision), Conclusion(Spring, CouncilDecisionKind.ApproveReport, new(2024, 7, 1))], extension));
    }

    [Fact]
    public void What_is_not_extended_or_not_known()
    {
        Assert.Equal("NotApplicable NotExtended", Judge([]));
        Assert.Equal("NotApplicable NotExtended", Rule.Evaluate(Case([], Extension("2025-08-31")), new EvaluationContext { Profile = Contexts.Sample.Profile, AssessedOn = new(2024, 7, 31) }).Brief());
        Assert.Equal("Indeterminate ReportConclusions", Judge(null, Extension("2025-08-31")));
        Assert.Equal("Indeterminate MaximumExtensions", Rule.Evaluate(Case([], Extension("2025-08-31")), Contexts.With()).Brief());
    }

    [Fact]
    public void An_extension_without_a_report_in_words()
    {
        Examination examined = Rule.Examine(Case([], Extension("2025-08-31")), Contexts.Sample);
        Assert.Equal(
            ["Platform.History: продление до 31 августа 2025 года", "ReportConclusions: II полугодие 2023/2024 учебного года: решения по отчёту нет"],
            examined.Lines());
        Assert.StartsWith(
            "STA-02. Статус продлён в допустимых пределах и по итогам отчёта: нарушено (основание для отказа). Нет положительного решения по отчёту за последний период перед продлением. Основание:",
            examined.Verdict.Explain(Contexts.Sample).Russian, StringComparison.Ordinal);
    }

    private static ReportConclusion Approved() => Conclusion(Spring, CouncilDecisionKind.ApproveReport);

    private static ReportConclusion Conclusion(DateInterval period, CouncilDecisionKind decision, LocalDate? on = null) => new() { Period = period, DecidedOn = on ?? new LocalDate(2024, 6, 20), Decision = decision };

    private static StatusEvent Extension(string until) => Samples.Extension(new(2024, 8, 1), NodaTime.Text.LocalDatePattern.Iso.Parse(until).Value);

    private static string Judge(ImmutableArray<ReportConclusion>? conclusions, params StatusEvent[] extensions) => Rule.Evaluate(Case(conclusions, extensions), Contexts.Sample).Brief();

    private static PlatformCase Case(ImmutableArray<ReportConclusion>? conclusions, params StatusEvent[] extensions) => new()
    {
        Platform = Samples.Platform(history: [Samples.Grant(Start, End), .. extensions]),
        ReportConclusions = conclusions,
    };
}
