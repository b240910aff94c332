using InnovationDomain.Documents.Conformity.Anatomy;
using InnovationDomain.Documents.Word.Reading;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Paragraphs;

/// <summary>PR10: One space stands between words.</summary>
internal sealed class OneSpaceRule() : ConformityRule(
    "PR10",
    ConformityLevel.Error,
    "3.3",
    Certainty.Recalled,
    ("Между словами один пробел", "One space stands between words"),
    ("Замените пробелы одним", "Replace the spaces by one"))
{
    internal override void Check(Examination examination)
    {
        foreach (WordParagraph paragraph in examination.Paragraphs)
        {
            if (examination.Anatomy.RoleOf(paragraph) is not (ParagraphRole.Body or ParagraphRole.Title or ParagraphRole.TableText or ParagraphRole.Heading))
            {
                continue;
            }

            int at = paragraph.Text.IndexOf("  ", StringComparison.Ordinal);
            if (at > 0 && paragraph.Text.AsSpan(at).TrimStart(' ').Length > 0 && paragraph.Text[..at].Trim().Length > 0)
            {
                examination.Report(paragraph, ("несколько пробелов подряд", "several spaces in a row"), ("один пробел", "one space"), at, 2);
            }
        }
    }
}
