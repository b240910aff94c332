using InnovationDomain.Documents.Word.Reading;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Typography;

/// <summary>TY03: Between words stands a dash, not a hyphen.</summary>
internal sealed class HyphenIsNoDashRule() : ConformityRule(
    "TY03",
    ConformityLevel.Error,
    "правила набора",
    Certainty.Reported,
    ("Между словами тире, а не дефис", "Between words stands a dash, not a hyphen"),
    ("Замените дефис на тире", "Replace the hyphen by a dash"))
{
    public override bool IsMendable => true;

    internal override void Check(Examination examination)
    {
        foreach (WordParagraph paragraph in examination.AllParagraphs)
        {
            int at = TextMending.LoneHyphen(paragraph.Text, 0);
            if (at >= 0)
            {
                examination.Report(paragraph, " - ", "\u00A0— ", at - 1, 3);
            }
        }
    }
}
