using System.Globalization;

namespace InnovationDomain.Documents.Standards;

/// <summary>A length on paper, exact to a twip (1/1440 inch).</summary>
/// <remarks>The default value is zero, which is a valid length.</remarks>
public readonly record struct Length : IComparable<Length>
{
    private const decimal TwipsPerMillimeter = 1440m / 25.4m;
    private const int TwipsPerPoint = 20;

    private Length(int twips) => Twips = twips;

    /// <summary>Gets the length in twips, the unit of WordprocessingML.</summary>
    public int Twips { get; }

    /// <summary>Makes a length of millimetres, rounded half away from zero to a whole twip.</summary>
    /// <param name="millimeters">From 0 to 1000, both inclusive.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="millimeters"/> is outside the range.</exception>
    public static Length FromMillimeters(decimal millimeters) => millimeters is >= 0 and <= 1000
        ? new((int)decimal.Round(millimeters * TwipsPerMillimeter, MidpointRounding.AwayFromZero))
        : throw new ArgumentOutOfRangeException(nameof(millimeters), millimeters, "A length on paper is from 0 to 1000 mm.");

    /// <summary>Makes a length of typographic points (1/72 inch).</summary>
    /// <param name="points">From 0 to 2834 (one metre), both inclusive; a twentieth of a point is the smallest step.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="points"/> is outside the range.</exception>
    public static Length FromPoints(decimal points) => points is >= 0 and <= 2834
        ? new((int)decimal.Round(points * TwipsPerPoint, MidpointRounding.AwayFromZero))
        : throw new ArgumentOutOfRangeException(nameof(points), points, "A length on paper is from 0 to 2834 points.");

    /// <summary>Answers the difference of two lengths.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="other"/> is the longer one.</exception>
    public Length Subtract(Length other) => other.Twips <= Twips
        ? new(Twips - other.Twips)
        : throw new ArgumentOutOfRangeException(nameof(other), other, $"A length is never negative: subtract at most {this}.");

    /// <summary>Answers the sum of two lengths.</summary>
    public Length Add(Length other) => new(Twips + other.Twips);

    /// <summary>Orders lengths from the shorter to the longer.</summary>
    public int CompareTo(Length other) => Twips.CompareTo(other.Twips);

    /// <summary>Tells whether the left length is shorter.</summary>
    public static bool operator <(Length left, Length right) => left.Twips < right.Twips;

    /// <summary>Tells whether the left length is longer.</summary>
    public static bool operator >(Length left, Length right) => left.Twips > right.Twips;

    /// <summary>Tells whether the left length is not longer.</summary>
    public static bool operator <=(Length left, Length right) => left.Twips <= right.Twips;

    /// <summary>Tells whether the left length is not shorter.</summary>
    public static bool operator >=(Length left, Length right) => left.Twips >= right.Twips;

    /// <summary>Answers the length in millimetres with two decimals: «12.51 mm».</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Twips / TwipsPerMillimeter:0.00} mm");
}
