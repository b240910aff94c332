using InnovationDomain.Wording;

namespace InnovationDomain.Documents.Language;

/// <summary>Writes ordinal numbers in words (порядковые числительные): only the last word declines.</summary>
/// <remarks>
/// <code>
/// Ordinal.InWords(2026, GrammaticalCase.Genitive);                                  // «две тысячи двадцать шестого»
/// Ordinal.InWords(3, GrammaticalCase.Instrumental, AgreementClass.Feminine);        // «третьей»
/// Ordinal.InWords(25_000);                                                          // «двадцатипятитысячный»
/// </code>
/// </remarks>
public static class Ordinal
{
    /// <summary>Writes an ordinal number in words.</summary>
    /// <param name="value">Zero or greater.</param>
    /// <param name="grammaticalCase">The case; the default is the nominative.</param>
    /// <param name="agreement">The gender of the noun, or the plural: «первые»; the default is masculine.</param>
    /// <param name="animacy">What the noun is, on which the accusative of the masculine and the plural depends: «первого», «первых».</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative, or a grammatical value is not a named one.</exception>
    public static string InWords(
        long value,
        GrammaticalCase grammaticalCase = GrammaticalCase.Nominative,
        AgreementClass agreement = AgreementClass.Masculine,
        Animacy animacy = Animacy.Inanimate)
    {
        if (value < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(value), value, "An ordinal number is zero or greater: nothing is the minus first.");
        }

        Named.Require(grammaticalCase);
        Named.Require(agreement);
        Named.Require(animacy);
        var line = new WordLine(stackalloc char[WordLine.LongestNumber]);
        string stem = WriteUpToStem(ref line, value);
        if (stem == "трет")
        {
            line.Attach(AdjectiveEndings.Third(agreement, grammaticalCase, animacy));
        }
        else
        {
            line.Attach(AdjectiveEndings.Hard(agreement, grammaticalCase, animacy, OrdinalForms.IsStressed(stem)));
        }

        return line.ToString();
    }

    private static string WriteUpToStem(ref WordLine line, long value)
    {
        if (value == 0)
        {
            line.Add(OrdinalForms.Zero);
            return OrdinalForms.Zero;
        }

        int lastGroup = (int)(value % 1000);
        if (lastGroup == 0)
        {
            return WriteRound(ref line, value);
        }

        (int last, string stem) = lastGroup switch
        {
            _ when lastGroup % 100 is > 0 and < 20 and var unit => (unit, OrdinalForms.Units[unit]),
            _ when lastGroup % 10 is > 0 and var unit => (unit, OrdinalForms.Units[unit]),
            _ when lastGroup % 100 is > 0 and var ten => (ten, OrdinalForms.Tens[ten / 10]),
            _ => (lastGroup, OrdinalForms.Hundreds[lastGroup / 100]),
        };
        AddBefore(ref line, value - last);
        line.Add(stem);
        return stem;
    }

    // The last thousands, millions, … are one word: «двухтысячный», «один миллион двадцатипятитысячный».
    private static string WriteRound(ref WordLine line, long value)
    {
        int power = 0;
        long scale = 1;
        while (value / scale % 1000 == 0)
        {
            scale *= 1000;
            power++;
        }

        int group = (int)(value / scale % 1000);
        AddBefore(ref line, value - (group * scale));
        line.Add("");
        if (group > 1)
        {
            AttachPrefix(ref line, group);
        }

        line.Attach(OrdinalForms.Scales[power]);
        return OrdinalForms.Scales[power];
    }

    private static void AddBefore(ref WordLine line, long value)
    {
        if (value > 0)
        {
            CardinalWords.Write(ref line, (ulong)value, GrammaticalCase.Nominative, GrammaticalGender.Masculine, Animacy.Inanimate);
        }
    }

    // In the genitive, but for «сто», «девяносто» and «одно»: «сорокапяти-», «стодвадцатиодно-».
    private static void AttachPrefix(ref WordLine line, int group)
    {
        if (group >= 100)
        {
            line.Attach(group < 200 ? "сто" : NumeralForms.Of(NumeralForms.Hundreds[group / 100], GrammaticalCase.Genitive));
            group %= 100;
        }

        if (group >= 20)
        {
            line.Attach(group / 10 == 9 ? "девяносто" : NumeralForms.Of(NumeralForms.Tens[group / 10], GrammaticalCase.Genitive));
            group %= 10;
        }

        if (group > 0)
        {
            line.Attach(group == 1 ? "одно" : NumeralForms.Of(NumeralForms.Units[group], GrammaticalCase.Genitive));
        }
    }
}
