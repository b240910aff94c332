using System.Collections.Immutable;
using InnovationDomain.Expertise;
using InnovationDomain.Identity;

namespace InnovationDomain.Testing.Drawing;

/// <summary>Scales, rubrics, marks that lie on them, verdicts with grounds, policies, tables of ratings.</summary>
internal static class ExpertiseRecipes
{
    private static readonly ExpertRubric[] Rubrics = [SampleRubrics.Municipal, SampleRubrics.Kemerovo, SampleRubrics.Noyabrsk, SampleRubrics.SevenByFive];

    public static void AddTo(RecipeBook book)
    {
        book.Add(Scale);
        book.Add(draw => draw.PickOf(AnchorsOf(draw, 0, 3, 1)));
        book.Add(draw => CriterionOf(draw, draw.Next(6)));
        book.Add(draw => draw.IsExtreme || draw.Chance(60) ? Rubric(draw) : draw.Pick(Rubrics));
        book.Add(draw => Mark(draw, CriterionOf(draw, draw.Next(6)), 0));
        book.Add(draw => Verdict(draw, 0));
        book.Add(draw => draw.Chance(40) ? draw.Pick(SamplePolicies.Municipal, SamplePolicies.FirstNine, SamplePolicies.FortyOfEveryExpert) : draw.Assemble<ExpertisePolicy>());
        book.Add(draw => Conflict(draw, null));
        book.Add(Ratings);
        book.Add(draw => new RatedUnit { Name = draw.Text("RatedUnit.Name"), Ratings = Row(draw, draw.Count(0, 5)) });
    }

    public static ImmutableArray<CriterionMark> Marks(Draw draw, ExpertRubric rubric) => [.. rubric.Criteria.Select(criterion => Mark(draw, criterion, rubric.MinJustification))];

    /// <summary>A mark on a step of the scale, justified where the rubric asks for it; now and then «недостаточно информации».</summary>
    public static CriterionMark Mark(Draw draw, Criterion criterion, int minJustification)
    {
        string? justification = draw.Fills() ? draw.Text("Justification") : null;
        if (draw.Chance(6))
        {
            return CriterionMark.InsufficientInformation(criterion.Id, justification);
        }

        int steps = (int)((criterion.Scale.Max - criterion.Scale.Min) / criterion.Scale.Step);
        int step = draw.IsExtreme && draw.Chance(60) ? draw.Pick(0, steps) : draw.Between(0, steps);
        return CriterionMark.Of(
            criterion.Id, criterion.Scale.Min + (step * criterion.Scale.Step), step == 0 || step == steps ? Sufficient(draw, justification, minJustification) : justification);
    }

    public static ExpertVerdict Verdict(Draw draw, int minGrounds)
    {
        ExpertRecommendation recommendation = draw.Any<ExpertRecommendation>();
        return ExpertVerdict.Of(
            recommendation, recommendation == ExpertRecommendation.Recommend ? draw.MaybeText("Justification") : Sufficient(draw, draw.Text("Justification"), minGrounds));
    }

    public static ConflictOfInterest Conflict(Draw draw, Id<Applications.Application>? subject)
    {
        ConflictKind kind = draw.Any<ConflictKind>();
        return ConflictOfInterest.Of(kind, subject, kind == ConflictKind.Other || draw.Chance(30) ? draw.Text("Details") : null);
    }

    private static string? Sufficient(Draw draw, string? text, int length)
    {
        text ??= length == 0 ? null : draw.Text("Justification");
        while (text?.Trim().Length < length)
        {
            text += " " + draw.Text("Justification");
        }

        return text;
    }

    private static AnchoredScale Scale(Draw draw)
    {
        if (draw.IsExtreme && draw.Chance(50))
        {
            return draw.Pick(AnchoredScale.Of(0, 1), AnchoredScale.Of(0, 10_000, 0.0001m), AnchoredScale.Of(9_999.9999m, 10_000, 0.0001m), AnchoredScale.Of(1, 10_000, 9_999));
        }

        decimal min = draw.Chance(75) ? 0 : 1;
        decimal step = draw.Pick(1m, 1m, 1m, 0.5m);
        decimal max = min + draw.Between(2, 10);
        return AnchoredScale.Of(min, max, step, draw.Chance(40) ? AnchorsOf(draw, min, max, step) : []);
    }

    private static ImmutableArray<ScaleAnchor> AnchorsOf(Draw draw, decimal min, decimal max, decimal step) =>
    [
        ScaleAnchor.At(min, draw.Text("Meaning")),
        .. draw.Chance(50) && min + step < max ? (IEnumerable<ScaleAnchor>)[ScaleAnchor.Between(min + step, max - step, draw.Text("Meaning"))] : [],
        ScaleAnchor.At(max, draw.Text("Meaning")),
    ];

    private static Criterion CriterionOf(Draw draw, int index)
    {
        AnchoredScale scale = draw.Any<AnchoredScale>();
        return new()
        {
            Id = Keys.Nth("К", index),
            Name = draw.Text("Criterion.Name"),
            Scale = scale,
            Weight = draw.IsExtreme && draw.Chance(40) ? draw.Pick(0.0001m, 10_000m) : draw.Pick(1m, 1m, 1m, 2m, 0.5m, 0.1m, 1.5m),
            Floor = draw.Chance(25) ? scale.Min + (scale.Step * draw.Between(0, (int)Math.Min(3, (scale.Max - scale.Min) / scale.Step))) : null,
        };
    }

    private static ExpertRubric Rubric(Draw draw) => draw.Assemble<ExpertRubric>(
        (nameof(ExpertRubric.Criteria), Enumerable.Range(0, draw.Count(1, 6)).Select(i => CriterionOf(draw, i)).ToImmutableArray()),
        (nameof(ExpertRubric.MinJustification), draw.IsExtreme ? draw.Pick(0, 1, 500) : draw.Pick(0, 0, 10, 30)));

    private static RatingTable Ratings(Draw draw)
    {
        int raters = draw.Count(0, 5);
        return RatingTable.Of(
            [.. Enumerable.Range(0, raters).Select(i => Id<Expert>.Of(Keys.Nth("Э", i)))],
            [.. Enumerable.Range(0, draw.Count(0, 6)).Select(i => new RatedUnit { Name = Keys.Nth("З", i), Ratings = Row(draw, raters) })]);
    }

    private static ImmutableArray<decimal?> Row(Draw draw, int count) => [.. Enumerable.Range(0, count).Select(_ => draw.Chance(10) ? (decimal?)null : (decimal)draw.Make(typeof(decimal), new(typeof(RatedUnit), nameof(RatedUnit.Ratings))))];
}
