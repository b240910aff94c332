namespace InnovationDomain.Documents.Language.Phrases;

/// <summary>The classes of neuter nouns.</summary>
internal static class NeuterNouns
{
    private static readonly Paradigm Hard = new("о а у о ом е");
    private static readonly Paradigm Sibilant = new("е а у е ем е");
    private static readonly Paradigm Soft = new("е я ю е ем е");
    private static readonly Paradigm Iye = new("ие ия ию ие ием ии");
    private static readonly Paradigm Stressed = new("ё я ю ё ём е");
    private static readonly Paradigm Mya = new("мя мени мени мя менем мени");

    /// <returns><see langword="null"/> for a word that never changes.</returns>
    public static Paradigm? Find(ReadOnlySpan<char> word) => word[^1] switch
    {
        'о' when word.Length > 2 && !Letters.IsVowel(word[^2]) => Hard,
        'ё' when word[^2] is 'ь' or 'и' => Stressed,
        'е' when word[^2] == 'и' => Iye,
        'е' when word[^2] is 'ь' or 'л' or 'р' => Soft,
        'е' when word[^2] is 'щ' or 'ц' or 'ж' => Sibilant,
        'я' when word.EndsWith("мя") => Mya,
        _ => null,
    };
}
