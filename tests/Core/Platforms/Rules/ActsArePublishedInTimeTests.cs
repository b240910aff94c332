using InnovationDomain.Evaluation;
using InnovationDomain.Platforms.Rules;
using InnovationDomain.Records;
using InnovationDomain.Tests.Evaluation;
using NodaTime;

namespace InnovationDomain.Tests.Platforms.Rules;

/// <summary>STA-04 by the sample: ten working days after the act of 3 February 2025 end on the 17th.</summary>
public sealed class ActsArePublishedInTimeTests
{
    private static readonly ActsArePublishedInTime Rule = new();

    private static readonly DocumentReference Act = DocumentReference.Of(RecordKind.Order, new(2025, 2, 3), "15-од");

    [Theory]
    [InlineData(16, 16, "Satisfied Late 0")]
    [InlineData(17, 17, "Satisfied Late 0")]
    [InlineData(18, 17, "Violated Late -1")]
    [InlineData(17, 18, "Violated Late -1")]
    [InlineData(17, 0, "Violated Late -1")]
    [InlineData(0, 0, "Violated Late -1")]
    public void Published_and_entered_by_the_day(int published, int entered, string brief) => Assert.Equal(brief, Rule.Evaluate(Case(published, entered), Contexts.Sample).Brief());

    [Fact]
    public void The_day_itself_is_still_in_term()
    {
        Assert.Equal("Satisfied InTerm Late 0", Rule.Evaluate(Case(0, 0), On(new(2025, 2, 17))).Brief());
        Assert.Equal("Violated Late -1", Rule.Evaluate(Case(0, 0), On(new(2025, 2, 18))).Brief());
    }

    [Fact]
    public void Acts_of_which_nothing_is_recorded_were_not_published()
    {
        Assert.Equal("Violated Late -1", Rule.Evaluate(new() { Platform = Case(0, 0).Platform, Publications = [] }, Contexts.Sample).Brief());
        Assert.Equal("Indeterminate Publications", Rule.Evaluate(new() { Platform = Case(0, 0).Platform }, Contexts.Sample).Brief());
        Assert.Equal("Indeterminate PublicationTerm", Rule.Evaluate(Case(0, 0), Contexts.With()).Brief());
        Assert.Equal("NotApplicable NoActs", Rule.Evaluate(new() { Platform = Samples.Platform(history: PlatformCases.Grant()) }, Contexts.Sample).Brief());
        Assert.Equal("NotApplicable NoActs", Rule.Evaluate(Case(0, 0), On(new(2025, 2, 2))).Brief());
    }

    [Fact]
    public void A_late_act_in_words()
    {
        Examination examined = Rule.Examine(Case(18, 0), Contexts.Sample);
        Assert.Equal(
            ["History[Order 2025-02-03 № 15-од]: акт № 15-од от 3 февраля 2025 года, срок до 17 февраля 2025 года: размещён 18 февраля 2025 года, не внесён в реестр"],
            examined.Lines());
        Assert.StartsWith(
            "STA-04. Акты о статусе размещены и внесены в реестр в срок: нарушено (замечание). Актов, не размещённых или не внесённых в реестр в срок: 1, требуется не более 0; отклонение 1. Основание:",
            examined.Verdict.Explain(Contexts.Sample).Russian, StringComparison.Ordinal);
    }

    [Fact]
    public void An_act_is_published_as_a_whole() => Assert.StartsWith(
        "ActPublication.Act is «Order 2025-02-03 № 15-од, 1», a place in an act.",
        Assert.Throws<ArgumentException>(() => new ActPublication { Act = Act.At("1") }).Message, StringComparison.Ordinal);

    private static PlatformCase Case(int published, int entered) => new()
    {
        Platform = Samples.Platform(history: Samples.Grant(Act.Date, chain: PlatformCases.Chain(null, Act.At("1.2")))),
        Publications = [new() { Act = Act, PublishedOn = Day(published), RegisterUpdatedOn = Day(entered) }],
    };

    private static LocalDate? Day(int day) => day == 0 ? null : new LocalDate(2025, 2, day);

    private static EvaluationContext On(LocalDate day) => new() { Profile = Contexts.Sample.Profile, AssessedOn = day };
}
