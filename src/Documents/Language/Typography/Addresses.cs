namespace InnovationDomain.Documents.Language;

/// <summary>Finds e-mail and web addresses, which typography must leave as they are.</summary>
internal static class Addresses
{
    public static bool MayBeIn(ReadOnlySpan<char> text) =>
        text.Contains('@') || text.Contains("://", StringComparison.Ordinal) || text.Contains("www.", StringComparison.Ordinal);

    /// <summary>How long the address at the beginning of a text is: up to the next gap, or 0 when there is none.</summary>
    public static int Length(ReadOnlySpan<char> text)
    {
        int end = text.IndexOfAny(' ', '\u00A0');
        ReadOnlySpan<char> token = end < 0 ? text : text[..end];
        return MayBeIn(token) ? token.Length : 0;
    }
}
