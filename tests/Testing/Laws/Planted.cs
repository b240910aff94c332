using System.Collections.Immutable;
using InnovationDomain.Arithmetic;
using InnovationDomain.Evaluation;
using InnovationDomain.Platforms;
using InnovationDomain.Regulation;
using NodaTime;

namespace InnovationDomain.Testing.Tests.Laws;

/// <summary>«The weighted mean of the marks is at least the threshold»: sound as it stands, with a seam for each planted defect.</summary>
internal abstract class Planted : Rule<Contest>
{
    public static readonly ParameterKey<decimal> Threshold = ParameterKey<decimal>.Named("CON-1.Threshold");

    protected Planted(RuleClaims claims = All, Bound bound = Bound.AtLeast)
        : base(new RuleCard
        {
            Id = "CON-1",
            Russian = "Средний балл не ниже порога",
            English = "The mean of the marks is at least the threshold",
            Severity = RuleSeverity.Refusal,
            Basis = LegalReference.To(RegulationProfiles.SampleMunicipal.Act).Point("7"),
            Certainty = Certainty.Ours,
            Claims = claims,
        })
    {
        Votes = Fact("Votes", "баллы экспертов", "the marks of the experts", ReadVotes);
        Least = Parameter(Threshold);
        Mean = Measure("Mean", bound, "средний балл", "mean of the marks", Fraction.Of(0.1m));
        NoVotes = Indeterminate("NoVotes", "баллов нет", "there are no marks");
        TooLow = Violated("TooLow", "балл низок", "the mark is low");
        High = Satisfied("High", "балл высок", "the mark is high");
    }

    public const RuleClaims All = RuleClaims.MonotoneInScores | RuleClaims.OrderFree | RuleClaims.ScaleFree | RuleClaims.AnonymousInPersons | RuleClaims.LinearMargin;

    public static RegulationProfile Profile { get; } = new()
    {
        Name = "проверка",
        Level = RecognitionLevel.Municipal,
        Act = RegulationProfiles.SampleMunicipal.Act,
        Further = [DatedParameter<decimal>.Of(Threshold.Name, new ParameterVersion<decimal> { Value = 6, InForceFrom = new(2020, 1, 1), Source = LegalReference.To(RegulationProfiles.SampleMunicipal.Act).Point("7"), Certainty = Certainty.Ours })],
    };

    public static RuleLawSetup<Contest> Setup { get; } = new()
    {
        Subjects = Contest.Any,
        Allows = contest => contest.IsPossible,
        Profile = Profile,
        Reading = (contest, context) => contest.Votes.IsEmpty ? VerdictState.Indeterminate
            : contest.Votes.Sum(vote => vote.Points * vote.Weight) >= context.Read(Threshold)!.Value * contest.Votes.Sum(vote => vote.Weight) ? VerdictState.Satisfied : VerdictState.Violated,
        Raised = contest => contest.Votes.SelectMany((vote, i) => new[] { 0.1m, 1, 10 - vote.Points }.Where(step => vote.Points + step <= 10).Select(step => contest with { Votes = contest.Votes.SetItem(i, vote with { Points = vote.Points + step }) })),
        Scaled = contest => new[] { 2m, 0.5m, 10m }.Select(factor => contest with { Votes = [.. contest.Votes.Select(vote => vote with { Weight = vote.Weight * factor })] }),
        Exchanged = contest => contest.Votes.SelectMany((one, i) => new[] { "Э-1", "Э-2", "Э-9" }.Where(name => name != one.Expert)
            .Select(name => contest with { Votes = [.. contest.Votes.Select((vote, j) => j == i ? vote with { Expert = name } : vote.Expert == name ? vote with { Expert = one.Expert } : vote)] })),
        Replicated = contest => contest.Votes.Length > 5 ? null : contest with { Votes = [.. contest.Votes, .. contest.Votes.Select(vote => vote with { Expert = vote.Expert + "′" })] },
        Levers =
        [
            Lever<Contest>.Of("десятых балла у всех", "tenths of a point for all", contest => contest.Votes.Any(vote => vote.Points > 9.9m) ? null : contest with { Votes = [.. contest.Votes.Select(vote => vote with { Points = vote.Points + 0.1m })] }),
        ],
        Cases = 40,
    };

    protected Fact<Contest, ImmutableArray<Vote>> Votes { get; }

    protected Parameter<decimal> Least { get; }

    protected Measure Mean { get; }

    protected Reason NoVotes { get; }

    protected Reason TooLow { get; }

    protected Reason High { get; }

    protected virtual ImmutableArray<Vote> ReadVotes(Contest contest) => contest.Votes;

    protected virtual bool IsEmpty(ImmutableArray<Vote> votes) => votes.IsEmpty;

    protected virtual Fraction MeanOf(ImmutableArray<Vote> votes) => Fraction.Of(votes.Sum(vote => vote.Points * vote.Weight)) / votes.Sum(vote => vote.Weight);

    protected virtual decimal LeastOf(decimal least, LocalDate day) => least;

    protected virtual Verdict Answer(ref Judgement<Contest> judgement, Fraction mean, Fraction least) => judgement.Compare(Mean, mean, least);

    protected override Verdict Judge(ref Judgement<Contest> judgement)
    {
        if (!judgement.Knows(Votes, out ImmutableArray<Vote> votes) || !judgement.Knows(Least, out decimal least))
        {
            return judgement.Unknown();
        }

        return IsEmpty(votes) ? judgement.Answer(NoVotes) : Answer(ref judgement, MeanOf(votes), LeastOf(least, judgement.AssessedOn));
    }
}
