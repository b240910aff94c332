using InnovationDomain.Wording;

namespace InnovationDomain.Documents.Language.Phrases;

/// <summary>Reads adjectives, participles and ordinals in the nominative by their endings (типы склонения прилагательных).</summary>
internal static class Adjectives
{
    private static readonly Paradigm HardMasculine = new("ый ого ому * ым ом");
    private static readonly Paradigm StressedMasculine = new("ой ого ому * ым ом");
    private static readonly Paradigm StressedVelarMasculine = new("ой ого ому * им ом");
    private static readonly Paradigm VelarMasculine = new("ий ого ому * им ом");
    private static readonly Paradigm SoftMasculine = new("ий его ему * им ем");
    private static readonly Paradigm PossessiveMasculine = new("ий ьего ьему * ьим ьем");
    private static readonly Paradigm HardFeminine = new("ая ой ой ую ой ой");
    private static readonly Paradigm SibilantFeminine = new("ая ей ей ую ей ей");
    private static readonly Paradigm SoftFeminine = new("яя ей ей юю ей ей");
    private static readonly Paradigm PossessiveFeminine = new("ья ьей ьей ью ьей ьей");
    private static readonly Paradigm HardNeuter = new("ое ого ому ое ым ом");
    private static readonly Paradigm VelarNeuter = new("ое ого ому ое им ом");
    private static readonly Paradigm SoftNeuter = new("ее его ему ее им ем");
    private static readonly Paradigm PossessiveNeuter = new("ье ьего ьему ье ьим ьем");
    private static readonly Paradigm HardPlural = new("ые ых ым * ыми ых");
    private static readonly Paradigm SoftPlural = new("ие их им * ими их");
    private static readonly Paradigm PossessivePlural = new("ьи ьих ьим * ьими ьих");

    /// <param name="word">The word in small letters.</param>
    /// <param name="reading">What its ending tells.</param>
    /// <returns><see langword="false"/> when the word does not end like an adjective in the nominative.</returns>
    public static bool TryRead(ReadOnlySpan<char> word, out AdjectiveReading reading)
    {
        int reflexive = word.EndsWith("ся") && word.Length > 6 ? 2 : 0;
        ReadOnlySpan<char> bare = word[..^reflexive];
        Paradigm? paradigm = bare.Length < 4 ? null : Find(bare);
        if (paradigm is null || (reflexive > 0 && bare[^3] != 'щ' && bare[^3] != 'ш'))
        {
            reading = default;
            return false;
        }

        GrammaticalGender? gender = bare[^1] switch
        {
            'й' => GrammaticalGender.Masculine,
            'я' => GrammaticalGender.Feminine,
            'е' when bare[^2] is 'ы' or 'и' => null,
            'е' => GrammaticalGender.Neuter,
            _ => null,
        };
        reading = new AdjectiveReading(paradigm, gender, reflexive);
        return true;
    }

    private static Paradigm? Find(ReadOnlySpan<char> word)
    {
        char before = word[^3];
        bool velar = before is 'г' or 'к' or 'х';
        bool sibilant = before is 'ж' or 'ш' or 'ч' or 'щ';
        return word[^2..] switch
        {
            "ый" => HardMasculine,
            "ой" => velar || sibilant ? StressedVelarMasculine : StressedMasculine,
            "ий" when IsPossessive(word) => PossessiveMasculine,
            "ий" when velar => VelarMasculine,
            "ий" when sibilant => SoftMasculine,
            "ий" when EndsSoft(word) => SoftMasculine,
            "ая" => sibilant && !HasStressedEnding(word) ? SibilantFeminine : HardFeminine,
            "яя" => SoftFeminine,
            "ья" when IsPossessive(word) => PossessiveFeminine,
            "ое" => velar || sibilant ? VelarNeuter : HardNeuter,
            "ее" => SoftNeuter,
            "ье" when IsPossessive(word) => PossessiveNeuter,
            "ые" => HardPlural,
            "ие" when velar || (sibilant && !word.EndsWith("ичие") && !word.EndsWith("ушие")) => SoftPlural,
            "ие" when EndsSoft(word) => SoftPlural,
            "ьи" when IsPossessive(word) => PossessivePlural,
            _ => null,
        };
    }

    // «средний», «летние», but «гений», «заседание».
    private static bool EndsSoft(ReadOnlySpan<char> word) =>
        word[^3] == 'н' && (!Letters.IsVowel(word[^4]) || word[^4] == 'й' || word.StartsWith("син"));

    // «третий», «казачья»: «ь» stands before the endings of the other forms.
    private static bool IsPossessive(ReadOnlySpan<char> word) => word[..^2].EndsWith("трет") || word[..^2].EndsWith("казач") || word[..^2].EndsWith("помещич") || word[..^2].EndsWith("рыбач");

    private static bool HasStressedEnding(ReadOnlySpan<char> word) =>
        word is "большая" or "чужая" or "небольшая";
}
