using System.Globalization;
using System.Numerics;

namespace InnovationDomain.Councils;

/// <summary>The share of a whole that must be reached (доля): more than ½, at least ⅔.</summary>
/// <remarks>Exact: whole numbers only. Equal when the reduced fractions and the strictness are.</remarks>
public sealed record RequiredShare
{
    private RequiredShare(int numerator, int denominator, bool isStrict)
    {
        if (denominator < 1 || numerator < 1 || numerator > denominator || (isStrict && numerator == denominator))
        {
            throw new ArgumentOutOfRangeException(
                nameof(numerator),
                string.Create(CultureInfo.InvariantCulture, $"{numerator}/{denominator}"),
                isStrict ? "More than a share needs a fraction above 0 and below 1, such as 1/2." : "At least a share needs a fraction above 0 and up to 1, such as 2/3.");
        }

        int divisor = (int)BigInteger.GreatestCommonDivisor(numerator, denominator);
        (Numerator, Denominator, IsStrict) = (numerator / divisor, denominator / divisor, isStrict);
    }

    /// <summary>Gets the numerator of the reduced fraction.</summary>
    /// <value>From 1 to <see cref="Denominator"/>, both inclusive.</value>
    public int Numerator { get; }

    /// <summary>Gets the denominator of the reduced fraction.</summary>
    /// <value>At least 1.</value>
    public int Denominator { get; }

    /// <summary>Gets whether the share itself is not yet enough: «более половины».</summary>
    public bool IsStrict { get; }

    /// <summary>Makes «более …»: the share itself is not enough.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The fraction is not above 0 and below 1.</exception>
    public static RequiredShare MoreThan(int numerator, int denominator) => new(numerator, denominator, isStrict: true);

    /// <summary>Makes «не менее …»: the share itself is enough.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The fraction is not above 0 and up to 1.</exception>
    public static RequiredShare AtLeast(int numerator, int denominator) => new(numerator, denominator, isStrict: false);

    /// <summary>Answers the least whole number that reaches the share: of 11, more than ½ is 6, at least ⅔ is 8.</summary>
    /// <param name="total">The whole, from 0. Of nothing, more than a share is 1, which nothing reaches.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="total"/> is negative.</exception>
    public int LeastOf(int total)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(total);
        long product = (long)total * Numerator;
        return (int)(IsStrict ? (product / Denominator) + 1 : (product + Denominator - 1) / Denominator);
    }

    /// <summary>Answers «&gt; 1/2» or «≥ 2/3».</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{(IsStrict ? '>' : '≥')} {Numerator}/{Denominator}");
}
