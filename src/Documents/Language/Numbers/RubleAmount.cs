using System.Globalization;
using InnovationDomain.Wording;

namespace InnovationDomain.Documents.Language;

/// <summary>Writes sums of money in rubles: «1 234 рубля 56 копеек», «1 234 (одна тысяча двести тридцать четыре) рубля 56 копеек».</summary>
/// <remarks>
/// Whole rubles are written without kopecks; otherwise kopecks have two digits: «05 копеек». Digits are parted into groups from a thousand on, so that none is added unseen.
/// Rubles in words follow the digits in brackets, and the noun follows the words: «в размере 2 000 (двух тысяч) рублей».
/// Source: the practice of contracts and orders that name sums; the standard gives no form for money.
/// </remarks>
public static class RubleAmount
{
    private const decimal TooGreat = 1_000_000_000_000_000m;

    /// <summary>Writes a sum in digits: «1 234 рубля 56 копеек», «100 000 рублей».</summary>
    /// <param name="rubles">Rubles with kopecks after the point, between −10¹⁵ and 10¹⁵, both exclusive.</param>
    /// <param name="grammaticalCase">The case; the default is the nominative.</param>
    /// <exception cref="ArgumentOutOfRangeException">The sum is greater, or holds a part of a kopeck, or the case is not a named value.</exception>
    public static string InDigits(decimal rubles, GrammaticalCase grammaticalCase = GrammaticalCase.Nominative) =>
        Write(rubles, grammaticalCase, withWords: false);

    /// <summary>Writes a sum in digits, and the rubles in words in brackets: «1 234 (одна тысяча двести тридцать четыре) рубля 56 копеек».</summary>
    /// <inheritdoc cref="InDigits"/>
    public static string WithWords(decimal rubles, GrammaticalCase grammaticalCase = GrammaticalCase.Nominative) =>
        Write(rubles, grammaticalCase, withWords: true);

    private static string Write(decimal rubles, GrammaticalCase grammaticalCase, bool withWords)
    {
        Named.Require(grammaticalCase);
        if (Math.Abs(rubles) >= TooGreat)
        {
            throw new ArgumentOutOfRangeException(nameof(rubles), rubles, "Sums are written below a quadrillion (10¹⁵) rubles. Give rubles, not kopecks.");
        }

        if (rubles * 100 != decimal.Truncate(rubles * 100))
        {
            throw new ArgumentOutOfRangeException(nameof(rubles), rubles, "A sum has whole kopecks. Round it first: how is decided by the one who answers for it.");
        }

        decimal magnitude = Math.Abs(rubles);
        long whole = (long)decimal.Truncate(magnitude);
        int kopecks = (int)((magnitude - whole) * 100);
        string digits = (rubles < 0 ? "−" : "") + NumberDigits.Of(whole, grouped: 4);
        string words = !withWords ? "" : $"({(rubles < 0 ? "минус " : "")}{Cardinal.InWords(whole, grammaticalCase)}) ";
        string sum = $"{digits}{NumberDigits.NoBreakSpace}{words}{CountedNouns.Ruble.WordFor(whole, grammaticalCase)}";
        return kopecks == 0 ? sum
            : string.Create(CultureInfo.InvariantCulture, $"{sum} {kopecks:00}{NumberDigits.NoBreakSpace}{CountedNouns.Kopeck.WordFor(kopecks, grammaticalCase)}");
    }
}
