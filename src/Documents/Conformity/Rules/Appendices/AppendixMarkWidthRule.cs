using System.Collections.Immutable;
using InnovationDomain.Documents.Conformity.Anatomy;
using InnovationDomain.Documents.Conformity.Pages;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Appendices;

/// <summary>AP06: The mark of an appendix is not wider than 8 cm.</summary>
internal sealed class AppendixMarkWidthRule() : ConformityRule(
    "AP06",
    ConformityLevel.Warning,
    "5.19",
    Certainty.Reported,
    ("Отметка приложения не шире 8 см", "The mark of an appendix is not wider than 8 cm"),
    ("Разбейте отметку на строки", "Break the mark into lines"))
{
    public override RuleBasis Basis => RuleBasis.RenderedPage;

    internal override void Check(Examination examination)
    {
        foreach (Appendix appendix in examination.Anatomy.Appendices)
        {
            string last = appendix.Mark.Lines.Last().Split(' ', '\u00A0')[0];
            foreach (ImmutableArray<LaidOutWord> line in examination.Pages!.Pages.SelectMany(page => page.Lines).Where(line => line.Length > 1 && line[0].Text == last && line[0].Left > 90))
            {
                if ((line[^1].Right - line[0].Left) * 1440 / 25.4 > examination.Profile.CornerWidth.Twips + 30)
                {
                    examination.Report(appendix.Mark.First, ("шире 8 см", "wider than 8 cm"), Shown.AtMost(examination.Profile.CornerWidth.Twips));
                    break;
                }
            }
        }
    }
}
