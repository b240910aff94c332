using InnovationDomain.Documents.Conformity.Anatomy;
using InnovationDomain.Documents.Word.Reading;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Requisites;

/// <summary>RQ27: The mark of restricted access is in the upper right corner.</summary>
internal sealed class AccessMarkPlaceRule() : ConformityRule(
    "RQ27",
    ConformityLevel.Error,
    "5.14",
    Certainty.Recalled,
    ("Гриф ограничения доступа — в правом верхнем углу первого листа", "The mark of restricted access is in the upper right corner"),
    ("Перенесите гриф в правую половину листа", "Move the mark to the right half of the sheet"))
{
    internal override void Check(Examination examination)
    {
        foreach (WordParagraph paragraph in examination.Anatomy.Act.Where(paragraph => examination.Anatomy.RoleOf(paragraph) == ParagraphRole.AccessMark && !Layout.IsRight(paragraph)))
        {
            examination.Report(paragraph, Alignments.Name(paragraph.Format), ("правая половина листа", "the right half of the sheet"));
        }
    }
}
