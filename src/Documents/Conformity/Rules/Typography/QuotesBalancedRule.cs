using InnovationDomain.Documents.Word.Reading;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Typography;

/// <summary>TY01: Quotation marks are «…», inner ones „…“, all closed.</summary>
internal sealed class QuotesBalancedRule() : ConformityRule(
    "TY01",
    ConformityLevel.Error,
    "правила набора",
    Certainty.Reported,
    ("Кавычки «ёлочки», внутри — „лапки“, все закрыты", "Quotation marks are «…», inner ones „…“, all closed"),
    ("Исправьте кавычки", "Correct the quotation marks"))
{
    internal override void Check(Examination examination)
    {
        foreach (WordParagraph paragraph in examination.AllParagraphs)
        {
            if (Fault(paragraph.Text) is { } at)
            {
                examination.Report(paragraph, paragraph.Text.Substring(at, Math.Min(20, paragraph.Text.Length - at)), ("«… „…“ …»", "«… „…“ …»"), at, 1);
            }
        }
    }

    private static int? Fault(string text)
    {
        int outer = -1;
        int inner = -1;
        for (int i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '«' when outer >= 0:
                case '»' when outer < 0 || inner >= 0:
                case '„' when inner >= 0:
                case '”':
                    return i;
                case '«':
                    outer = i;
                    break;
                case '»':
                    outer = -1;
                    break;
                case '„':
                    inner = i;
                    break;
                case '“' when inner < 0:
                    return i;
                case '“':
                    inner = -1;
                    break;
            }
        }

        return outer >= 0 ? outer : inner >= 0 ? inner : null;
    }
}
