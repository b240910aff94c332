using InnovationDomain.Evaluation;
using InnovationDomain.Regulation;
using NodaTime;

namespace InnovationDomain.Tests.Evaluation.Laws;

/// <summary>The laws over every rule of a set: a class for a set, with subjects to try; a rule that is added to the set is under them.</summary>
public abstract class RuleLaws<TSubject>(RuleSet<TSubject> set, Gen<TSubject> subjects)
    where TSubject : class
{
    private const int Size = 30;

    [Fact]
    public void The_sample_profile_has_every_parameter() => Assert.Same(RegulationProfiles.SampleMunicipal, set.Under(RegulationProfiles.SampleMunicipal).Profile);

    [Property]
    public void Totality(int seed) => Each(seed, RuleLaw.Totality);

    [Property]
    public void Boundary(int seed) => Each(seed, RuleLaw.Boundary);

    [Property]
    public void Determinism(int seed) => Each(seed, RuleLaw.Determinism);

    [Property]
    public void Examination(int seed) => Each(seed, RuleLaw.Examination);

    [Property]
    public void Explanation(int seed) => Each(seed, RuleLaw.Explanation);

    [Property]
    public void Overlay(int seed) => Each(seed, RuleLaw.Overlay);

    [Property]
    public void Relevance(int seed)
    {
        TSubject[] pair = Draw(seed, 2);
        Each(seed, (rule, subject, context) => Copies.Hybrids(subject, pair[1]).ToList().ForEach(other => RuleLaw.Relevance(rule, subject, other, context)));
    }

    [Property]
    public void Order(int seed) => Each(seed, (rule, subject, context) => RuleLaw.Order(rule, subject, new Random(seed), context));

    [Property]
    public void Replay(int seed) => RuleLaw.Replay(set, Draw(seed, 1)[0], ContextOf(seed));

    [Property]
    public void Verdicts_come_by_the_ids_of_rules_whatever_their_order(int seed)
    {
        Rule<TSubject>[] rules = [.. set.Rules.DistinctBy(rule => rule.Id)];
        new Random(seed).Shuffle(rules);
        TSubject subject = Draw(seed, 1)[0];
        Assert.Equal(
            RuleSet<TSubject>.Of("иной порядок", [.. rules.OrderBy(rule => rule.Id, StringComparer.Ordinal)]).Report(subject, ContextOf(seed)).Verdicts.AsEnumerable(),
            RuleSet<TSubject>.Of("иной порядок", [.. rules]).Report(subject, ContextOf(seed)).Verdicts.AsEnumerable());
    }

    // Days before the sample is in force, within it, and past its review.
    private static EvaluationContext ContextOf(int seed) => new()
    {
        Profile = RegulationProfiles.SampleMunicipal,
        AssessedOn = new LocalDate(2024, 8, 25).PlusDays(Math.Abs(seed % 16)).PlusMonths(Math.Abs(seed / 16 % 40)),
        ZoneId = seed % 3 == 0 ? null : "Europe/Moscow",
    };

    private TSubject[] Draw(int seed, int count) => subjects.Sample(count, new Rnd((ulong)(uint)seed), Size);

    private void Each(int seed, Action<Rule<TSubject>, TSubject, EvaluationContext> law)
    {
        TSubject subject = Draw(seed, 1)[0];
        foreach (Rule<TSubject> rule in set.Rules)
        {
            law(rule, subject, ContextOf(seed));
        }
    }
}
