namespace InnovationDomain.Documents.Word.Reading;

/// <summary>A style as its own element tells it, without what it is based on.</summary>
internal sealed class WordStyle
{
    public WordStyle(PartElement element, ThemeFonts theme)
    {
        Element = element;
        Id = element.Attribute("styleId") ?? "";
        Name = element.ValueOf("name") ?? Id;
        Type = element.Attribute("type") ?? "paragraph";
        BasedOn = element.ValueOf("basedOn");
        IsDefault = element.Attribute("default") is "1" or "true" or "on";
        Paragraph = ParagraphFormat.Read(element["pPr"]);
        Run = RunFormat.Read(element["rPr"], theme);
        foreach (PartElement condition in element.ChildrenOf("tblStylePr"))
        {
            Conditions.TryAdd(condition.Attribute("type") ?? "", (ParagraphFormat.Read(condition["pPr"]), RunFormat.Read(condition["rPr"], theme)));
        }
    }

    public PartElement Element { get; }

    public string Id { get; }

    public string Name { get; }

    public string Type { get; }

    public string? BasedOn { get; }

    public bool IsDefault { get; }

    public ParagraphFormat Paragraph { get; }

    public RunFormat Run { get; }

    /// <summary>What a table style says of its first row, last column and so on.</summary>
    public Dictionary<string, (ParagraphFormat Paragraph, RunFormat Run)> Conditions { get; } = new(StringComparer.Ordinal);
}
