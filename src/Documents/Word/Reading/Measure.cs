using System.Globalization;

namespace InnovationDomain.Documents.Word.Reading;

/// <summary>Numbers of WordprocessingML; a length may carry a unit in newer files: «12.5mm».</summary>
internal static class Measure
{
    private const decimal Largest = 1_000_000_000;

    public static int? Whole(string? text)
    {
        if (text is null)
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number))
        {
            return number;
        }

        decimal twips = 1;
        ReadOnlySpan<char> digits = text;
        if (text.Length > 2 && Unit(text[^2..]) is { } unit)
        {
            twips = unit;
            digits = digits[..^2];
        }

        return decimal.TryParse(digits, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal value) && Math.Abs(value) < Largest / twips
            ? (int)decimal.Round(value * twips, MidpointRounding.AwayFromZero)
            : null;
    }

    private static decimal? Unit(string unit) => unit switch
    {
        "mm" => 1440 / 25.4m,
        "cm" => 1440 / 2.54m,
        "in" => 1440,
        "pt" => 20,
        "pc" or "pi" => 240,
        _ => null,
    };
}
