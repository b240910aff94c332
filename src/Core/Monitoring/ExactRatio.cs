using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;

namespace InnovationDomain.Monitoring;

/// <summary>An exact number (дробь): a numerator over a positive denominator, in lowest terms.</summary>
/// <remarks>Means, margins and marks are compared as they are and rounded only to be shown: see <see cref="ToDecimal"/>. The default value is zero.</remarks>
[SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "Of is the named alternate of the conversions; arithmetic reads by its signs.")]
public readonly record struct ExactRatio : IComparable<ExactRatio>
{
    // Zero stands for one, so that default is the number zero and equal to it.
    private readonly BigInteger _denominator;

    private ExactRatio(BigInteger numerator, BigInteger denominator) => (Numerator, _denominator) = (numerator, denominator.IsOne ? BigInteger.Zero : denominator);

    /// <summary>Gets the numerator, which carries the sign.</summary>
    public BigInteger Numerator { get; }

    /// <summary>Gets the denominator.</summary>
    /// <value>At least 1, without a divisor in common with the numerator.</value>
    public BigInteger Denominator => _denominator.IsZero ? BigInteger.One : _denominator;

    /// <summary>Gets −1, 0 or 1.</summary>
    public int Sign => Numerator.Sign;

    /// <summary>Makes a ratio, in lowest terms.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="denominator"/> is not positive.</exception>
    public static ExactRatio Of(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.Sign <= 0)
        {
            throw new ArgumentOutOfRangeException(nameof(denominator), "An exact ratio needs a denominator above zero. Ask first whether there is anything to divide by.");
        }

        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
        return new(numerator / divisor, denominator / divisor);
    }

    /// <summary>Converts a decimal, exactly.</summary>
    public static implicit operator ExactRatio(decimal value)
    {
        // Nearly every amount is a whole number of persons or units.
        if (value >= long.MinValue && value <= long.MaxValue && decimal.IsInteger(value))
        {
            return new((long)value, BigInteger.One);
        }

        Span<int> parts = stackalloc int[4];
        _ = decimal.GetBits(value, parts);
        var coefficient = new BigInteger(new decimal(parts[0], parts[1], parts[2], decimal.IsNegative(value), scale: 0));
        return value.Scale == 0 ? new(coefficient, BigInteger.One) : Of(coefficient, BigInteger.Pow(10, value.Scale));
    }

    /// <summary>Adds.</summary>
    public static ExactRatio operator +(ExactRatio left, ExactRatio right) => left._denominator.IsZero && right._denominator.IsZero
        ? new(left.Numerator + right.Numerator, BigInteger.One)
        : Of(left.Numerator * right.Denominator + right.Numerator * left.Denominator, left.Denominator * right.Denominator);

    /// <summary>Subtracts.</summary>
    public static ExactRatio operator -(ExactRatio left, ExactRatio right) => left + new ExactRatio(-right.Numerator, right.Denominator);

    /// <summary>Multiplies.</summary>
    public static ExactRatio operator *(ExactRatio left, ExactRatio right) => Of(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    /// <summary>Divides by a number above zero.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="right"/> is not positive.</exception>
    public static ExactRatio operator /(ExactRatio left, ExactRatio right) => Of(left.Numerator * right.Denominator, left.Denominator * right.Numerator);

    /// <inheritdoc/>
    public static bool operator <(ExactRatio left, ExactRatio right) => left.CompareTo(right) < 0;

    /// <inheritdoc/>
    public static bool operator >(ExactRatio left, ExactRatio right) => left.CompareTo(right) > 0;

    /// <inheritdoc/>
    public static bool operator <=(ExactRatio left, ExactRatio right) => left.CompareTo(right) <= 0;

    /// <inheritdoc/>
    public static bool operator >=(ExactRatio left, ExactRatio right) => left.CompareTo(right) >= 0;

    /// <summary>Compares the numbers, exactly.</summary>
    public int CompareTo(ExactRatio other) => _denominator == other._denominator
        ? Numerator.CompareTo(other.Numerator)
        : (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <summary>Rounds to be shown, a half away from zero: 66.666… to 66.7, 12.5 to 13.</summary>
    /// <param name="digits">How many digits stand after the point: 0 to 28.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="digits"/> is not from 0 to 28.</exception>
    /// <exception cref="OverflowException">A decimal cannot hold so many digits.</exception>
    public decimal ToDecimal(int digits)
    {
        if (digits is < 0 or > 28)
        {
            throw new ArgumentOutOfRangeException(nameof(digits), digits, "A decimal shows from 0 to 28 digits after the point.");
        }

        var quotient = BigInteger.DivRem(BigInteger.Abs(Numerator) * BigInteger.Pow(10, digits), Denominator, out BigInteger rest);
        Span<int> parts = stackalloc int[4];
        _ = decimal.GetBits((decimal)(rest * 2 >= Denominator ? quotient + 1 : quotient), parts);
        return new(parts[0], parts[1], parts[2], Sign < 0 && !(quotient.IsZero && rest * 2 < Denominator), (byte)digits);
    }

    /// <summary>Answers «5/6», or «25» for a whole number, in every culture.</summary>
    public override string ToString() => _denominator.IsZero
        ? Numerator.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{_denominator}");
}
