namespace InnovationDomain.Documents.Language.Phrases;

/// <summary>Masculine nouns in «-ец», «-ок», «-ек», «-ёк»: whether the vowel goes (беглые гласные), and where the stress falls.</summary>
internal static class FleetingNouns
{
    private static readonly Paradigm Ets = new("ец ца цу * цем це");
    private static readonly Paradigm EtsStressed = new("ец ца цу * цом це");
    private static readonly Paradigm EtsAfterVowel = new("ец йца йцу * йцем йце");
    private static readonly Paradigm EtsAfterVowelStressed = new("ец йца йцу * йцом йце");
    private static readonly Paradigm EtsAfterL = new("ец ьца ьцу * ьцем ьце");
    private static readonly Paradigm EtsKept = new("- а у * ом е");
    private static readonly Paradigm Ok = new("ок ка ку * ком ке");
    private static readonly Paradigm Ek = new("ек ка ку * ком ке");
    private static readonly Paradigm YokAfterVowel = new("ёк йка йку * йком йке");
    private static readonly Paradigm YokAfterConsonant = new("ёк ька ьку * ьком ьке");
    private static readonly Paradigm EkSoft = new("ек ька ьку * ьком ьке");
    private static readonly Paradigm EkAfterVowel = new("ек йка йку * йком йке");
    private static readonly Paradigm EtsAfterLStressed = new("ец ьца ьцу * ьцом ьце");
    private static readonly Paradigm YokAfterSibilant = new("ёк ка ку * ком ке");

    private static readonly string[] KeptEts = ["гордец", "чернец", "игрец", "червец", "спец"];
    private static readonly string[] UnstressedEts =
        ["немец", "горец", "шорец", "палец", "перец", "танец", "ранец", "глянец", "сланец", "ненец", "финец", "первец"];
    private static readonly string[] StressedEts =
        ["продавец", "образец", "удалец", "молодец", "леденец", "изразец", "огурец", "жеребец", "сорванец", "бубенец", "столбец", "холодец", "голубец", "близнец", "погребец", "простец", "варенец"];
    private static readonly string[] KeptOk = ["пророк", "оброк", "игрок", "поток", "приток", "отток", "водосток", "знаток", "ездок", "ходок", "блок", "чеснок", "челнок", "скок", "срок", "артишок", "обморок"];
    // «паренёк» typed without the dots.
    private static readonly string[] YokWithoutDots = ["енек", "онек", "янек", "илек", "ылек", "елек", "улек", "ырек", "арек", "верек"];
    private static readonly string[] KeptYok = ["упрёк", "намёк", "зарёк"];

    public static Paradigm FindEts(ReadOnlySpan<char> word)
    {
        ReadOnlySpan<char> stem = word[..^2];
        int vowels = Letters.CountVowels(stem);
        char last = stem.Length > 0 ? stem[^1] : 'ц';
        char before = stem.Length > 1 ? stem[^2] : 'а';
        if (vowels == 0 || Letters.EndsWithAny(word, KeptEts) || (Letters.IsSonorant(last) && Letters.IsObstruent(before)))
        {
            return EtsKept;
        }

        bool stressed = Letters.EndsWithAny(word, StressedEts) || (vowels == 1 && !Letters.EndsWithAny(word, UnstressedEts));
        if (Letters.IsVowel(last))
        {
            return stressed ? EtsAfterVowelStressed : EtsAfterVowel;
        }

        return last == 'л' && !stressed ? EtsAfterL
            : last == 'л' ? EtsAfterLStressed
            : stressed ? EtsStressed
            : Ets;
    }

    /// <returns><see langword="null"/> when the vowel stays.</returns>
    public static Paradigm? FindK(ReadOnlySpan<char> word)
    {
        ReadOnlySpan<char> stem = word[..^2];
        if (Letters.CountVowels(stem) == 0 && word[^2] != 'ё')
        {
            return null;
        }

        char last = stem[^1];
        return word[^2] switch
        {
            'о' => Letters.EndsWithAny(word, KeptOk) || IsKeptOk(word) || Letters.IsVowel(last) ? null : Ok,
            'ё' => Letters.EndsWithAny(word, KeptYok) ? null : Letters.IsVowel(last) ? YokAfterVowel : Letters.IsSibilant(last) ? YokAfterSibilant : YokAfterConsonant,
            _ when Letters.IsSibilant(last) => Ek,
            _ when Letters.EndsWithAny(word, YokWithoutDots) => EkSoft,
            _ => last == 'е' ? EkAfterVowel : null,
        };
    }

    // Whole words: as suffixes they would catch «окурок», «листок», «поединок».
    private static bool IsKeptOk(ReadOnlySpan<char> word) =>
        word is "урок" or "порок" or "зарок" or "восток" or "исток" or "едок" or "седок" or "сурок" or "инок" or "клок" or "волок" or "морок";
}
