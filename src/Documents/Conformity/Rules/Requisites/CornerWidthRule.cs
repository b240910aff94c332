using InnovationDomain.Documents.Conformity.Anatomy;
using InnovationDomain.Documents.Word.Reading;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Requisites;

/// <summary>RQ15: Requisites in a corner are not wider than laid down.</summary>
internal sealed class CornerWidthRule() : ConformityRule(
    "RQ15",
    ConformityLevel.Error,
    "3.3",
    Certainty.Reported,
    ("Реквизиты в углу не шире установленного", "Requisites in a corner are not wider than laid down"),
    ("Сузьте блок реквизитов", "Narrow the block of requisites"))
{
    internal override void Check(Examination examination)
    {
        foreach (MarkBlock block in examination.Anatomy.Addressees.Concat(examination.Anatomy.Approvals).Concat(examination.Anatomy.Appendices.Select(appendix => appendix.Mark)))
        {
            WordParagraph paragraph = block.First;
            WordSection section = examination.Document.Sections[Math.Min(paragraph.Section, examination.Document.Sections.Count - 1)];
            int width = paragraph.Cell is { } cell ? cell.Width ?? 0 : section.TextWidth - (paragraph.Format.Left ?? 0) - (paragraph.Format.Right ?? 0);

            // An ordinary page; what stands at the right edge takes no more room than its words; a cell may be wide and its lines short.
            bool canTell = !section.IsLandscape && paragraph.Format.Alignment != "right" && block.Lines.Any(line => line.Length > 45);
            if (canTell && Layout.IsRight(paragraph) && width > examination.Profile.CornerWidth.Twips + 20)
            {
                examination.Report(paragraph, Shown.Millimeters(width), Shown.AtMost(examination.Profile.CornerWidth.Twips));
            }
        }
    }
}
