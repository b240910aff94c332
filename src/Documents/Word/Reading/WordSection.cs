namespace InnovationDomain.Documents.Word.Reading;

/// <summary>A section: the page it is printed on, its headers and footers.</summary>
internal sealed class WordSection
{
    public WordSection(int index, PartElement properties) => (Index, Properties) = (index, properties);

    public int Index { get; }

    /// <summary>The element «sectPr».</summary>
    public PartElement Properties { get; }

    public PartElement? PageSize => Properties["pgSz"];

    public PartElement? PageMargins => Properties["pgMar"];

    // Where a file says nothing Word prints on Letter with margins of an inch.
    public int Width => PageSize?.Number("w") ?? 12240;

    public int Height => PageSize?.Number("h") ?? 15840;

    public int Left => PageMargins?.Number("left") ?? PageMargins?.Number("start") ?? 1440;

    public int Right => PageMargins?.Number("right") ?? PageMargins?.Number("end") ?? 1440;

    // Negative: measured from the edge all the same, and the header may overlap.
    public int Top => Math.Abs(PageMargins?.Number("top") ?? 1440);

    public int Bottom => Math.Abs(PageMargins?.Number("bottom") ?? 1440);

    public int Gutter => PageMargins?.Number("gutter") ?? 0;

    public int HeaderDistance => PageMargins?.Number("header") ?? 720;

    public int TextWidth => Width - Left - Right - Gutter;

    public bool IsLandscape => Width > Height;

    /// <summary>Whether the first page has a header and footer of its own.</summary>
    public bool HasTitlePage => Properties.SwitchOf("titlePg") == true;

    public string Type => Properties.ValueOf("type") ?? "nextPage";

    /// <summary>The headers and footers by «header default», «footer first» and so on; what a section leaves out comes from the one before.</summary>
    public Dictionary<string, WordPart> HeadersAndFooters { get; } = new(StringComparer.Ordinal);

    public List<WordParagraph> Paragraphs { get; } = [];

    public WordPart? Header(string type) => HeadersAndFooters.GetValueOrDefault($"header {type}");

    public WordPart? Footer(string type) => HeadersAndFooters.GetValueOrDefault($"footer {type}");
}
