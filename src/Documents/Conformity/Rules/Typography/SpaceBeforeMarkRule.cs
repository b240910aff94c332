using InnovationDomain.Documents.Word.Reading;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Typography;

/// <summary>TY08: No space stands before a mark, nor after an opening bracket or quotation mark.</summary>
internal sealed class SpaceBeforeMarkRule() : ConformityRule(
    "TY08",
    ConformityLevel.Error,
    "правила набора",
    Certainty.Reported,
    ("Нет пробела перед знаком препинания и после открывающей скобки или кавычки", "No space stands before a mark, nor after an opening bracket or quotation mark"),
    ("Удалите пробел", "Delete the space"))
{
    internal override void Check(Examination examination)
    {
        foreach (WordParagraph paragraph in examination.AllParagraphs)
        {
            string text = paragraph.Text;
            for (int i = 1; i + 1 < text.Length; i++)
            {
                if (text[i] is not (' ' or '\u00A0'))
                {
                    continue;
                }

                bool isBeforeMark = text[i + 1] is ',' or ';' or ':' or '!' or '?' or ')' or '»' or '“' || (text[i + 1] == '.' && (i + 2 == text.Length || char.IsWhiteSpace(text[i + 2])));
                bool isAfterOpening = text[i - 1] is '(' or '«' or '„';
                if ((isBeforeMark && !char.IsWhiteSpace(text[i - 1]) && text[i - 1] != '_') || (isAfterOpening && !char.IsWhiteSpace(text[i + 1]) && text[i + 1] != '_'))
                {
                    examination.Report(paragraph, text.Substring(i - 1, 3), string.Concat(text.AsSpan(i - 1, 1), text.AsSpan(i + 1, 1)), i - 1, 3);
                    break;
                }
            }
        }
    }
}
