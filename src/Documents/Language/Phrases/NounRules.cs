using InnovationDomain.Wording;

namespace InnovationDomain.Documents.Language.Phrases;

/// <summary>Reads a noun that the lexicon does not have by its ending and, where it is known, its gender.</summary>
/// <remarks>Source of the classes: the paradigms of Зализняк's grammatical dictionary, 2nd to 8th declension types.</remarks>
internal static class NounRules
{
    /// <param name="word">The word in small letters.</param>
    /// <param name="gender">Its gender where it is stated or an adjective shows it.</param>
    /// <param name="isPlural">Whether it is known to be a plural.</param>
    /// <param name="reading">What the rules make of it.</param>
    /// <param name="doubt">Why they make nothing of it.</param>
    public static bool TryRead(ReadOnlySpan<char> word, GrammaticalGender? gender, bool isPlural, out NounReading reading, out LanguageWarning doubt)
    {
        reading = default;
        doubt = LanguageWarning.UnknownWord;
        if (!Letters.AreRussian(word))
        {
            return false;
        }

        if (isPlural)
        {
            doubt = LanguageWarning.Ambiguous;
            return PluralNouns.TryFind(word, out Paradigm? plural) && Made(plural, null, null, out reading);
        }

        if (gender is null && Adjectives.TryRead(word, out AdjectiveReading adjective) && IsSurelyAdjective(word))
        {
            return Made(adjective.Paradigm, adjective.Gender, null, out reading);
        }

        if (gender is null && IsPlural(word))
        {
            doubt = LanguageWarning.Ambiguous;
            return PluralNouns.TryFind(word, out Paradigm? plural) && Made(plural, null, null, out reading);
        }

        if ((gender ?? GenderByEnding(word)) is not { } known)
        {
            doubt = word[^1] == 'ь' || word[^1] == 'я' ? LanguageWarning.Ambiguous : LanguageWarning.UnknownWord;
            return false;
        }

        // An ending that no declension has is borrowed: «кенгуру», «евро», «мадам».
        return Made(FindSingular(word, known), known, NounAnimacy.BySuffix(word), out reading);
    }

    /// <summary>Tells whether the lone word can only be an adjective that serves as a noun: «загребной», «накладная», but not «герой», «стая».</summary>
    public static bool IsSurelyAdjective(ReadOnlySpan<char> word)
    {
        if (word.Length < 5)
        {
            return false;
        }

        ReadOnlySpan<char> stem = word[..^2];
        return word[^2..] switch
        {
            "ый" or "ые" or "яя" or "ое" => true,
            "ая" => !Letters.IsVowel(stem[^1]),
            "ее" => Letters.IsSibilant(stem[^1]) || stem[^1] == 'н',
            "ий" or "ие" => true,
            "ой" => stem.EndsWith("ск") || stem.EndsWith("ов") || (stem[^1] == 'н' && !Letters.IsVowel(stem[^2])) || stem[^1] is 'д' or 'ж' or 'л'
                || (stem.EndsWith("ев") && stem.Length > 4),
            _ => false,
        };
    }

    private static Paradigm? FindSingular(ReadOnlySpan<char> word, GrammaticalGender gender)
    {
        if (Adjectives.TryRead(word, out AdjectiveReading adjective) && adjective.Gender == gender && IsSurelyAdjective(word))
        {
            return adjective.Paradigm;
        }

        return gender switch
        {
            GrammaticalGender.Masculine => MasculineNouns.Find(word),
            GrammaticalGender.Feminine => FeminineNouns.Find(word),
            _ => NeuterNouns.Find(word),
        };
    }

    private static bool Made(Paradigm? paradigm, GrammaticalGender? gender, Animacy? animacy, out NounReading reading)
    {
        reading = new NounReading(paradigm, gender, animacy, LooksOblique: false, paradigm is null ? FormOrigin.Invariable : FormOrigin.Rule);
        return true;
    }

    private static bool IsPlural(ReadOnlySpan<char> word) => word[^1] is 'ы' or 'и' || word.EndsWith("ане") || word.EndsWith("яне");

    private static GrammaticalGender? GenderByEnding(ReadOnlySpan<char> word) => word[^1] switch
    {
        'а' => GrammaticalGender.Feminine,
        'я' when word.EndsWith("мя") || (word.EndsWith("ния") && word[^4] is 'е' or 'а' or 'я') => null,
        'я' => GrammaticalGender.Feminine,
        'о' when word.EndsWith("ого") || word.EndsWith("его") => null,
        'о' or 'ё' => GrammaticalGender.Neuter,
        'е' when word[^2] is 'и' or 'ь' or 'щ' or 'ц' => GrammaticalGender.Neuter,
        'е' => null,
        'ь' when word.EndsWith("тель") || word.EndsWith("арь") || word.EndsWith("ырь") => GrammaticalGender.Masculine,
        'ь' when word.EndsWith("ость") || word.EndsWith("есть") || word.EndsWith("знь") || word[^2] is 'в' or 'ч' or 'ш' or 'ж' or 'щ' => GrammaticalGender.Feminine,
        'ь' or 'у' or 'ю' or 'э' => null,
        _ => GrammaticalGender.Masculine,
    };
}
