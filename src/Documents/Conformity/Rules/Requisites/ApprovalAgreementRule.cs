using InnovationDomain.Documents.Conformity.Anatomy;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Requisites;

/// <summary>RQ20: УТВЕРЖДЕН agrees with the document it approves.</summary>
internal sealed class ApprovalAgreementRule() : ConformityRule(
    "RQ20",
    ConformityLevel.Error,
    "5.16",
    Certainty.Read,
    ("УТВЕРЖДЕН согласовано с видом утверждаемого документа", "УТВЕРЖДЕН agrees with the document it approves"),
    ("Согласуйте слово с названием документа, а не с приказом", "Let the word agree with the document, not with the order"))
{
    internal override void Check(Examination examination)
    {
        DocumentAnatomy anatomy = examination.Anatomy;
        foreach (MarkBlock block in anatomy.Approvals)
        {
            Judge(examination, block, anatomy.Kind);
        }

        foreach (Appendix appendix in anatomy.Appendices)
        {
            Judge(examination, appendix.Approval, appendix.Title is { } title ? KindWord.In(title.Trimmed) : null);
        }
    }

    private static void Judge(Examination examination, MarkBlock? block, KindWord? kind)
    {
        if (block is null || kind is null)
        {
            return;
        }

        string word = string.Concat(block.First.Trimmed.Where(char.IsLetter)).ToUpperInvariant().Replace('Ё', 'Е');
        if (word != "УТВЕРЖДАЮ" && word != kind.Form)
        {
            examination.Report(block.First, word, kind.Form);
        }
    }
}
