namespace InnovationDomain.Documents.Language.Names;

/// <summary>Finds a person's name at the end of a phrase: «индивидуальный предприниматель Иванов Иван Иванович», «директор школы М.П. Иванова».</summary>
internal static class EmbeddedName
{
    private const int MostWords = 5;

    /// <summary>Tells where the name begins. Only what is a name beyond doubt counts: one with a patronymic, or a surname with initials.</summary>
    /// <remarks>«Школа имени А.С. Пушкина» has no such name: what follows «имени» stands in the genitive already.</remarks>
    public static bool TryFind(ReadOnlySpan<char> phrase, out int start)
    {
        Span<int> starts = stackalloc int[MostWords];
        int found = StartsOfLastWords(phrase, starts);

        // From the longest candidate to the shortest, of which «Петров Иван Петрович» must not lose its first word.
        for (int i = found - 1; i >= 0; i--)
        {
            ReadOnlySpan<char> candidate = phrase[starts[i]..];
            if (BeginsLikeName(candidate) && NameLayout.TryRead(candidate, out NameLayout layout, out _) && layout.IsCertain && AreCapitalized(candidate, layout))
            {
                start = starts[i];
                return !FollowsDedication(phrase[..start]);
            }
        }

        start = -1;
        return false;
    }

    private static int StartsOfLastWords(ReadOnlySpan<char> phrase, Span<int> starts)
    {
        int found = 0;
        int position = phrase.Length;
        while (found < starts.Length && position > 0)
        {
            while (position > 0 && char.IsWhiteSpace(phrase[position - 1]))
            {
                position--;
            }

            while (position > 0 && !char.IsWhiteSpace(phrase[position - 1]))
            {
                position--;
            }

            starts[found++] = position;
        }

        return found;
    }

    private static bool BeginsLikeName(ReadOnlySpan<char> text)
    {
        int end = text.IndexOfAny(' ', '\u00A0');
        return char.IsUpper(text[0]) || (end > 0 && NameTables.IsParticle(text[..end]));
    }

    private static bool AreCapitalized(ReadOnlySpan<char> text, NameLayout layout) =>
        IsCapitalized(text, layout.Surname) && IsCapitalized(text, layout.Given) && IsCapitalized(text, layout.Patronymic);

    private static bool IsCapitalized(ReadOnlySpan<char> text, NamePlace place)
    {
        if (place.IsEmpty)
        {
            return true;
        }

        foreach (char c in place.In(text))
        {
            if (char.IsUpper(c))
            {
                return true;
            }
        }

        return false;
    }

    private static bool FollowsDedication(ReadOnlySpan<char> before)
    {
        ReadOnlySpan<char> word = PartDeclension.LastWord(before);
        return word is "имени" or "им." or "памяти" or "ИМЕНИ" or "ИМ." or "ПАМЯТИ";
    }
}
