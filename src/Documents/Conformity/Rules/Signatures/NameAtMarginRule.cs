using InnovationDomain.Documents.Conformity.Anatomy;
using InnovationDomain.Documents.Word.Reading;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Signatures;

/// <summary>SG05: The name ends at the right margin.</summary>
internal sealed class NameAtMarginRule() : ConformityRule(
    "SG05",
    ConformityLevel.Warning,
    "5.22",
    Certainty.Agencies,
    ("Фамилия кончается у правого поля", "The name ends at the right margin"),
    ("Поставьте табуляцию по правому краю у правого поля", "Put a right tab at the right margin"))
{
    // A margin may be at fault, not the tab: a centimetre is no matter.
    private const int Tolerance = 600;

    internal override void Check(Examination examination)
    {
        foreach (SignatureLine signature in examination.Anatomy.Signatures.Where(signature => signature.Paragraph.Cell is null && signature.Paragraph.Text.Contains('\t', StringComparison.Ordinal)))
        {
            WordParagraph paragraph = signature.Paragraph;
            WordSection section = examination.Document.Sections[Math.Min(paragraph.Section, examination.Document.Sections.Count - 1)];
            int edge = section.TextWidth - (paragraph.Format.Right ?? 0);
            PartElement? tab = paragraph.Format.Tabs?.Children.LastOrDefault(tab => tab.Name == "tab" && tab.Attribute("val") != "clear");
            bool isAtEdge = tab?.Attribute("val") is "right" or "end" && Math.Abs((tab.Number("pos") ?? 0) - edge) <= Tolerance;
            if (!isAtEdge)
            {
                examination.Report(paragraph, ("табуляция не у правого поля", "no tab at the right margin"), Shown.Millimeters(edge), signature.NameStart, signature.Name.Length);
            }
        }
    }
}
