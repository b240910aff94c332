using InnovationDomain.Documents.Word.Reading;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Package;

/// <summary>AX02: The properties of the file have a title and an author, not the name of a program.</summary>
internal sealed class PropertiesRule() : ConformityRule(
    "AX02",
    ConformityLevel.Error,
    "стандартом не установлено",
    Certainty.Reported,
    ("В свойствах файла есть название и автор, а не имя программы", "The properties of the file have a title and an author, not the name of a program"),
    ("Заполните название и автора в свойствах файла", "Fill title and author in the properties of the file"))
{
    private static readonly string[] Programs = ["python-docx", "docx", "openpyxl", "Apache POI", "Aspose", "un-named", "Unknown", "docxtpl", "Microsoft Office User", "NPOI", "Pandoc"];

    internal override void Check(Examination examination)
    {
        CoreProperties properties = examination.Document.Properties;
        string part = properties.Part?.Name ?? examination.Document.Main.Name;
        if (properties.Title.Length == 0)
        {
            examination.Report(part, ("нет названия", "no title"), ("вид, дата, номер и заголовок", "kind, date, number and title"));
        }

        if (properties.Creator.Length == 0 || Programs.Contains(properties.Creator, StringComparer.OrdinalIgnoreCase))
        {
            examination.Report(part, properties.Creator.Length == 0 ? ("нет автора", "no author") : Shown.Same(properties.Creator), ("организация или исполнитель", "the organization or the executor"));
        }
    }
}
