using System.Collections.Immutable;
using InnovationDomain.Documents.Conformity.Pages;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Typography;

/// <summary>TY12: «№» and its number, initials and surname are on one line.</summary>
internal sealed class UnbrokenOnLineRule() : ConformityRule(
    "TY12",
    ConformityLevel.Error,
    "правила набора",
    Certainty.Agencies,
    ("«№» с числом и инициалы с фамилией — на одной строке", "«№» and its number, initials and surname are on one line"),
    ("Поставьте неразрывный пробел", "Put a no-break space"))
{
    public override RuleBasis Basis => RuleBasis.RenderedPage;

    internal override void Check(Examination examination)
    {
        foreach (LaidOutPage page in examination.Pages!.Pages)
        {
            foreach (ImmutableArray<LaidOutWord> line in page.Lines.Where(line => line.Length > 1))
            {
                string last = line[^1].Text;
                if (last is "№" or "ст." or "п." || (last.Length == 4 && char.IsUpper(last[0]) && last[1] == '.' && char.IsUpper(last[2]) && last[3] == '.' && line.Length > 3 && line[^2].Text.Length > 0 && !char.IsUpper(line[^2].Text[0])))
                {
                    examination.Report(examination.Document.Main.Name, Shown.Same(last), ("на одной строке", "on one line"));
                }
            }
        }
    }
}
