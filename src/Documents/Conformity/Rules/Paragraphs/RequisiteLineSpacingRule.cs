using InnovationDomain.Documents.Conformity.Anatomy;
using InnovationDomain.Documents.Word.Reading;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Paragraphs;

/// <summary>PR05: Requisites are single-spaced.</summary>
internal sealed class RequisiteLineSpacingRule() : ConformityRule(
    "PR05",
    ConformityLevel.Warning,
    "3.3",
    Certainty.Recalled,
    ("Реквизиты набраны через один интервал", "Requisites are single-spaced"),
    ("Задайте реквизиту одинарный интервал", "Set the requisite to single spacing"))
{
    internal override void Check(Examination examination)
    {
        foreach (WordParagraph paragraph in examination.Anatomy.Act)
        {
            bool isRequisite = examination.Anatomy.RoleOf(paragraph) is ParagraphRole.OrganizationName or ParagraphRole.Title or ParagraphRole.Addressee or ParagraphRole.ApprovalMark or ParagraphRole.Signature;
            if (isRequisite && paragraph.Format.Line > 262 && paragraph.Format.LineRule is null or "auto")
            {
                string times = Shown.Number(decimal.Round((paragraph.Format.Line ?? 240) / 240m, 2));
                examination.Report(paragraph, (times.Replace('.', ','), times), ("1", "1"));
            }
        }
    }
}
