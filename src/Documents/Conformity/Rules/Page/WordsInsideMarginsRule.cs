using InnovationDomain.Documents.Conformity.Pages;
using InnovationDomain.Documents.Word.Reading;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Page;

/// <summary>PG11: No word stands outside the margins.</summary>
internal sealed class WordsInsideMarginsRule() : ConformityRule(
    "PG11",
    ConformityLevel.Error,
    "6, поля документа",
    Certainty.Reported,
    ("Ни одно слово не выходит за поля", "No word stands outside the margins"),
    ("Уменьшите таблицу или отступ, из-за которых текст выходит за поля", "Narrow the table or the indent that pushes the text out"))
{
    public override RuleBasis Basis => RuleBasis.RenderedPage;

    private const double Tolerance = 0.5;

    internal override void Check(Examination examination)
    {
        WordSection section = examination.Document.Sections[0];
        const double TwipsPerMillimeter = 1440 / 25.4;
        if (examination.Document.Sections.Count > 1)
        {
            return;
        }

        foreach (LaidOutPage page in examination.Pages!.Pages)
        {
            double left = (section.Left / TwipsPerMillimeter) - Tolerance;
            double right = page.Width - (section.Right / TwipsPerMillimeter) + Tolerance;
            if (page.Words.FirstOrDefault(word => word.Left < left || word.Right > right) is { } outside)
            {
                examination.Report(examination.Document.Main.Name, Shown.Same(outside.Text), ("текст внутри полей", "text inside the margins"));
            }
        }
    }
}
