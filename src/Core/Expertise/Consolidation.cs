using System.Collections.Immutable;
using InnovationDomain.Arithmetic;
using InnovationDomain.Identity;

namespace InnovationDomain.Expertise;

/// <summary>Counts sheets by a policy.</summary>
internal static class Consolidation
{
    public static ConsolidatedConclusion Run(ExpertPanel panel, ExpertisePolicy policy)
    {
        var setAside = ImmutableArray.CreateBuilder<SetAsideSheet>();
        var incomplete = ImmutableArray.CreateBuilder<Id<ExpertSheet>>();
        var counted = new List<ExpertSheet>();
        foreach (ExpertSheet sheet in panel.ValidSheets)
        {
            ExpertStanding standing = panel.StandingOf(sheet.Expert, policy);
            if (standing != ExpertStanding.MayScore)
            {
                setAside.Add(new(sheet.Id, sheet.Expert, standing));
            }
            else if (policy.InformationGaps == InformationGapRule.SheetIncomplete && sheet.LacksInformation)
            {
                incomplete.Add(sheet.Id);
            }
            else
            {
                counted.Add(sheet);
            }
        }

        decimal? unknown = policy.InformationGaps == InformationGapRule.Zero ? 0 : null;
        ImmutableArray<CriterionScore> criteria =
            [.. panel.Rubric.Criteria.Select(criterion => new CriterionScore(criterion, [.. counted.Select(sheet => sheet.MarkOf(criterion.Id).Points ?? unknown)]))];
        ImmutableArray<ExpertScore> experts =
            [.. counted.Select((sheet, i) => new ExpertScore(sheet.Expert, sheet.Id, panel.ExtraExperts.Contains(sheet.Expert), sheet.Verdict.Recommendation, TotalOf(criteria, i)))];
        bool summed = policy.Aggregation == ScoreAggregation.Sum;
        decimal maxScore = summed ? panel.Rubric.MaxTotal * experts.Length : panel.Rubric.MaxTotal;
        Fraction? score = ScoreOf(criteria, summed);
        ScoreDivergence? divergence = DivergenceOf(experts, panel.Rubric, policy);
        ImmutableArray<ConclusionGap> gaps = [.. GapsOf(panel.Rubric, experts, criteria, divergence, policy)];
        return new(panel, policy)
        {
            Experts = experts,
            Criteria = criteria,
            SetAside = setAside.ToImmutable(),
            Incomplete = incomplete.ToImmutable(),
            Score = score,
            MaxScore = maxScore,
            Divergence = divergence,
            Gaps = gaps,
            Failures = gaps.IsEmpty ? [.. FailuresOf(score!.Value, maxScore, experts, criteria, policy)] : [],
        };
    }

    private static decimal? TotalOf(ImmutableArray<CriterionScore> criteria, int expert)
    {
        decimal? total = 0;
        foreach (CriterionScore row in criteria)
        {
            total += row.Points[expert] * row.Criterion.Weight;
        }

        return total;
    }

    // Rows of one count are added before they are divided: with nobody left out, that is one division.
    private static Fraction? ScoreOf(ImmutableArray<CriterionScore> criteria, bool summed)
    {
        if (criteria.Any(row => row.Count == 0))
        {
            return null;
        }

        Fraction score = Fraction.Zero;
        foreach (var rows in criteria.GroupBy(row => row.Count))
        {
            score += Fraction.Of(rows.Sum(row => row.Sum * row.Criterion.Weight)) / (summed ? 1 : rows.Key);
        }

        return score;
    }

    private static ScoreDivergence? DivergenceOf(ImmutableArray<ExpertScore> experts, ExpertRubric rubric, ExpertisePolicy policy)
    {
        decimal[] totals = [.. experts.Where(expert => !expert.IsExtra).Select(expert => expert.Total).OfType<decimal>()];
        return totals.Length < 2 ? null : new(totals.Min(), totals.Max(), rubric.MaxTotal, policy.DivergenceShare);
    }

    private static IEnumerable<ConclusionGap> GapsOf(
        ExpertRubric rubric, ImmutableArray<ExpertScore> experts, ImmutableArray<CriterionScore> criteria, ScoreDivergence? divergence, ExpertisePolicy policy)
    {
        if (rubric.UnreadPart is not null)
        {
            yield return new(ConclusionGapKind.PartialRubric);
        }

        if (experts.Length < policy.MinExperts)
        {
            yield return new(ConclusionGapKind.TooFewSheets) { Sheets = policy.MinExperts - experts.Length };
        }

        if (divergence is { IsExceeded: true } && !experts.Any(expert => expert.IsExtra))
        {
            yield return new(ConclusionGapKind.ExtraExpert) { Sheets = 1 };
        }

        if (experts.IsEmpty)
        {
            yield break; // Every criterion would be named once more.
        }

        foreach (CriterionScore row in criteria.Where(row => row.Count == 0))
        {
            yield return new(ConclusionGapKind.CriterionNotMarked) { Criterion = row.Criterion.Id };
        }

        foreach (ExpertScore expert in experts.Where(expert => policy.ExpertFloor is not null && expert.Total is null))
        {
            yield return new(ConclusionGapKind.ExpertTotal) { Expert = expert.Expert };
        }
    }

    private static IEnumerable<ThresholdFailure> FailuresOf(
        Fraction score, decimal maxScore, ImmutableArray<ExpertScore> experts, ImmutableArray<CriterionScore> criteria, ExpertisePolicy policy)
    {
        if (policy.PassShare is { } share && score < Fraction.Of(share) * maxScore)
        {
            yield return new(PassingThreshold.Share, score / maxScore, share);
        }

        if (policy.PassPoints is { } points && score < points)
        {
            yield return new(PassingThreshold.Points, score, points);
        }

        foreach (ExpertScore expert in experts)
        {
            if (policy.ExpertFloor is { } least && expert.Total is { } total && total < least)
            {
                yield return new(PassingThreshold.ExpertFloor, total, least) { Expert = expert.Expert };
            }
        }

        foreach (CriterionScore row in criteria)
        {
            if (row.Criterion.Floor is not { } floor)
            {
                continue;
            }

            if (policy.CriterionFloors == CriterionFloorRule.Mean)
            {
                if (row.Mean < floor)
                {
                    yield return new(PassingThreshold.CriterionFloor, row.Mean!.Value, floor) { Criterion = row.Criterion.Id };
                }

                continue;
            }

            for (int i = 0; i < experts.Length; i++)
            {
                if (row.Points[i] is { } given && given < floor)
                {
                    yield return new(PassingThreshold.CriterionFloor, given, floor) { Criterion = row.Criterion.Id, Expert = experts[i].Expert };
                }
            }
        }
    }
}
