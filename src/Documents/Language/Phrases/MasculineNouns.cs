namespace InnovationDomain.Documents.Language.Phrases;

/// <summary>The classes of masculine nouns.</summary>
internal static class MasculineNouns
{
    private static readonly Paradigm Hard = new("- а у * ом е");
    private static readonly Paradigm Unstressed = new("- а у * ем е");
    private static readonly Paradigm Soft = new("ь я ю * ем е");
    private static readonly Paradigm SoftStressed = new("ь я ю * ём е");
    private static readonly Paradigm Short = new("й я ю * ем е");
    private static readonly Paradigm Iy = new("ий ия ию * ием ии");
    private static readonly Paradigm FleetingEn = new("ень ня ню * нем не");
    private static readonly Paradigm FleetingEnStressed = new("ень ня ню * нём не");
    private static readonly Paradigm Yo = new("ёж ежа ежу * ежом еже");
    private static readonly Paradigm O = new("о а у * ом е");
    private static readonly Paradigm E = new("е а у * ем е");

    private static readonly string[] KeptEn = ["олень", "тюлень", "ясень", "ячмень", "пельмень", "кистень", "бюллетень", "женьшень"];
    private static readonly string[] StressedEn = ["ремень", "кремень", "плетень", "день", "пень"];
    private static readonly string[] StressedSoftNouns =
        ["рубль", "корабль", "журавль", "король", "руль", "конь", "кремль", "вождь", "дождь", "гвоздь", "груздь", "линь", "кисель", "щавель", "куль", "ноль", "царь", "червь", "снегирь", "имбирь", "коростель", "патруль"];
    private static readonly string[] StressedAfterSibilant =
        ["нож", "морж", "чиж", "стриж", "этаж", "гараж", "багаж", "тираж", "монтаж", "метраж", "витраж", "вираж", "мираж", "типаж", "фураж", "литраж", "ковш", "шиш", "камыш", "барыш", "малыш", "голыш", "крепыш", "коротыш", "латыш", "глупыш", "плащ", "борщ", "клещ", "лещ", "прыщ", "хвощ", "хрящ", "хлыщ", "плющ", "кирпич", "паралич", "москвич", "сыч", "бич", "ключ", "луч", "меч", "сургуч", "хрыч", "кулич"];
    private static readonly string[] UnstressedAfterSibilant = ["плач", "апаш", "ералаш", "манеж", "кортеж", "престиж", "диспач", "неуч", "апач", "коуч"];

    /// <returns><see langword="null"/> for a word that never changes.</returns>
    public static Paradigm? Find(ReadOnlySpan<char> word) => word[^1] switch
    {
        'а' or 'я' => FeminineNouns.Find(word),
        'о' => word[^2] is 'к' or 'л' or 'н' or 'х' or 'ш' && word.Length > 3 ? O : null,
        'е' => word.EndsWith("ище") ? E : null,
        'ь' => FindSoft(word),
        'й' => word[^2] == 'и' && Letters.CountVowels(word) > 1 ? Iy : Short,
        'ц' => word.EndsWith("ец") ? FleetingNouns.FindEts(word) : Unstressed,
        'к' when word[^2] is 'о' or 'е' or 'ё' => FleetingNouns.FindK(word) ?? Hard,
        'ж' or 'ш' or 'ч' or 'щ' => FindSibilant(word),
        'и' or 'у' or 'ю' or 'э' or 'ы' or 'ё' => null,
        _ => Hard,
    };

    private static Paradigm FindSoft(ReadOnlySpan<char> word)
    {
        if (word.EndsWith("ень") && !Letters.EndsWithAny(word, KeptEn))
        {
            return Letters.EndsWithAny(word, StressedEn) ? FleetingEnStressed : FleetingEn;
        }

        bool stressed = Letters.EndsWithAny(word, StressedSoftNouns)
            || word.EndsWith("ырь")
            || (word.EndsWith("арь") && !(word.EndsWith("карь") || word.EndsWith("харь") || word.EndsWith("сарь") || word.EndsWith("дарь") || word.EndsWith("езарь")))
            || word is "дикарь" or "косарь" or "сухарь" or "глухарь" or "пескарь";
        return stressed ? SoftStressed : Soft;
    }

    private static Paradigm FindSibilant(ReadOnlySpan<char> word)
    {
        if (Letters.EndsWithAny(word, UnstressedAfterSibilant))
        {
            return Unstressed;
        }

        if (word.EndsWith("ёж"))
        {
            return Yo;
        }

        bool stressed = Letters.EndsWithAny(word, StressedAfterSibilant) || word is "паж" or "уж" || word.EndsWith("ач") || word.EndsWith("аш") || word.EndsWith("еж") || word.EndsWith("яч");
        return stressed ? Hard : Unstressed;
    }
}
