using InnovationDomain.Wording;

namespace InnovationDomain.Documents.Language;

/// <summary>Writes numbers in words (количественные числительные) in six cases.</summary>
/// <remarks>
/// <code>
/// Cardinal.InWords(2026);                                                              // «две тысячи двадцать шесть»
/// Cardinal.InWords(2, GrammaticalCase.Instrumental);                                   // «двумя»
/// Cardinal.InWords(21, GrammaticalCase.Accusative, GrammaticalGender.Feminine);        // «двадцать одну»
/// Cardinal.InWords(15.5m);                                                             // «пятнадцать целых пять десятых»
/// </code>
/// Small letters, single spaces, no «ё». A thousand is «одна тысяча», as sums of money are written.
/// </remarks>
public static class Cardinal
{
    private const int MostDecimals = 6;

    private static readonly string[] Parts = ["", "десят", "сот", "тысячн", "десятитысячн", "стотысячн", "миллионн"];

    /// <summary>Writes a whole number in words.</summary>
    /// <param name="value">Any number; a negative one begins with «минус».</param>
    /// <param name="grammaticalCase">The case; the default is the nominative.</param>
    /// <param name="gender">The gender of what is counted, on which «один» and «два» depend; the default is masculine, as in counting.</param>
    /// <param name="animacy">Whether living beings are counted, on which the accusative of 1 to 4 depends: «двух педагогов».</param>
    /// <exception cref="ArgumentOutOfRangeException">The case, the gender or the animacy is not a named value.</exception>
    public static string InWords(
        long value,
        GrammaticalCase grammaticalCase = GrammaticalCase.Nominative,
        GrammaticalGender gender = GrammaticalGender.Masculine,
        Animacy animacy = Animacy.Inanimate)
    {
        Named.Require(grammaticalCase);
        Named.Require(gender);
        Named.Require(animacy);
        var line = new WordLine(stackalloc char[WordLine.LongestNumber]);
        if (value < 0)
        {
            line.Add("минус");
        }

        CardinalWords.Write(ref line, Magnitude(value), grammaticalCase, gender, animacy);
        return line.ToString();
    }

    /// <summary>Writes a decimal fraction in words: «одна целая пять десятых», «ноль целых двадцать пять сотых».</summary>
    /// <param name="value">
    /// A number with up to six digits after the comma, zeros at the end apart, whose whole part is between −10¹⁸ and 10¹⁸, both exclusive. A whole number is written as such.
    /// </param>
    /// <param name="grammaticalCase">The case; the default is the nominative. What is counted stands in the genitive singular after it: «пять десятых процента».</param>
    /// <exception cref="ArgumentOutOfRangeException">The value has more digits than that, or the case is not a named value.</exception>
    public static string InWords(decimal value, GrammaticalCase grammaticalCase = GrammaticalCase.Nominative)
    {
        Named.Require(grammaticalCase);
        decimal magnitude = Math.Abs(value);
        decimal whole = decimal.Truncate(magnitude);
        if (whole >= 1_000_000_000_000_000_000m)
        {
            throw new ArgumentOutOfRangeException(nameof(value), value, "Fractions are written in words below a quintillion (10¹⁸). Write a greater number in digits.");
        }

        decimal fraction = magnitude - whole;
        if (fraction == 0)
        {
            return InWords((long)value, grammaticalCase);
        }

        int decimals = 0;
        while (fraction != decimal.Truncate(fraction))
        {
            if (++decimals > MostDecimals)
            {
                throw new ArgumentOutOfRangeException(nameof(value), value, "Fractions are written in words with up to six digits after the comma. Round the number, or write it in digits.");
            }

            fraction *= 10;
        }

        var line = new WordLine(stackalloc char[WordLine.LongestNumber]);
        if (value < 0)
        {
            line.Add("минус");
        }

        AddPart(ref line, (ulong)whole, "цел", grammaticalCase);
        AddPart(ref line, (ulong)fraction, Parts[decimals], grammaticalCase);
        return line.ToString();
    }

    internal static ulong Magnitude(long value) => value < 0 ? 0UL - (ulong)value : (ulong)value;

    // «одна целая», but «две целых» and «двум целым»; zero takes the genitive plural in all cases.
    private static void AddPart(ref WordLine line, ulong count, string stem, GrammaticalCase grammaticalCase)
    {
        CardinalWords.Write(ref line, count, grammaticalCase, GrammaticalGender.Feminine, Animacy.Inanimate);
        line.Add(stem);
        bool isDirect = grammaticalCase is GrammaticalCase.Nominative or GrammaticalCase.Accusative;
        line.Attach(NumberAgreements.Of((int)(count % 100)) == NumberAgreement.One
            ? AdjectiveEndings.Hard(AgreementClass.Feminine, grammaticalCase)
            : AdjectiveEndings.Hard(AgreementClass.Plural, count % 1000 == 0 || isDirect ? GrammaticalCase.Genitive : grammaticalCase));
    }
}
