using InnovationDomain.Documents.Conformity.Anatomy;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Requisites;

/// <summary>RQ22: The mark of approval is in the upper right corner of the first sheet.</summary>
internal sealed class ApprovalPlaceRule() : ConformityRule(
    "RQ22",
    ConformityLevel.Error,
    "5.16",
    Certainty.Read,
    ("Гриф утверждения — в правом верхнем углу первого листа", "The mark of approval is in the upper right corner of the first sheet"),
    ("Перенесите гриф в правую половину листа", "Move the mark to the right half of the sheet"))
{
    internal override void Check(Examination examination)
    {
        foreach (MarkBlock block in examination.Approvals.Where(block => !Layout.IsRight(block.First)))
        {
            // Several marks stand on one level, the first of them at the left.
            if (block.First.Cell is null)
            {
                examination.Report(block.First, Alignments.Name(block.First.Format), ("правая половина листа", "the right half of the sheet"));
            }
        }
    }
}
