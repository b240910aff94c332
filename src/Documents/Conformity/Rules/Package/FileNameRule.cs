using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Package;

/// <summary>AX16: The name of the file is kind, date and number.</summary>
internal sealed class FileNameRule() : SourceRule(
    "AX16",
    ConformityLevel.Information,
    "стандартом не установлено",
    Certainty.Ours,
    ("Имя файла — вид, дата и номер", "The name of the file is kind, date and number"),
    ("Назовите файл: prikaz_2026-01-12_15.docx", "Name the file: prikaz_2026-01-12_15.docx"))
{

}
