namespace InnovationDomain.Documents.Language;

/// <summary>Writes percentages with the sign: «15 %», «15,5 %», «от 10 до 15 %», «10–15 %».</summary>
/// <remarks>
/// A no-break space stands before the sign. With the word it is a counted noun: <see cref="CountedNouns.Percent"/> → «15,5 процента», «пятнадцать процентов».
/// Source: the practice of typesetting; the standard says nothing of percentages.
/// </remarks>
public static class Percentage
{
    /// <summary>Writes a percentage: 15.5 is «15,5 %».</summary>
    public static string Of(decimal percent) => $"{NumberDigits.Of(percent)}{NumberDigits.NoBreakSpace}%";

    /// <summary>Writes bounds in words of their own: «от 10 до 15 %».</summary>
    /// <exception cref="ArgumentException">The bounds do not rise.</exception>
    public static string FromTo(decimal from, decimal to) => $"от{NumberDigits.NoBreakSpace}{NumberRange.Lower(from, to)} до{NumberDigits.NoBreakSpace}{Of(to)}";

    /// <summary>Writes bounds with an en dash: «10–15 %».</summary>
    /// <exception cref="ArgumentException">The bounds do not rise, or one is negative: a dash beside a minus is not read.</exception>
    public static string Range(decimal from, decimal to) => $"{NumberRange.Dashed(from, to)}{NumberDigits.NoBreakSpace}%";
}
