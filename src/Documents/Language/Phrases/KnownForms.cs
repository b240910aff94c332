using InnovationDomain.Wording;

namespace InnovationDomain.Documents.Language.Phrases;

/// <summary>Recognizes a noun of the lexicon that is given in another case than the nominative: «школой», «педагогам».</summary>
/// <remarks>The rules would take such a word for an unknown noun and decline it once more.</remarks>
internal static class KnownForms
{
    private const int LongestWord = 48;

    private static readonly string[] Oblique = ["цами", "цам", "цах", "цов", "цем", "цом", "цу", "ками", "кам", "ках", "ков", "ком", "ку", "ами", "ями", "ьми", "ий", "ом", "ем", "ам", "ям", "ах", "ях", "ов", "ев", "ей", "ой", "ью", "у", "ю", "е", "и", "а", "я", "ы"];
    private static readonly string[] Nominative = ["", "а", "о", "ь", "я", "й", "е", "ы", "и", "ия", "ии", "ец", "цы", "ок", "ки"];

    /// <param name="folded">The word in small letters, with «е» for «ё»; not itself a nominative of the lexicon.</param>
    public static bool Contains(ReadOnlySpan<char> folded)
    {
        if (folded.Length > LongestWord)
        {
            return false;
        }

        Span<char> candidate = stackalloc char[LongestWord + 2];
        folded.CopyTo(candidate);
        foreach (string ending in Oblique)
        {
            if (!folded.EndsWith(ending) || folded.Length < ending.Length + 2)
            {
                continue;
            }

            int stem = folded.Length - ending.Length;
            foreach (string nominative in Nominative)
            {
                nominative.CopyTo(candidate[stem..]);
                if (IsFormOf(candidate[..(stem + nominative.Length)], folded))
                {
                    return true;
                }
            }

            folded.CopyTo(candidate);
        }

        return false;
    }

    private static bool IsFormOf(ReadOnlySpan<char> nominative, ReadOnlySpan<char> form)
    {
        if (!NounLexicon.TryFind(nominative, out NounReading noun) || noun.Paradigm is not { } paradigm)
        {
            return false;
        }

        ReadOnlySpan<char> stem = nominative[..^paradigm.Nominative.Length];
        for (GrammaticalCase grammaticalCase = GrammaticalCase.Genitive; grammaticalCase <= GrammaticalCase.Prepositional; grammaticalCase++)
        {
            string ending = paradigm.Ending(grammaticalCase, Animacy.Animate);
            if (form.Length == stem.Length + ending.Length && form.StartsWith(stem) && form[stem.Length..].SequenceEqual(ending.Replace('ё', 'е')))
            {
                return true;
            }
        }

        return false;
    }
}
