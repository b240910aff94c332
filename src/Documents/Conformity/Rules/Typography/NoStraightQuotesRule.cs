using InnovationDomain.Documents.Word.Reading;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Typography;

/// <summary>TY02: Russian text has no straight quotation marks.</summary>
internal sealed class NoStraightQuotesRule() : ConformityRule(
    "TY02",
    ConformityLevel.Error,
    "правила набора",
    Certainty.Reported,
    ("В русском тексте нет прямых кавычек", "Russian text has no straight quotation marks"),
    ("Замените \" на «»", "Replace \" by «»"))
{
    public override bool IsMendable => true;

    internal override void Check(Examination examination)
    {
        foreach (WordParagraph paragraph in examination.AllParagraphs)
        {
            int at = TextMending.StraightQuote(paragraph.Text);
            if (at >= 0)
            {
                examination.Report(paragraph, "\"", "«»", at, 1);
            }
        }
    }
}
