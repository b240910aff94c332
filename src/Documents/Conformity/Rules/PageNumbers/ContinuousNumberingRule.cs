using InnovationDomain.Documents.Conformity.Anatomy;
using InnovationDomain.Documents.Word.Reading;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.PageNumbers;

/// <summary>PN11: Pages are numbered through; only an appendix begins anew.</summary>
internal sealed class ContinuousNumberingRule() : ConformityRule(
    "PN11",
    ConformityLevel.Warning,
    "3.2",
    Certainty.Recalled,
    ("Нумерация страниц сквозная; заново начинается только приложение", "Pages are numbered through; only an appendix begins anew"),
    ("Уберите «Начать с» в формате номеров страниц", "Take “Start at” out of the format of page numbers"))
{
    internal override void Check(Examination examination)
    {
        foreach (WordSection section in examination.Document.Sections.Where(section => section.Index > 0 && section.Properties["pgNumType"]?.Attribute("start") is not null))
        {
            bool beginsAppendix = section.Paragraphs.Any(paragraph => examination.Anatomy.RoleOf(paragraph) == ParagraphRole.AppendixMark);
            if (!beginsAppendix)
            {
                examination.Report(section, Shown.Same(section.Properties["pgNumType"]!.Attribute("start")!), ("сквозная нумерация", "numbering that goes on"));
            }
        }
    }
}
