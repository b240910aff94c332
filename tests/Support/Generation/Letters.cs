namespace InnovationDomain.Tests.Support.Generation;

/// <summary>What of a text no typography may touch.</summary>
public static class Letters
{
    /// <summary>All characters but white space, quotation marks, dashes, and the marks that end items of a list.</summary>
    public static string Of(string text) =>
        string.Concat(text.Where(c => !char.IsWhiteSpace(c) && !"\"«»„“”-–—".Contains(c, StringComparison.Ordinal)));
}
