using System.Numerics;
using InnovationDomain.Arithmetic;

namespace InnovationDomain.Evaluation;

/// <summary>Two numbers as whole numbers over one denominator.</summary>
/// <remarks>Where 64 bits do not hold them, the denominator is 0: the verdict is right, its numbers are left out.</remarks>
internal static class CommonScale
{
    private const int MostDigits = 18;

    private static ReadOnlySpan<long> Powers =>
    [
        1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000, 10_000_000_000, 100_000_000_000, 1_000_000_000_000,
        10_000_000_000_000, 100_000_000_000_000, 1_000_000_000_000_000, 10_000_000_000_000_000, 100_000_000_000_000_000, 1_000_000_000_000_000_000,
    ];

    public static (long One, long Other, long Denominator) Of(decimal one, decimal other)
    {
        int digits = Math.Max(one.Scale, other.Scale);
        return digits <= MostDigits && TryScale(one, digits, out long first) && TryScale(other, digits, out long second)
            ? (first, second, Powers[digits])
            : Of(Fraction.Of(one), Fraction.Of(other));
    }

    public static (long One, long Other, long Denominator) Of(Fraction one, Fraction other)
    {
        BigInteger denominator = one.Denominator * other.Denominator / BigInteger.GreatestCommonDivisor(one.Denominator, other.Denominator);
        BigInteger first = one.Numerator * (denominator / one.Denominator);
        BigInteger second = other.Numerator * (denominator / other.Denominator);
        return Fits(denominator) && Fits(first) && Fits(second) ? ((long)first, (long)second, (long)denominator) : default;

        // The margin, their difference, must fit too.
        static bool Fits(BigInteger value) => BigInteger.Abs(value) <= long.MaxValue / 2;
    }

    private static bool TryScale(decimal value, int digits, out long scaled)
    {
        Span<int> parts = stackalloc int[4];
        _ = decimal.GetBits(value, parts);
        scaled = 0;
        ulong coefficient = (uint)parts[0] | ((ulong)(uint)parts[1] << 32);
        if (parts[2] != 0 || Math.BigMul(coefficient, (ulong)Powers[digits - value.Scale], out ulong product) != 0 || product > long.MaxValue / 2)
        {
            return false;
        }

        scaled = decimal.IsNegative(value) ? -(long)product : (long)product;
        return true;
    }
}
