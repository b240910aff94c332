using System.Numerics;
using InnovationDomain.Arithmetic;

namespace InnovationDomain.Expertise;

/// <summary>Kendall's W, the coefficient of concordance (коэффициент конкордации): whether experts rank the same things alike; from 0 to 1, with the correction for ties.</summary>
/// <remarks>Source: M. G. Kendall, B. Babington Smith, «The Problem of m Rankings» (1939). Without the correction W leaves its bounds when ranks are tied.</remarks>
public static class KendallW
{
    /// <summary>Computes W of the ranks that the ratings make, equal ratings sharing the mean of their ranks.</summary>
    /// <returns>From 0 to 1; indeterminate for fewer than two raters or units, a missing rating, or when no rater tells any two units apart.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="table"/> is <see langword="null"/>.</exception>
    public static AgreementResult Of(RatingTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        (int raters, int units) = (table.Raters.Length, table.Units.Length);
        if (raters < 2 || units < 2)
        {
            return AgreementResult.Indeterminate(raters < 2 ? AgreementGap.TooFewRaters : AgreementGap.TooFewUnits);
        }

        if (table.Units.Any(unit => unit.Ratings.Any(rating => rating is null)))
        {
            return AgreementResult.Indeterminate(AgreementGap.MissingRatings);
        }

        // Ranks are doubled, so that means of two stay whole.
        var rankSums = new BigInteger[units];
        BigInteger ties = BigInteger.Zero;
        for (int rater = 0; rater < raters; rater++)
        {
            ties += AddRanks([.. table.Units.Select(unit => unit.Ratings[rater]!.Value)], rankSums);
        }

        BigInteger squares = rankSums.Aggregate(BigInteger.Zero, (sum, ranks) => sum + ranks * ranks);
        BigInteger n = units;
        BigInteger m = raters;
        BigInteger possible = m * m * n * (n * n - 1) - m * ties;
        return possible.IsZero
            ? AgreementResult.Indeterminate(AgreementGap.NoVariation)
            : AgreementResult.Of(Fraction.Of(3 * (squares - m * m * n * (n + 1) * (n + 1)), possible));
    }

    // Adds the doubled ranks of one rater, and answers Σ(t³ − t) over groups of t equal ratings.
    private static BigInteger AddRanks(decimal[] ratings, BigInteger[] rankSums)
    {
        int[] order = [.. Enumerable.Range(0, ratings.Length).OrderBy(unit => ratings[unit])];
        BigInteger ties = BigInteger.Zero;
        for (int start = 0, end; start < order.Length; start = end)
        {
            end = start + 1;
            while (end < order.Length && ratings[order[end]] == ratings[order[start]])
            {
                end++;
            }

            for (int i = start; i < end; i++)
            {
                rankSums[order[i]] += start + end + 1;
            }

            BigInteger equal = end - start;
            ties += equal * equal * equal - equal;
        }

        return ties;
    }
}
