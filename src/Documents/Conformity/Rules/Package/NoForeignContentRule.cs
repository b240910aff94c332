using InnovationDomain.Documents.Word.Reading;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Package;

/// <summary>AX09: The file has no macros, embedded objects or outside links.</summary>
internal sealed class NoForeignContentRule() : ConformityRule(
    "AX09",
    ConformityLevel.Error,
    "стандартом не установлено",
    Certainty.Ours,
    ("В файле нет макросов, внедрённых объектов и внешних связей", "The file has no macros, embedded objects or outside links"),
    ("Сохраните файл как .docx без макросов и связей", "Save the file as .docx without macros and links"))
{
    internal override void Check(Examination examination)
    {
        if (examination.Document.HasMacros)
        {
            examination.Report(examination.Document.Main.Name, ("макросы", "macros"), ("файл без макросов", "a file without macros"));
        }

        foreach (Relationship relation in examination.Document.Relationships)
        {
            if (relation.Type is "oleObject" or "package" or "control" or "attachedToolbars")
            {
                examination.Report(examination.Document.Main.Name, Shown.Same(relation.Target), ("без внедрённых объектов", "no embedded objects"));
            }
            else if (relation.IsExternal && relation.Type != "hyperlink")
            {
                examination.Report(examination.Document.Main.Name, Shown.Same(relation.Target), ("без внешних связей", "no outside links"));
            }
        }
    }
}
