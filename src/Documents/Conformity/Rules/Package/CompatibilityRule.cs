using InnovationDomain.Documents.Word.Reading;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Package;

/// <summary>AX12: The file is not in compatibility mode.</summary>
internal sealed class CompatibilityRule() : ConformityRule(
    "AX12",
    ConformityLevel.Warning,
    "стандартом не установлено",
    Certainty.Ours,
    ("Файл не в режиме совместимости", "The file is not in compatibility mode"),
    ("Преобразуйте документ: «Файл» — «Преобразовать»", "Convert the document: File, Convert"))
{
    internal override void Check(Examination examination)
    {
        string? mode = examination.Document.Settings?.Root["compat"]?.ChildrenOf("compatSetting").FirstOrDefault(setting => setting.Attribute("name") == "compatibilityMode")?.Attribute("val");
        if (examination.Document.Settings is { } settings && Measure.Whole(mode) is not >= 15)
        {
            examination.Report(settings.Name, mode is null ? Shown.None : Shown.Same(mode), Shown.Same("15"));
        }
    }
}
