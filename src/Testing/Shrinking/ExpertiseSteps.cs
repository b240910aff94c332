using System.Collections.Immutable;
using InnovationDomain.Expertise;

namespace InnovationDomain.Testing.Shrinking;

internal static class ExpertiseSteps
{
    public static void AddTo(StepBook book)
    {
        book.Add<AnchoredScale>(Of);
        book.Add<ScaleAnchor>(anchor => Refusal.Each(anchor.Meaning, (string meaning) => ScaleAnchor.Between(anchor.From, anchor.To, meaning))
            .Append(anchor.From == anchor.To ? null : ScaleAnchor.At(anchor.From, anchor.Meaning)));
        book.Add<CriterionMark>(Of);
        book.Add<ExpertVerdict>(verdict => Refusal.Without(verdict.Grounds, () => ExpertVerdict.Of(verdict.Recommendation))
            .Append(verdict.Recommendation == ExpertRecommendation.Recommend ? null : ExpertVerdict.Of(ExpertRecommendation.Recommend, verdict.Grounds))
            .Concat(Refusal.Each(verdict.Grounds, (string grounds) => ExpertVerdict.Of(verdict.Recommendation, grounds))));
        book.Add<ConflictOfInterest>(conflict => Refusal.Without(conflict.Details, () => ConflictOfInterest.Of(conflict.Kind, conflict.Subject))
            .Concat(Refusal.Each<ConflictKind, ConflictOfInterest>(conflict.Kind, kind => ConflictOfInterest.Of(kind, conflict.Subject, conflict.Details)))
            .Append(conflict.Details is null or "а" ? null : ConflictOfInterest.Of(conflict.Kind, conflict.Subject, "а")));
        book.Add<RatingTable>(Of);
        book.Add<ConsolidatedConclusion>(conclusion => Refusal.Each(conclusion.Panel, (ExpertPanel panel) => ConsolidatedConclusion.Of(panel, conclusion.Policy))
            .Concat(Refusal.Each(conclusion.Policy, (ExpertisePolicy policy) => ConsolidatedConclusion.Of(conclusion.Panel, policy))));
        // A list keeps no moments of submission: what is smaller has none.
        book.Add<RankingList>(list => Enumerable.Range(0, list.Rows.Length).Select(i => Refusal.Unless(() =>
            RankingList.Of(list.Rows.RemoveAt(i).Select(row => new RankingCandidate { Conclusion = row.Conclusion }), list.Policy))));
    }

    private static IEnumerable<AnchoredScale?> Of(AnchoredScale scale)
    {
        decimal steps = (scale.Max - scale.Min) / scale.Step;
        return Refusal.Each(scale.Anchors, (ImmutableArray<ScaleAnchor> anchors) => AnchoredScale.Of(scale.Min, scale.Max, scale.Step, anchors))
            .Append(steps <= 1 ? null : Refusal.Unless(() => AnchoredScale.Of(scale.Min, scale.Min + (scale.Step * decimal.Truncate(steps / 2)), scale.Step, scale.Anchors)))
            .Append(scale.Min == 0 ? null : Refusal.Unless(() => AnchoredScale.Of(0, scale.Max - scale.Min, scale.Step, scale.Anchors)))
            .Append(steps <= 1 ? null : Refusal.Unless(() => AnchoredScale.Of(scale.Min, scale.Max - scale.Step, scale.Step, scale.Anchors)));
    }

    private static IEnumerable<CriterionMark?> Of(CriterionMark mark) => mark.Points is not { } points
        ? Refusal.Without(mark.Justification, () => CriterionMark.InsufficientInformation(mark.Criterion))
        : Refusal.Without(mark.Justification, () => CriterionMark.Of(mark.Criterion, points))
            .Concat(Refusal.Each<decimal, CriterionMark>(points, smaller => CriterionMark.Of(mark.Criterion, smaller, mark.Justification)))
            .Concat(Refusal.Each(mark.Justification, (string justification) => CriterionMark.Of(mark.Criterion, points, justification)));

    private static IEnumerable<RatingTable?> Of(RatingTable table) => table.Raters.Select(rater => Refusal.Unless(() => table.Without(rater)))
        .Concat(Refusal.Each(table.Units, (ImmutableArray<RatedUnit> units) => RatingTable.Of(table.Raters, units)));
}
