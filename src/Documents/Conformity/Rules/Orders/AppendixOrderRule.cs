using InnovationDomain.Documents.Conformity.Anatomy;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Orders;

/// <summary>OR10: Appendices are numbered in the order of citation; a single one has no number.</summary>
internal sealed class AppendixOrderRule() : ConformityRule(
    "OR10",
    ConformityLevel.Warning,
    "5.19",
    Certainty.Reported,
    ("Приложения пронумерованы в порядке упоминания; единственное — без номера", "Appendices are numbered in the order of citation; a single one has no number"),
    ("Перенумеруйте приложения", "Renumber the appendices"))
{
    internal override void Check(Examination examination)
    {
        Appendix[] own = [.. Citations.OwnAppendices(examination.Anatomy)];
        if (own is [{ Number: { } only } single])
        {
            examination.Report(single.Mark.First, Shown.Number(only), ("без номера", "no number"));
            return;
        }

        int last = 0;
        foreach (Appendix appendix in own.Where(appendix => appendix.Number is not null))
        {
            if (appendix.Number != last + 1)
            {
                examination.Report(appendix.Mark.First, Shown.Number(appendix.Number!.Value), Shown.Number(last + 1));
                return;
            }

            last++;
        }
    }
}
