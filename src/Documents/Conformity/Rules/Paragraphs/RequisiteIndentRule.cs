using InnovationDomain.Documents.Conformity.Anatomy;
using InnovationDomain.Documents.Word.Reading;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Paragraphs;

/// <summary>PR02: Requisites have no first-line indent.</summary>
internal sealed class RequisiteIndentRule() : ConformityRule(
    "PR02",
    ConformityLevel.Error,
    "3.3",
    Certainty.Agencies,
    ("У реквизитов нет абзацного отступа", "Requisites have no first-line indent"),
    ("Уберите отступ первой строки", "Take the indent of the first line away"))
{
    internal override void Check(Examination examination)
    {
        foreach (WordParagraph paragraph in examination.Anatomy.Act)
        {
            bool isRequisite = examination.Anatomy.RoleOf(paragraph) is ParagraphRole.OrganizationName or ParagraphRole.DocumentKind or ParagraphRole.DateAndNumber or ParagraphRole.Place or ParagraphRole.Title or ParagraphRole.Signature;
            if (isRequisite && paragraph.Cell is null && paragraph.Format.FirstLine > 20)
            {
                examination.Report(paragraph, Shown.Millimeters(paragraph.Format.FirstLine.Value), Shown.Millimeters(0));
            }
        }
    }
}
