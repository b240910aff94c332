using System.Globalization;

namespace InnovationDomain.Expertise;

/// <summary>What a number of points or a weight must be: from 0 to 10 000, with at most four digits after the point.</summary>
/// <remarks>
/// A decimal is a scaled integer of 96 bits. Within these bounds a product of points and weight takes 17 digits of its 28, so that no sum of them is ever rounded.
/// </remarks>
internal static class ExactPoints
{
    private const int Digits = 4;

    private const decimal Limit = 10_000;

    public static decimal Require(decimal value, string name) => value is >= 0 and <= Limit && decimal.Round(value, Digits) == value
        ? value
        : throw new ArgumentOutOfRangeException(name, $"{name} is {value.ToString(CultureInfo.InvariantCulture)}. Give a number from 0 to 10000 with at most four digits after the point.");

    public static string Text(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture);
}
