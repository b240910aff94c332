namespace InnovationDomain.Documents.Language;

/// <summary>Sets the marks at the end of a text that becomes a part of another one: an item of a list, a title, a phrase within a sentence.</summary>
public static class EndMarks
{
    /// <summary>Takes off «;», «,», «:» and the full stop at the end. The point of an abbreviation stays: «2021 г.», «и т. д.», «10 чел.», «Иванову И.И.».</summary>
    /// <returns>The text itself when it has no such mark, or nothing but such marks.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static string Strip(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        ReadOnlySpan<char> bare = text;
        while (bare.Length > 1 && (char.IsWhiteSpace(bare[^1]) || bare[^1] is ';' or ',' or ':' || EndsWithFullStop(bare)))
        {
            bare = bare[..^1];
        }

        return bare.Length == text.Length || bare.Trim().IsEmpty ? text : bare.ToString();
    }

    /// <summary>Ends an item of a list: «;» after each, «.» after the last, none after a mark that ends a sentence by itself.</summary>
    internal static string Put(string text, bool isLast)
    {
        string bare = Strip(text);
        return (isLast, bare[^1]) switch
        {
            (true, '.' or '!' or '?' or '…' or ';') => bare,
            (false, ';') => bare,
            (true, _) => bare + ".",
            _ => bare + ";",
        };
    }

    // «…» typed as points, and «?.», are not one full stop.
    private static bool EndsWithFullStop(ReadOnlySpan<char> text) =>
        text[^1] == '.' && text.Length > 1 && text[^2] != '.' && !Abbreviations.End(text);
}
