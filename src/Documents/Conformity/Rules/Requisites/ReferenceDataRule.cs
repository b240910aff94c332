using InnovationDomain.Documents.Conformity.Anatomy;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Requisites;

/// <summary>RQ28: Reference data stand in letters only.</summary>
internal sealed class ReferenceDataRule() : ConformityRule(
    "RQ28",
    ConformityLevel.Warning,
    "5.8",
    Certainty.Recalled,
    ("Справочные данные — только в письмах", "Reference data stand in letters only"),
    ("Уберите телефон и почту из бланка", "Take phone and e-mail out of the blank"))
{
    internal override void Check(Examination examination)
    {
        // Many blanks carry them all the same: worth a look, no more.
        if (examination.Anatomy.Kind?.IsDirective == true && examination.Anatomy.Act.FirstOrDefault(paragraph => examination.Anatomy.RoleOf(paragraph) == ParagraphRole.ReferenceData && paragraph.Number < (examination.Anatomy.KindParagraph?.Number ?? 0)) is { } data)
        {
            examination.Report(data, data.Trimmed, ("без справочных данных", "no reference data"), isSure: false);
        }
    }
}
