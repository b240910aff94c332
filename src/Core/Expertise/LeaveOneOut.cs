using System.Collections.Immutable;
using InnovationDomain.Arithmetic;

namespace InnovationDomain.Expertise;

/// <summary>How agreement and the mean change when each expert in turn is left out: who stands apart, and how much it matters.</summary>
/// <remarks>A report for the chair, never a reason to drop anybody: whether a lone expert is wrong, only people can judge.</remarks>
public static class LeaveOneOut
{
    /// <summary>Answers a row for each rater, by key.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="table"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="metric"/> is not a named value.</exception>
    public static ImmutableArray<LeftOutExpert> Of(RatingTable table, AgreementMetric metric)
    {
        AgreementResult alpha = KrippendorffAlpha.Of(table, metric);
        Fraction? mean = MeanOf(table);
        return [.. table.Raters.Order().Select(rater =>
        {
            RatingTable others = table.Without(rater);
            AgreementResult without = KrippendorffAlpha.Of(others, metric);
            Fraction? meanWithout = MeanOf(others);
            return new LeftOutExpert(rater, without, without.Value - alpha.Value, meanWithout, meanWithout - mean);
        })];
    }

    private static Fraction? MeanOf(RatingTable table)
    {
        Fraction[] given = [.. table.Units.SelectMany(unit => unit.Ratings).OfType<decimal>().Select(Fraction.Of)];
        return given.Length == 0 ? null : given.Aggregate(Fraction.Zero, (sum, rating) => sum + rating) / given.Length;
    }
}
