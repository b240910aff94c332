using InnovationDomain.Wording;

namespace InnovationDomain.Documents.Model;

/// <summary>A paragraph of text (абзац).</summary>
public sealed class Paragraph : Block
{
    /// <summary>Makes a paragraph.</summary>
    /// <param name="text">Plain text, or runs; writers set the no-break spaces, the quotation marks and the dashes.</param>
    /// <exception cref="ArgumentException"><paramref name="text"/> cannot be printed: see <see cref="PrintableText"/>.</exception>
    public Paragraph(RichText text) => Text = text.Require(nameof(text));

    /// <summary>Gets the text.</summary>
    public RichText Text { get; }
}
