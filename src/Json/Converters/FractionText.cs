using System.Globalization;
using System.Numerics;
using InnovationDomain.Arithmetic;

namespace InnovationDomain.Json.Converters;

/// <summary>An exact number as a text: «19/2», in lowest terms, or «9».</summary>
internal static class FractionText
{
    public const string Pattern = @"^(0|-?[1-9]\d*(/[1-9]\d*)?)$";

    // A text of a thousand digits would take its time and tell nothing.
    private const int MostDigits = 100;

    public static Fraction Parse(string text)
    {
        string[] parts = text.Length <= MostDigits ? text.Split('/') : [];
        return parts.Length is 1 or 2
            && BigInteger.TryParse(parts[0], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out BigInteger numerator)
            && BigInteger.TryParse(parts.Length == 2 ? parts[1] : "1", NumberStyles.None, CultureInfo.InvariantCulture, out BigInteger denominator)
            && !denominator.IsZero && Fraction.Of(numerator, denominator) is var number && number.ToString() == text
                ? number
                : throw new ArgumentException($"“{(text.Length <= MostDigits ? text : text[..MostDigits] + "…")}” is not an exact number. Give a whole number, or a fraction in lowest terms: 19/2.");
    }
}
