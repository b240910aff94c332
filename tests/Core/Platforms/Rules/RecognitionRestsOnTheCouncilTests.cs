using System.Collections.Immutable;
using InnovationDomain.Applications;
using InnovationDomain.Councils;
using InnovationDomain.Evaluation;
using InnovationDomain.Identity;
using InnovationDomain.Platforms;
using InnovationDomain.Platforms.Rules;
using InnovationDomain.Regulation;
using InnovationDomain.Tests.Councils;
using InnovationDomain.Tests.Evaluation;

namespace InnovationDomain.Tests.Platforms.Rules;

/// <summary>STA-01: the order of 10 June 2024 rests on item 1 of protocol № 3 of 3 June.</summary>
public sealed class RecognitionRestsOnTheCouncilTests
{
    private static readonly RecognitionRestsOnTheCouncil Rule = new();

    [Theory]
    [InlineData(CouncilDecisionKind.Recognize, null, null, "Satisfied")]
    [InlineData(CouncilDecisionKind.Recognize, "МИП-1", null, "Satisfied")]
    [InlineData(CouncilDecisionKind.Recognize, "З-1", "З-1", "Satisfied")]
    [InlineData(CouncilDecisionKind.Recognize, "З-1", null, "Indeterminate KeyUnknown")]
    [InlineData(CouncilDecisionKind.Recognize, "З-1", "З-2", "Violated AnotherSubject")]
    [InlineData(CouncilDecisionKind.Refuse, null, null, "Violated NotRecommended")]
    [InlineData(CouncilDecisionKind.Defer, "МИП-1", null, "Violated NotRecommended")]
    public void The_item_recommends_this_platform(CouncilDecisionKind decision, string? subject, string? application, string brief) =>
        Assert.Equal(brief, Judge([PlatformCases.Sitting(decision, subject)], application));

    [Fact]
    public void The_authority_may_deviate_with_a_reason_unless_the_council_binds()
    {
        PlatformCase deviating = Case(
            PlatformCases.Grant(PlatformCases.Chain(PlatformCases.Protocol, PlatformCases.Act)), [PlatformCases.Sitting(CouncilDecisionKind.Refuse)], null,
            new AuthorityDecision { Basis = PlatformCases.Protocol, Recommended = CouncilDecisionKind.Refuse, Act = PlatformCases.Act, Deviation = new() { Decided = CouncilDecisionKind.Recognize, DeviationReason = "значимость темы" } });
        Assert.Equal("Satisfied Deviates", Rule.Evaluate(deviating, Contexts.Sample).Brief());
        Assert.Equal("Violated Bound", Rule.Evaluate(deviating, Under(DecisionForce.Binding)).Brief());
        Assert.Equal("Indeterminate Voting.Force", Rule.Evaluate(deviating, Contexts.With()).Brief());
    }

    [Fact]
    public void What_is_not_there_yet_or_not_at_hand()
    {
        Assert.Equal("NotApplicable NotGranted", Rule.Evaluate(new() { Platform = Samples.Platform() }, Contexts.Sample).Brief());
        Assert.Equal("NotApplicable NotGranted", Rule.Evaluate(Case(Samples.Grant(Contexts.Day.PlusDays(1)), []), Contexts.Sample).Brief());
        Assert.Equal("Indeterminate ActUnknown", Rule.Evaluate(Case(PlatformCases.Grant(), []), Contexts.Sample).Brief());
        Assert.Equal("Indeterminate Sittings", Judge(null));
        Assert.Equal("Indeterminate NotAtHand", Judge([]));
        Assert.Equal("Indeterminate NotAtHand", Judge([Sittings.Of("FFF")]));
        Assert.Equal(
            "Indeterminate NotAtHand",
            Rule.Evaluate(Case(PlatformCases.Grant(PlatformCases.Chain(PlatformCases.Protocol.At("2"), PlatformCases.Act)), [PlatformCases.Sitting()]), Contexts.Sample).Brief());
    }

    [Fact]
    public void An_act_without_a_decision_in_words()
    {
        Examination examined = Rule.Examine(Case(PlatformCases.Grant(PlatformCases.Chain(null, PlatformCases.Act)), []), Contexts.Sample);
        Assert.Equal(["Platform.History: акт: № 15-од от 10 июня 2024 года, 1"], examined.Lines());
        string told = examined.Verdict.Explain(Contexts.Sample).Russian;
        Assert.StartsWith("STA-01. Акт о присвоении статуса основан на решении совета: нарушено (основание для отказа). Акт не ссылается на решение совета. Основание: часть 4 статьи 20", told, StringComparison.Ordinal);
        Assert.EndsWith("Учтено: события статуса и документы за ними.", told, StringComparison.Ordinal);
    }

    private static string Judge(ImmutableArray<CouncilSitting>? sittings, string? application = null) =>
        Rule.Evaluate(Case(PlatformCases.Grant(PlatformCases.Chain(PlatformCases.Protocol, PlatformCases.Act)), sittings, application), Contexts.Sample).Brief();

    private static PlatformCase Case(StatusEvent grant, ImmutableArray<CouncilSitting>? sittings, string? application = null, params AuthorityDecision[] decisions) => new()
    {
        Platform = Samples.Platform(history: grant),
        Sittings = sittings,
        Application = application is null ? default(Id<Application>?) : Id<Application>.Of(application),
        AuthorityDecisions = [.. decisions],
    };

    private static EvaluationContext Under(DecisionForce force) => Contexts.Of(new()
    {
        Name = "проверка",
        Level = RecognitionLevel.Municipal,
        Act = RegulationProfiles.SampleMunicipal.Act,
        Voting = Contexts.Value(nameof(RegulationProfile.Voting), new VotingRules { Quorum = RequiredShare.MoreThan(1, 2), VoteBase = VoteBase.Present, Force = force, Source = "положение", Certainty = Certainty.Ours }),
    });
}
