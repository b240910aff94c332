using System.Buffers;

namespace InnovationDomain.Documents.Language;

/// <summary>Tells whether what follows the head of a phrase surely stays as it is when the head declines.</summary>
internal static class Complement
{
    private static readonly SearchValues<char> Gaps = SearchValues.Create(" \u00A0\t\r\n");

    /// <param name="rest">The phrase without its head.</param>
    /// <param name="afterPerson">Whether the head names one person, so that a capital letter may begin that person's name.</param>
    public static bool Stays(ReadOnlySpan<char> rest, bool afterPerson)
    {
        // A name in quotation marks never changes, whatever it holds.
        int depth = 0;
        foreach (Range range in rest.SplitAny(Gaps))
        {
            ReadOnlySpan<char> word = rest[range];
            if (word.IsEmpty)
            {
                continue;
            }

            bool quoted = depth > 0 || word[0] is '«' or '"' or '„';
            foreach (char c in word)
            {
                depth += c switch
                {
                    '«' or '„' => 1,
                    '»' or '“' => -1,
                    '"' => depth > 0 ? -1 : 1,
                    _ => 0,
                };
            }

            if (!quoted && MayChange(word, afterPerson))
            {
                return false;
            }
        }

        return true;
    }

    private static bool MayChange(ReadOnlySpan<char> word, bool afterPerson) =>
        word is "и" or "или" or "-" or "–" or "—"
        || word.Contains(',')
        || (word[0] == '(' && HasSmallLetter(word))
        || (afterPerson && char.IsUpper(word[0]) && (HasSmallLetter(word) || word.Contains('.')));

    private static bool HasSmallLetter(ReadOnlySpan<char> word)
    {
        foreach (char c in word)
        {
            if (char.IsLower(c))
            {
                return true;
            }
        }

        return false;
    }
}
