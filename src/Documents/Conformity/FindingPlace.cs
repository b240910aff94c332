using System.Globalization;
using System.Text;
using InnovationDomain.Documents.Word.Reading;

namespace InnovationDomain.Documents.Conformity;

/// <summary>Where in a file something was found.</summary>
public sealed class FindingPlace
{
    private const int ExcerptLength = 60;

    private FindingPlace(string part, int? paragraph, string excerpt, int start, int length) =>
        (Part, Paragraph, Excerpt, Start, Length) = (part, paragraph, excerpt, start, length);

    /// <summary>Gets the part of the container: <c>word/document.xml</c>.</summary>
    public string Part { get; }

    /// <summary>Gets the number of the paragraph in its part, from 1; paragraphs in tables count in their order.</summary>
    /// <value><see langword="null"/> when the finding is of the part as a whole.</value>
    public int? Paragraph { get; }

    /// <summary>Gets the text around, at most 60 letters; empty where there is none.</summary>
    public string Excerpt { get; }

    /// <summary>Gets where in the paragraph's text the found place begins, from 0.</summary>
    public int Start { get; }

    /// <summary>Gets how many letters of the paragraph's text the found place takes.</summary>
    /// <value>0 when the finding is of the paragraph as a whole.</value>
    public int Length { get; }

    /// <summary>Answers the part, the paragraph and the text.</summary>
    public override string ToString() => Paragraph is null ? Part : string.Create(CultureInfo.InvariantCulture, $"{Part}, {Paragraph}: {Excerpt}");

    internal static FindingPlace Of(string part) => new(part, null, "", 0, 0);

    internal static FindingPlace Of(WordParagraph paragraph, int start = 0, int length = 0) =>
        new(paragraph.Part.Name, paragraph.Number, ExcerptOf(paragraph.Text, start, length), start, length);

    private static string ExcerptOf(string text, int start, int length)
    {
        int from = Math.Max(0, Math.Min(start, start + length - ExcerptLength + 10) - (length == 0 ? 0 : 20));
        int to = Math.Min(text.Length, from + ExcerptLength);

        // Never half of a surrogate pair.
        from += from < text.Length && char.IsLowSurrogate(text[from]) ? 1 : 0;
        to -= to < text.Length && to > from && char.IsLowSurrogate(text[to]) ? 1 : 0;
        var excerpt = new StringBuilder(to - from + 2);
        foreach (char c in text.AsSpan(from, Math.Max(0, to - from)))
        {
            excerpt.Append(char.IsControl(c) || c == '\uFFFC' ? ' ' : c);
        }

        string trimmed = excerpt.ToString().Trim(' ');
        return $"{(from > 0 ? "…" : "")}{trimmed}{(to < text.Length ? "…" : "")}";
    }
}
