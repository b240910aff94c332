using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Page;

/// <summary>PG12: The last page is not empty.</summary>
internal sealed class NoEmptyLastPageRule() : ConformityRule(
    "PG12",
    ConformityLevel.Warning,
    "стандартом не установлено",
    Certainty.Ours,
    ("Последняя страница не пуста", "The last page is not empty"),
    ("Удалите пустые абзацы и разрывы в конце", "Delete empty paragraphs and breaks at the end"))
{
    public override RuleBasis Basis => RuleBasis.RenderedPage;

    internal override void Check(Examination examination)
    {
        if (examination.Pages!.Pages is [.., var last] && examination.Pages.Pages.Length > 1 && last.Words.All(word => word.Text.All(char.IsAsciiDigit)))
        {
            examination.Report(examination.Document.Main.Name, ("пустая последняя страница", "an empty last page"), ("текст на каждой странице", "text on each page"));
        }
    }
}
