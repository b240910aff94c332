namespace InnovationDomain.Documents.Language.Phrases;

/// <summary>The suffixes that only persons bear.</summary>
internal static class NounAnimacy
{
    /// <returns><see langword="null"/> when the word does not tell.</returns>
    public static Animacy? BySuffix(ReadOnlySpan<char> word) =>
        word.Length > 6 && (word.EndsWith("ист") || word.EndsWith("анин") || word.EndsWith("янин") || word.EndsWith("истка") || word.EndsWith("овед") || word.EndsWith("педагог") || word.EndsWith("иолог"))
            ? Animacy.Animate
            : null;
}
