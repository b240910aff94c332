namespace InnovationDomain.Documents.Word.Reading;

/// <summary>A picture or shape, in the line or anchored.</summary>
/// <param name="Element">The element «wp:inline» or «wp:anchor».</param>
/// <param name="Paragraph">Where it stands.</param>
internal sealed record WordDrawing(PartElement Element, WordParagraph Paragraph)
{
    public string? Description => Element["wp:docPr"]?.Attribute("descr") is { Length: > 0 } text ? text : Element["wp:docPr"]?.Attribute("title");

    public string Name => Element["wp:docPr"]?.Attribute("name") ?? "";

    public bool IsDecorative => Element.Descendants().Any(inner => inner.Name == "adec:decorative" && inner.Attribute("val") is not ("0" or "false"));

    public bool IsPicture => Element.Descendants().Any(inner => inner.Name == "pic:pic");

    /// <summary>The width and height in English metric units.</summary>
    public (long Width, long Height) Extent => (Measure.Whole(Element["wp:extent"]?.Attribute("cx")) ?? 0, Measure.Whole(Element["wp:extent"]?.Attribute("cy")) ?? 0);
}
