using InnovationDomain.Documents.Word.Reading;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Page;

/// <summary>PG07: There is no gutter: the margins leave room for binding.</summary>
internal sealed class GutterRule() : ConformityRule(
    "PG07",
    ConformityLevel.Warning,
    "стандартом не установлено",
    Certainty.Ours,
    ("Переплёт не задан: запас дают поля", "There is no gutter: the margins leave room for binding"),
    ("Поставьте переплёт 0 и расширьте левое поле", "Set the gutter to 0 and widen the left margin"))
{
    public override bool IsMendable => true;

    internal override void Check(Examination examination)
    {
        foreach (WordSection section in examination.Document.Sections.Where(section => section.Gutter != 0))
        {
            examination.Report(section, Shown.Millimeters(section.Gutter), Shown.Millimeters(0));
        }
    }
}
