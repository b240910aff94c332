using InnovationDomain.Wording;

namespace InnovationDomain.Documents.Language;

/// <summary>Writes the words of cardinal numerals one after another.</summary>
internal static class CardinalWords
{
    private const ulong Highest = 1_000_000_000_000_000_000;

    public static void Write(ref WordLine line, ulong value, GrammaticalCase grammaticalCase, GrammaticalGender gender, Animacy animacy)
    {
        if (value == 0)
        {
            line.Add(NumeralForms.Of(NumeralForms.Zero, grammaticalCase));
            return;
        }

        bool alone = value < 10;
        int power = NumeralForms.Scales.Length - 1;
        for (ulong scale = Highest; power > 0; scale /= 1000, power--)
        {
            int group = (int)(value / scale);
            value %= scale;
            if (group > 0)
            {
                WriteGroup(ref line, group, grammaticalCase, power == 1 ? GrammaticalGender.Feminine : GrammaticalGender.Masculine, Animacy.Inanimate, alone: false);
                line.Add(ScaleWord(power, group, grammaticalCase));
            }
        }

        WriteGroup(ref line, (int)value, grammaticalCase, gender, animacy, alone);
    }

    // The accusative of living beings is the genitive in «один» always, in «два», «три», «четыре» only when they stand alone: «двух педагогов», but «двадцать два педагога».
    private static void WriteGroup(ref WordLine line, int group, GrammaticalCase grammaticalCase, GrammaticalGender gender, Animacy animacy, bool alone)
    {
        if (group >= 100)
        {
            line.Add(NumeralForms.Of(NumeralForms.Hundreds[group / 100], grammaticalCase));
            group %= 100;
        }

        if (group >= 20)
        {
            line.Add(NumeralForms.Of(NumeralForms.Tens[group / 10], grammaticalCase));
            group %= 10;
        }

        bool asGenitive = grammaticalCase == GrammaticalCase.Accusative && animacy == Animacy.Animate;
        switch (group)
        {
            case 0:
                return;
            case 1:
                bool becomesGenitive = asGenitive && gender == GrammaticalGender.Masculine;
                line.Add(NumeralForms.Of(NumeralForms.One[(int)gender - 1], becomesGenitive ? GrammaticalCase.Genitive : grammaticalCase));
                return;
            case <= 4 when asGenitive && alone:
                line.Add(NumeralForms.Of(NumeralForms.Units[group], GrammaticalCase.Genitive));
                return;
            case 2 when gender == GrammaticalGender.Feminine && grammaticalCase is GrammaticalCase.Nominative or GrammaticalCase.Accusative:
                line.Add("две");
                return;
            default:
                line.Add(NumeralForms.Of(NumeralForms.Units[group], grammaticalCase));
                return;
        }
    }

    private static string ScaleWord(int power, int group, GrammaticalCase grammaticalCase)
    {
        (var singular, var plural) = NumeralForms.Scales[power];
        bool isDirect = grammaticalCase is GrammaticalCase.Nominative or GrammaticalCase.Accusative;
        return NumberAgreements.Of(group % 100) switch
        {
            NumberAgreement.One => NumeralForms.Of(singular, grammaticalCase),
            NumberAgreement.Few when isDirect => NumeralForms.Of(singular, GrammaticalCase.Genitive),
            _ when isDirect => NumeralForms.Of(plural, GrammaticalCase.Genitive),
            _ => NumeralForms.Of(plural, grammaticalCase),
        };
    }
}
