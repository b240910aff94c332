using InnovationDomain.Documents.Word.Reading;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Package;

/// <summary>AX11: The markup is sound: what is named exists, cells have paragraphs, rows are whole.</summary>
internal sealed class StructureRule() : ConformityRule(
    "AX11",
    ConformityLevel.Error,
    "стандартом не установлено",
    Certainty.Ours,
    ("Разметка исправна: всё названное есть, ячейки с абзацами, строки полны", "The markup is sound: what is named exists, cells have paragraphs, rows are whole"),
    ("Откройте файл в Word и сохраните заново", "Open the file in Word and save it anew"))
{
    internal override void Check(Examination examination)
    {
        foreach ((WordParagraph? paragraph, string russian, string english) in Structure.Faults(examination.Document))
        {
            if (paragraph is not null)
            {
                examination.Report(paragraph, (russian, english), ("исправная разметка", "sound markup"));
            }
            else
            {
                examination.Report(examination.Document.Main.Name, (russian, english), ("исправная разметка", "sound markup"));
            }
        }
    }
}
