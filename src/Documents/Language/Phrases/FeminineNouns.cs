namespace InnovationDomain.Documents.Language.Phrases;

/// <summary>The classes of feminine nouns, and of masculine ones in «-а» and «-я».</summary>
internal static class FeminineNouns
{
    private static readonly Paradigm Hard = new("а ы е у ой е");
    private static readonly Paradigm Velar = new("а и е у ой е");
    private static readonly Paradigm Sibilant = new("а и е у ей е");
    private static readonly Paradigm SibilantStressed = new("а и е у ой е");
    private static readonly Paradigm Ts = new("а ы е у ей е");
    private static readonly Paradigm Soft = new("я и е ю ей е");
    private static readonly Paradigm SoftStressed = new("я и е ю ёй е");
    private static readonly Paradigm Iya = new("я и и ю ей и");
    private static readonly Paradigm JudgeOfOld = new("я и и ю ёй и");
    private static readonly Paradigm Third = new("ь и и ь ью и");

    // Nouns whose instrumental bears the stress.
    private static readonly string[] StressedAfterSibilant = ["душа", "межа", "свеча", "парча", "каланча", "саранча", "госпожа", "ханжа", "лапша", "паша", "левша", "праща", "вожжа", "баржа", "моча", "епанча", "алыча"];
    private static readonly string[] StressedAfterTs = ["овца", "пыльца", "рысца", "хрипотца", "ленца", "грязца", "гнильца"];
    private static readonly string[] StressedSoft =
    [
        "земля", "заря", "тля", "змея", "швея", "ворожея", "шлея", "колея", "чешуя", "струя", "ступня", "броня", "родня", "болтовня", "беготня", "возня", "стряпня", "резня", "клешня",
        "западня", "пятерня", "головня", "лыжня", "размазня", "толкотня", "квашня", "статья", "семья", "скамья", "ладья", "свинья", "бадья", "попадья", "судья", "кутья", "полынья",
    ];

    /// <returns><see langword="null"/> for a word that never changes.</returns>
    public static Paradigm? Find(ReadOnlySpan<char> word) => word[^1] switch
    {
        'а' when Letters.IsVelar(word[^2]) => Velar,
        'а' when word[^2] == 'ц' => Letters.EndsWithAny(word, StressedAfterTs) ? Hard : Ts,
        'а' when Letters.IsSibilant(word[^2]) => Letters.EndsWithAny(word, StressedAfterSibilant) ? SibilantStressed : Sibilant,
        'а' => Hard,
        'я' when word.EndsWith("судия") => JudgeOfOld,
        'я' when word[^2] == 'и' => Iya,
        'я' => Letters.EndsWithAny(word, StressedSoft) ? SoftStressed : Soft,
        'ь' => Third,
        _ => null,
    };
}
