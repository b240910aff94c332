using System.Numerics;
using InnovationDomain.Arithmetic;

namespace InnovationDomain.Expertise;

/// <summary>Fleiss' κ: agreement beyond chance on names, such as yes and no, where every unit has the same number of ratings; 1 is full agreement, 0 is chance.</summary>
/// <remarks>Source: J. L. Fleiss, «Measuring Nominal Scale Agreement Among Many Raters» (1971). Points have an order that κ does not see: prefer <see cref="KrippendorffAlpha"/> for them.</remarks>
public static class FleissKappa
{
    /// <summary>Computes κ.</summary>
    /// <returns>At most 1; indeterminate for fewer than two units, fewer than two ratings of a unit, different numbers of them, or ratings that are all equal.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="table"/> is <see langword="null"/>.</exception>
    public static AgreementResult Of(RatingTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        decimal[][] units = [.. table.Units.Select(unit => unit.Ratings.OfType<decimal>().ToArray())];
        if (table.Raters.Length < 2 || units.Length < 2)
        {
            return AgreementResult.Indeterminate(table.Raters.Length < 2 ? AgreementGap.TooFewRaters : AgreementGap.TooFewUnits);
        }

        int ratings = units[0].Length;
        if (units.Any(unit => unit.Length != ratings))
        {
            return AgreementResult.Indeterminate(AgreementGap.UnequalRatings);
        }

        if (ratings < 2)
        {
            return AgreementResult.Indeterminate(AgreementGap.TooFewRaters);
        }

        BigInteger total = (long)units.Length * ratings;
        Fraction observed = Fraction.Of(units.Aggregate(BigInteger.Zero, (sum, unit) => sum + SquaredCounts(unit)) - total, total * (ratings - 1));
        Fraction expected = Fraction.Of(SquaredCounts(units.SelectMany(unit => unit)), total * total);
        return expected == Fraction.One
            ? AgreementResult.Indeterminate(AgreementGap.NoVariation)
            : AgreementResult.Of((observed - expected) / (1 - expected));
    }

    private static BigInteger SquaredCounts(IEnumerable<decimal> ratings) =>
        ratings.CountBy(rating => rating).Aggregate(BigInteger.Zero, (sum, count) => sum + (BigInteger)count.Value * count.Value);
}
