using InnovationDomain.Documents.Conformity.Anatomy;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Appendices;

/// <summary>AP04: An appendix that is approved carries the mark УТВЕРЖДЕНО.</summary>
internal sealed class ApprovedAppendixRule() : ConformityRule(
    "AP04",
    ConformityLevel.Error,
    "5.16, 5.19",
    Certainty.Recalled,
    ("Утверждаемое приложение несёт гриф УТВЕРЖДЕНО", "An appendix that is approved carries the mark УТВЕРЖДЕНО"),
    ("Добавьте под отметкой приложения гриф утверждения", "Add the mark of approval under that of the appendix"))
{
    public override bool IsOnByDefault => false;

    internal override void Check(Examination examination)
    {
        Orders.Citations[] approved = [.. Orders.Citations.In(examination.Anatomy).Where(citation => citation.Paragraph.Text.Contains("твердить", StringComparison.Ordinal))];
        foreach (Appendix appendix in Orders.Citations.OwnAppendices(examination.Anatomy).Where(appendix => appendix.Approval is null && approved.Any(citation => citation.Number == appendix.Number)))
        {
            examination.Report(appendix.Mark.First, Shown.None, Shown.Same("УТВЕРЖДЕНО"));
        }
    }
}
