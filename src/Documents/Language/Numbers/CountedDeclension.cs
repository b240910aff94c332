using InnovationDomain.Wording;

namespace InnovationDomain.Documents.Language;

/// <summary>Derives the cases of a noun from three forms, by the school grammar's three declensions. What depends on the stress stays unknown.</summary>
internal static class CountedDeclension
{
    private const string Sibilants = "жшчщц";

    public static CountedWord Of(string one, string few, string many, Animacy animacy)
    {
        if (one.Length < 2 || few.Length < 2 || many.Length < 2)
        {
            return CountedWord.Unknown(one);
        }

        string stem = few[..^1];
        string?[] plural = Plural(one, few, many, stem);
        return (one[^1], few[^1]) switch
        {
            ('о' or 'е', 'а' or 'я') => new(Neuter(one, few, stem, animacy), plural, GrammaticalGender.Neuter),
            ('а' or 'я', 'ы' or 'и') when one[..^1] == stem => new(Feminine(one, few, stem), plural, GrammaticalGender.Feminine),
            ('я', 'и') when few == one[..^1] + "ени" => new([one, few, few, one, few[..^1] + "ем", few], Hard(stem), GrammaticalGender.Neuter),
            ('ь', 'и') when one[..^1] == stem => new([one, few, few, one, one + "ю", few], plural, GrammaticalGender.Feminine),
            (not ('а' or 'я' or 'о' or 'е' or 'и' or 'ы' or 'у' or 'ю' or 'э'), 'а' or 'я') => new(Masculine(one, few, stem, animacy), plural, GrammaticalGender.Masculine),
            _ => CountedWord.Unknown(one),
        };
    }

    // After a sibilant the instrumental depends on the stress: «месяцем», but «платежом».
    private static string?[] Masculine(string one, string few, string stem, Animacy animacy) =>
    [
        one,
        few,
        stem + (few[^1] == 'а' ? "у" : "ю"),
        animacy == Animacy.Animate ? few : one,
        few[^1] == 'я' ? stem + "ем" : EndsWithSibilant(stem) ? IrregularCounted.Instrumental(one, stem) : stem + "ом",
        one.EndsWith("ий", StringComparison.Ordinal) ? stem + "и" : stem + "е",
    ];

    // Of living beings the ending does not tell the accusative: «существо», but «подмастерья».
    private static string?[] Neuter(string one, string few, string stem, Animacy animacy) =>
    [
        one,
        few,
        stem + (few[^1] == 'а' ? "у" : "ю"),
        animacy == Animacy.Animate ? null : one,
        one + "м",
        one.EndsWith("ие", StringComparison.Ordinal) ? stem + "и" : stem + "е",
    ];

    private static string?[] Feminine(string one, string few, string stem)
    {
        string dative = one.EndsWith("ия", StringComparison.Ordinal) ? few : stem + "е";
        string? instrumental = one[^1] == 'я' ? stem + "ей" : !EndsWithSibilant(stem) ? stem + "ой" : IrregularCounted.Instrumental(one, stem);
        return [one, few, dative, stem + (one[^1] == 'а' ? "у" : "ю"), instrumental, dative];
    }

    private static string?[] Plural(string one, string few, string many, string stem) =>
        !Fits(many, stem) ? new string?[6]
        : many == stem + "ьев" ? Soft(stem + "ь")
        : few[^1] switch
        {
            'ы' => Hard(stem),
            'я' => Soft(stem),
            'а' => many == stem + "ей" && !EndsWithSibilant(stem) ? Soft(stem) : Hard(stem),
            _ => one[^1] == 'а' || EndsWithSibilant(stem) ? Hard(stem) : Soft(stem),
        };

    // Where the genitive plural is not made of the same stem, the rest of the plural is not either: «ребенка», «детей».
    private static bool Fits(string many, string stem)
    {
        if (many == stem || many == stem + "ов" || many == stem + "ев" || many == stem + "ей" || many == stem + "й" || many == stem + "ь" || many == stem + "ьев")
        {
            return true;
        }

        if (stem.Length < 2)
        {
            return false;
        }

        // A vowel slips in before the last consonant: «площадк-» «площадок», «копейк-» «копеек», «письм-» «писем», «стать-» «статей».
        string head = stem[^2] is 'ь' or 'й' ? stem[..^2] : stem[..^1];
        char last = stem[^1];
        return last is 'ь' ? many == stem[..^1] + "ей"
            : many == $"{head}о{last}" || many == $"{head}е{last}" || many == $"{head}е{last}ь";
    }

    private static string?[] Hard(string stem) => [null, null, stem + "ам", null, stem + "ами", stem + "ах"];

    private static string?[] Soft(string stem) => [null, null, stem + "ям", null, stem + "ями", stem + "ях"];

    private static bool EndsWithSibilant(string stem) => Sibilants.Contains(stem[^1], StringComparison.Ordinal);
}
