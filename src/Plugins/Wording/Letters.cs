namespace InnovationDomain.Plugins.Wording;

/// <summary>Capitals at the beginning of sentences and titles in the middle of them.</summary>
internal static class Letters
{
    public static string Capitalized(string text) => string.Concat(char.ToUpperInvariant(text[0]).ToString(), text.AsSpan(1));

    // «… Петрову Н.В.» has its full stop already.
    public static string Sentence(string text) => text.EndsWith('.') ? text : $"{text}.";

    // A sentence that is given as one keeps its own mark.
    public static string Ended(string text) => text[^1] is '.' or '!' or '?' or '…' ? text : $"{text}.";

    // An acronym keeps its capitals.
    public static string InSentence(string text) => text.Length > 1 && char.IsLower(text[1]) ? string.Concat(char.ToLowerInvariant(text[0]).ToString(), text.AsSpan(1)) : text;
}
