using System.Buffers;

namespace InnovationDomain.Documents.Language.Names;

/// <summary>Cuts a typed name into words and initials.</summary>
internal static class NameWords
{
    /// <summary>How many words a name has at the most, particles and Turkic words not counted.</summary>
    public const int Most = 4;

    // A text that is longer is no name, and need not be read to its end.
    private const int LongestText = 200;

    private static readonly SearchValues<char> Foreign = SearchValues.Create(",;:()«»\"№/.");

    public static bool TryRead(ReadOnlySpan<char> text, Span<NameWord> words, out int count, out NamePlace initials)
    {
        (count, initials) = (0, default);
        int particle = -1;
        if (text.Length > LongestText)
        {
            return false;
        }

        for (int start = 0; start < text.Length; start++)
        {
            if (char.IsWhiteSpace(text[start]))
            {
                continue;
            }

            int end = start + 1;
            while (end < text.Length && !char.IsWhiteSpace(text[end]))
            {
                end++;
            }

            // «М.П.Иванова»: the initials end with the last point.
            int initialsLength = InitialsLength(text[start..end]);
            if (initialsLength > 0)
            {
                initials = new(initials.IsEmpty ? start : initials.Start, start + initialsLength);
                start += initialsLength;
            }

            if (start < end && !TryAdd(text, new(start, end), words, ref count, ref particle))
            {
                return false;
            }

            start = end;
        }

        return count > 0 && particle < 0;
    }

    private static bool TryAdd(ReadOnlySpan<char> text, NamePlace place, Span<NameWord> words, ref int count, ref int particle)
    {
        ReadOnlySpan<char> word = place.In(text);
        if (!char.IsLetter(word[0]) || word.ContainsAny(Foreign))
        {
            return false;
        }

        if (NameTables.IsTurkicWord(word))
        {
            if (count == 0 || particle >= 0)
            {
                return false;
            }

            words[count - 1] = new(words[count - 1].Place.To(place), IsTurkicPatronymic: true);
            return true;
        }

        // A particle is written small; «Ван» and «Бен» with a capital may be names.
        if (char.IsLower(word[0]) && NameTables.IsParticle(word))
        {
            particle = particle < 0 ? place.Start : particle;
            return true;
        }

        if (count == Most)
        {
            return false;
        }

        words[count++] = particle < 0 ? new(place) : new(new(particle, place.End), HasParticle: true);
        particle = -1;
        return true;
    }

    // «М.», «М.П.», «Дж.», «М.-Л.», a capital alone; and what stands before the surname in «М.П.Иванова».
    private static int InitialsLength(ReadOnlySpan<char> token)
    {
        if (token.Length == 1)
        {
            return char.IsUpper(token[0]) ? 1 : 0;
        }

        int length = 0;
        while (length < token.Length)
        {
            ReadOnlySpan<char> rest = token[length..].TrimStart('-');
            int point = rest.IndexOf('.');
            if (point is not (1 or 2) || !char.IsUpper(rest[0]) || !char.IsLetter(rest[point - 1]))
            {
                break;
            }

            length = token.Length - rest.Length + point + 1;
        }

        return length;
    }
}
