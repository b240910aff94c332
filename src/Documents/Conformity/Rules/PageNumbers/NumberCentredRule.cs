using InnovationDomain.Documents.Word.Reading;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.PageNumbers;

/// <summary>PN04: The page number is in the middle of the top margin.</summary>
internal sealed class NumberCentredRule() : ConformityRule(
    "PN04",
    ConformityLevel.Error,
    "3.2",
    Certainty.Read,
    ("Номер страницы — посередине верхнего поля", "The page number is in the middle of the top margin"),
    ("Выровняйте номер по центру и уберите отступы", "Centre the number and take its indents away"))
{
    public override bool IsMendable => true;

    internal override void Check(Examination examination)
    {
        foreach (WordParagraph paragraph in examination.PageNumberParagraphs)
        {
            ParagraphFormat format = paragraph.Format;
            bool isFramed = paragraph.Properties?["framePr"]?.Attribute("xAlign") == "center";
            if (!paragraph.IsInTextBox && !isFramed && paragraph.Cell is null && (format.Alignment != "center" || format.FirstLine is not (null or 0) || (format.Left ?? 0) != (format.Right ?? 0)) && !StandsAtMiddleTab(paragraph))
            {
                examination.Report(paragraph, Alignments.Name(format), ("по центру без отступов", "centred without indents"));
            }
        }
    }

    // Word's own header has a tab in the middle of the text and one at its end.
    private static bool StandsAtMiddleTab(WordParagraph paragraph) =>
        paragraph.Text.StartsWith('\t') && paragraph.Format.Tabs?.Children.Any(tab => tab.Attribute("val") == "center") == true;
}
