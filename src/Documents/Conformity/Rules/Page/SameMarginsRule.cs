using InnovationDomain.Documents.Word.Reading;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Page;

/// <summary>PG09: Upright pages share their margins.</summary>
internal sealed class SameMarginsRule() : ConformityRule(
    "PG09",
    ConformityLevel.Warning,
    "стандартом не установлено",
    Certainty.Ours,
    ("У книжных страниц одни поля", "Upright pages share their margins"),
    ("Задайте всем разделам с книжной ориентацией одинаковые поля", "Give all upright sections the same margins"))
{
    internal override void Check(Examination examination)
    {
        WordSection? first = null;
        foreach (WordSection section in examination.Document.Sections.Where(section => !section.IsLandscape))
        {
            first ??= section;
            int least = examination.Profile.Margins.Left.Twips;

            // A margin that is too narrow has a rule of its own.
            if ((section.Left, section.Right) != (first.Left, first.Right) && section.Left >= least && section.Right >= examination.Profile.Margins.Right.Twips - 6 && first.Left >= least)
            {
                examination.Report(section, Sides(section), Sides(first));
            }
        }
    }

    private static (string Russian, string English) Sides(WordSection section)
    {
        (string Russian, string English) left = Shown.Millimeters(section.Left);
        (string Russian, string English) right = Shown.Millimeters(section.Right);
        return ($"слева {left.Russian}, справа {right.Russian}", $"left {left.English}, right {right.English}");
    }
}
