using System.Collections.Immutable;
using InnovationDomain.Documents.Conformity.Anatomy;
using InnovationDomain.Documents.Conformity.Pages;
using InnovationDomain.Documents.Word.Reading;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Requisites;

/// <summary>RQ16: A line of a longitudinal requisite is at most 12 cm long.</summary>
internal sealed class LongitudinalWidthRule() : ConformityRule(
    "RQ16",
    ConformityLevel.Warning,
    "3.3",
    Certainty.Reported,
    ("Строка реквизита продольного бланка не длиннее 12 см", "A line of a longitudinal requisite is at most 12 cm long"),
    ("Разбейте строку", "Break the line"))
{
    public override RuleBasis Basis => RuleBasis.RenderedPage;

    private const double Widest = 120.5;

    internal override void Check(Examination examination)
    {
        foreach (WordParagraph paragraph in examination.Anatomy.Act.Where(paragraph => examination.Anatomy.RoleOf(paragraph) == ParagraphRole.OrganizationName && Layout.IsCentred(paragraph)))
        {
            string first = paragraph.Trimmed.Split(' ', '\u00A0')[0];
            foreach (ImmutableArray<LaidOutWord> line in examination.Pages!.Pages.Take(1).SelectMany(page => page.Lines).Where(line => line.Length > 0 && line[0].Text == first))
            {
                if (line[^1].Right - line[0].Left > Widest)
                {
                    examination.Report(paragraph, ("длиннее 12 см", "longer than 12 cm"), ("не более 12 см", "at most 12 cm"));
                    break;
                }
            }
        }
    }
}
