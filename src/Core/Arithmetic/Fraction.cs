using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;

namespace InnovationDomain.Arithmetic;

/// <summary>An exact number (дробь): a numerator over a positive denominator, in lowest terms.</summary>
/// <remarks>
/// Means, shares and statistics are compared as they are and rounded only to be shown: see <see cref="ToDecimal"/>. The default value is zero.
/// </remarks>
[SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "Of is the named alternate of the conversions; arithmetic reads by its signs.")]
public readonly record struct Fraction : IComparable<Fraction>
{
    private static readonly BigInteger Greatest = new(decimal.MaxValue);

    // Zero stands for one, so that default is the number zero and equal to it.
    private readonly BigInteger _denominator;

    private Fraction(BigInteger numerator, BigInteger denominator) => (Numerator, _denominator) = (numerator, denominator.IsOne ? BigInteger.Zero : denominator);

    /// <summary>Gets zero, which is also the default value.</summary>
    public static Fraction Zero => default;

    /// <summary>Gets one.</summary>
    public static Fraction One => new(BigInteger.One, BigInteger.One);

    /// <summary>Gets the numerator, which carries the sign.</summary>
    public BigInteger Numerator { get; }

    /// <summary>Gets the denominator.</summary>
    /// <value>At least 1, without a divisor in common with the numerator.</value>
    public BigInteger Denominator => _denominator.IsZero ? BigInteger.One : _denominator;

    /// <summary>Gets −1, 0 or 1.</summary>
    public int Sign => Numerator.Sign;

    /// <summary>Gets the number without its sign.</summary>
    public Fraction Magnitude => new(BigInteger.Abs(Numerator), Denominator);

    /// <summary>Makes a whole number.</summary>
    public static Fraction Of(long value) => new(value, BigInteger.One);

    /// <summary>Makes the number that a decimal stands for, exactly.</summary>
    public static Fraction Of(decimal value)
    {
        Span<int> parts = stackalloc int[4];
        _ = decimal.GetBits(value, parts);
        var coefficient = new BigInteger(new decimal(parts[0], parts[1], parts[2], isNegative: decimal.IsNegative(value), scale: 0));
        return value.Scale == 0 ? new(coefficient, BigInteger.One) : Reduced(coefficient, BigInteger.Pow(10, value.Scale));
    }

    /// <summary>Makes a fraction, in lowest terms.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="denominator"/> is zero.</exception>
    public static Fraction Of(BigInteger numerator, BigInteger denominator) => denominator.Sign switch
    {
        0 => throw new ArgumentOutOfRangeException(nameof(denominator), "A fraction needs a denominator other than zero. Ask first whether there is anything to divide by."),
        < 0 => Reduced(-numerator, -denominator),
        _ => Reduced(numerator, denominator),
    };

    /// <summary>Converts a whole number.</summary>
    public static implicit operator Fraction(long value) => Of(value);

    /// <summary>Converts a decimal, exactly.</summary>
    public static implicit operator Fraction(decimal value) => Of(value);

    /// <summary>Adds.</summary>
    public static Fraction operator +(Fraction left, Fraction right)
    {
        if (left.IsSmall && right.IsSmall)
        {
            (long a, long b, long c, long d) = ((long)left.Numerator, (long)left.Denominator, (long)right.Numerator, (long)right.Denominator);
            return Reduced(a * d + c * b, b * d);
        }

        return Reduced(left.Numerator * right.Denominator + right.Numerator * left.Denominator, left.Denominator * right.Denominator);
    }

    /// <summary>Subtracts.</summary>
    public static Fraction operator -(Fraction left, Fraction right) => left + -right;

    /// <summary>Changes the sign.</summary>
    public static Fraction operator -(Fraction value) => new(-value.Numerator, value.Denominator);

    /// <summary>Multiplies.</summary>
    public static Fraction operator *(Fraction left, Fraction right) => left.IsSmall && right.IsSmall
        ? Reduced((long)left.Numerator * (long)right.Numerator, (long)left.Denominator * (long)right.Denominator)
        : Reduced(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    /// <summary>Divides.</summary>
    /// <exception cref="DivideByZeroException"><paramref name="right"/> is zero.</exception>
    public static Fraction operator /(Fraction left, Fraction right) => right.Numerator.IsZero
        ? throw new DivideByZeroException($"{left} is divided by zero. Ask first whether there is anything to divide by.")
        : Of(left.Numerator * right.Denominator, left.Denominator * right.Numerator);

    /// <inheritdoc/>
    public static bool operator <(Fraction left, Fraction right) => left.CompareTo(right) < 0;

    /// <inheritdoc/>
    public static bool operator >(Fraction left, Fraction right) => left.CompareTo(right) > 0;

    /// <inheritdoc/>
    public static bool operator <=(Fraction left, Fraction right) => left.CompareTo(right) <= 0;

    /// <inheritdoc/>
    public static bool operator >=(Fraction left, Fraction right) => left.CompareTo(right) >= 0;

    /// <summary>Compares the numbers, exactly.</summary>
    public int CompareTo(Fraction other) => _denominator == other._denominator
        ? Numerator.CompareTo(other.Numerator)
        : (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <summary>Rounds to be shown: a decimal with exactly so many digits after the point.</summary>
    /// <param name="digits">0 to 28.</param>
    /// <param name="rounding">What becomes of a half and of the rest; marks are rounded half up, away from zero, by default.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="digits"/> is not from 0 to 28, or <paramref name="rounding"/> is not a named value.</exception>
    /// <exception cref="OverflowException">A decimal cannot hold so many digits.</exception>
    public decimal ToDecimal(int digits, MidpointRounding rounding = MidpointRounding.AwayFromZero)
    {
        if (digits is < 0 or > 28)
        {
            throw new ArgumentOutOfRangeException(nameof(digits), digits, "A decimal shows from 0 to 28 digits after the point.");
        }

        var quotient = BigInteger.DivRem(BigInteger.Abs(Numerator) * BigInteger.Pow(10, digits), Denominator, out BigInteger rest);
        int half = (rest * 2).CompareTo(Denominator);
        bool up = rounding switch
        {
            MidpointRounding.AwayFromZero => half >= 0,
            MidpointRounding.ToEven => half > 0 || (half == 0 && !quotient.IsEven),
            MidpointRounding.ToZero => false,
            MidpointRounding.ToPositiveInfinity => !rest.IsZero && Sign > 0,
            MidpointRounding.ToNegativeInfinity => !rest.IsZero && Sign < 0,
            _ => throw new ArgumentOutOfRangeException(nameof(rounding), rounding, "Take one of the named values of MidpointRounding."),
        };
        Span<int> parts = stackalloc int[4];
        quotient += up ? 1 : 0;
        _ = quotient <= Greatest
            ? decimal.GetBits((decimal)quotient, parts)
            : throw new OverflowException(string.Create(CultureInfo.InvariantCulture, $"{this} with {digits} digits after the point has more than the 28 digits that a decimal holds. Ask for fewer."));
        var magnitude = new decimal(parts[0], parts[1], parts[2], isNegative: false, (byte)digits);
        return Sign < 0 ? -magnitude : magnitude;
    }

    /// <summary>Answers «5/6», or «25» for a whole number, in every culture.</summary>
    public override string ToString() => _denominator.IsZero
        ? Numerator.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{_denominator}");

    // Both parts fit 31 bits: sums of products then fit a long.
    private bool IsSmall => Numerator >= int.MinValue && Numerator <= int.MaxValue && _denominator <= int.MaxValue;

    private static Fraction Reduced(BigInteger numerator, BigInteger denominator)
    {
        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
        return divisor.IsOne ? new(numerator, denominator) : new(numerator / divisor, denominator / divisor);
    }

    private static Fraction Reduced(long numerator, long denominator)
    {
        (long a, long b) = (denominator, numerator % denominator);
        while (b != 0)
        {
            (a, b) = (b, a % b);
        }

        a = Math.Abs(a);
        return new(numerator / a, denominator / a);
    }
}
