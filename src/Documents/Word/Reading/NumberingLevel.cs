namespace InnovationDomain.Documents.Word.Reading;

/// <summary>One level of a list.</summary>
internal sealed class NumberingLevel
{
    public NumberingLevel(PartElement element)
    {
        Format = element.ValueOf("numFmt") ?? "decimal";
        Text = element.ValueOf("lvlText") ?? "";
        Start = element["start"]?.Number("val") ?? 0;
        Paragraph = ParagraphFormat.Read(element["pPr"]) with { NumberingId = null, NumberingLevel = null };
    }

    public string Format { get; }

    public string Text { get; }

    public int Start { get; }

    public ParagraphFormat Paragraph { get; }

    public bool IsBullet => Format is "bullet" or "none";
}
