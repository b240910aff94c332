namespace InnovationDomain.Documents.Language;

/// <summary>Tells whether what follows the head of a phrase surely stays as it is when the head declines.</summary>
internal static class Complement
{
    private static readonly char[] Gaps = [' ', '\u00A0', '\t', '\r', '\n'];

    /// <param name="rest">The phrase without its head.</param>
    /// <param name="afterPerson">Whether the head names one person, so that a capital letter may begin that person's name.</param>
    public static bool Stays(string rest, bool afterPerson)
    {
        // A name in quotation marks never changes, whatever it holds.
        int depth = 0;
        foreach (string word in rest.Split(Gaps, StringSplitOptions.RemoveEmptyEntries))
        {
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

    private static bool MayChange(string word, bool afterPerson) =>
        word is "и" or "или" or "-" or "–" or "—"
        || word.Contains(',', StringComparison.Ordinal)
        || (word[0] == '(' && word.Any(char.IsLower))
        || (afterPerson && char.IsUpper(word[0]) && (word.Any(char.IsLower) || word.Contains('.', StringComparison.Ordinal)));
}
