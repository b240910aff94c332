using InnovationDomain.Documents.Word.Reading;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Page;

/// <summary>PG10: A wide page is turned, and its edge of binding keeps 20 mm.</summary>
internal sealed class LandscapeRule() : ConformityRule(
    "PG10",
    ConformityLevel.Warning,
    "стандартом не установлено",
    Certainty.Ours,
    ("Альбомная страница повёрнута, и поле подшивки не менее 20 мм", "A wide page is turned, and its edge of binding keeps 20 mm"),
    ("Выберите альбомную ориентацию, не меняя размеры листа вручную", "Choose the landscape orientation instead of changing the sizes by hand"))
{
    internal override void Check(Examination examination)
    {
        foreach (WordSection section in examination.Document.Sections.Where(section => section.IsLandscape && section.PageSize?.Attribute("orient") != "landscape"))
        {
            examination.Report(section, ("размеры переставлены вручную", "sizes swapped by hand"), ("альбомная ориентация", "landscape orientation"));
        }
    }
}
