namespace InnovationDomain.Documents.Language;

/// <summary>A part of a paragraph with one formatting, as <see cref="Typography"/> sees it.</summary>
/// <param name="Text">The text; it may be empty.</param>
/// <param name="IsVerbatim">Whether the text is left as it is, to the last space: a quotation, an address, a code. What stands around it is set as if it read it.</param>
public readonly record struct TypographyRun(string Text, bool IsVerbatim = false)
{
    internal string StatedText => Text ?? throw new ArgumentException("A run has no text: it was made by default(TypographyRun). Give every run a text, if an empty one.", "runs");
}
