using System.Globalization;
using InnovationDomain.Arithmetic;

namespace InnovationDomain.Plugins.Wording;

/// <summary>Points and shares as tables print them: with the decimal comma.</summary>
internal static class NumberText
{
    public static string Of(decimal value) => value.ToString("0.########", CultureInfo.InvariantCulture).Replace('.', ',');

    /// <summary>An amount in groups of three digits: «12 600», «12 600,5»; four digits stay together.</summary>
    public static string Grouped(decimal value)
    {
        string text = Of(value);
        int comma = text.IndexOf(',', StringComparison.Ordinal);
        int whole = comma < 0 ? text.Length : comma;
        for (int i = whole - 3; whole > 4 && i > 0; i -= 3)
        {
            text = text.Insert(i, "\u00A0");
        }

        return text;
    }

    /// <summary>A mean, rounded half up, with all its digits: «2,50» stands under «2,33».</summary>
    public static string Of(Fraction value, int decimals) =>
        value.ToDecimal(decimals).ToString("F" + Of(decimals), CultureInfo.InvariantCulture).Replace('.', ',');

    public static string Of(int value) => value.ToString(CultureInfo.InvariantCulture);
}
