using System.Numerics;
using InnovationDomain.Arithmetic;

namespace InnovationDomain.Expertise;

/// <summary>Krippendorff's α: agreement beyond chance of any number of raters, missing ratings allowed; 1 is full agreement, 0 is chance, less is systematic disagreement.</summary>
/// <remarks>
/// Source: K. Krippendorff, «Computing Krippendorff's Alpha-Reliability» (2011). With few raters or hardly any variation α may be 0 although nearly all ratings are equal: that is the statistic, not an error.
/// </remarks>
public static class KrippendorffAlpha
{
    /// <summary>Computes α.</summary>
    /// <returns>At most 1; indeterminate for fewer than two raters, fewer than two units with two ratings, or ratings that are all equal.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="table"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="metric"/> is not a named value.</exception>
    public static AgreementResult Of(RatingTable table, AgreementMetric metric)
    {
        ArgumentNullException.ThrowIfNull(table);
        if (!Enum.IsDefined(metric))
        {
            throw new ArgumentOutOfRangeException(nameof(metric), metric, "α needs one of the named values of AgreementMetric.");
        }

        if (table.Raters.Length < 2)
        {
            return AgreementResult.Indeterminate(AgreementGap.TooFewRaters);
        }

        // A unit that only one expert rated has no pair to agree or disagree.
        decimal[][] units = [.. table.Units.Select(unit => unit.Ratings.OfType<decimal>().Order().ToArray()).Where(ratings => ratings.Length > 1)];
        if (units.Length < 2)
        {
            return AgreementResult.Indeterminate(AgreementGap.TooFewUnits);
        }

        decimal[] all = [.. units.SelectMany(ratings => ratings).Order()];
        if (all[0] == all[^1])
        {
            return AgreementResult.Indeterminate(AgreementGap.NoVariation);
        }

        Dictionary<decimal, BigInteger> places = Places(all, metric);
        var observed = new SortedDictionary<int, BigInteger>();
        foreach (decimal[] ratings in units)
        {
            observed[ratings.Length] = observed.GetValueOrDefault(ratings.Length) + Disagreement(ratings, places, metric);
        }

        // α = 1 − (n − 1) · Σ(disagreement of a unit / (its ratings − 1)) / disagreement of all ratings.
        Fraction within = observed.Aggregate(Fraction.Zero, (sum, part) => sum + Fraction.Of(part.Value, part.Key - 1));
        return AgreementResult.Of(1 - within * (all.Length - 1) / Fraction.Of(Disagreement(all, places, metric), BigInteger.One));
    }

    // Where the values lie on a line. Interval: at the values, made whole. Ordinal: at twice their mean rank, for the ordinal difference of the paper,
    // all ratings from one value to the other less half of those at the ends, is the difference of the mean ranks.
    private static Dictionary<decimal, BigInteger> Places(decimal[] sorted, AgreementMetric metric)
    {
        var places = new Dictionary<decimal, BigInteger>();
        var whole = BigInteger.Pow(10, sorted.Max(value => value.Scale));
        for (int start = 0, end; start < sorted.Length; start = end)
        {
            end = start + 1;
            while (end < sorted.Length && sorted[end] == sorted[start])
            {
                end++;
            }

            places[sorted[start]] = metric == AgreementMetric.Ordinal ? start + end : (Fraction.Of(sorted[start]) * Fraction.Of(whole, BigInteger.One)).Numerator;
        }

        return places;
    }

    // The sum over all pairs, in one pass: for squares n·Σx² − (Σx)², for names the pairs less the equal ones.
    private static BigInteger Disagreement(decimal[] sorted, Dictionary<decimal, BigInteger> places, AgreementMetric metric)
    {
        (BigInteger sum, BigInteger squares) = (BigInteger.Zero, BigInteger.Zero);
        if (metric != AgreementMetric.Nominal)
        {
            foreach (decimal value in sorted)
            {
                BigInteger place = places[value];
                sum += place;
                squares += place * place;
            }

            return sorted.Length * squares - sum * sum;
        }

        long equalPairs = 0;
        for (int i = 1, run = 0; i < sorted.Length; i++)
        {
            run = sorted[i] == sorted[i - 1] ? run + 1 : 0;
            equalPairs += run;
        }

        return (long)sorted.Length * (sorted.Length - 1) / 2 - equalPairs;
    }
}
