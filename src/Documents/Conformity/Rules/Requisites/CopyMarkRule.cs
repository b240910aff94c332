using InnovationDomain.Documents.Conformity.Anatomy;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Requisites;

/// <summary>RQ31: «Верно» stands under the signature, with its date.</summary>
internal sealed class CopyMarkRule() : ConformityRule(
    "RQ31",
    ConformityLevel.Error,
    "5.26",
    Certainty.Read,
    ("«Верно» стоит под подписью, с датой заверения", "«Верно» stands under the signature, with its date"),
    ("Перенесите отметку под подпись и поставьте дату", "Move the mark under the signature and date it"))
{
    private const int LongestMark = 8;

    internal override void Check(Examination examination)
    {
        if (examination.Anatomy.CopyMark is not { } mark)
        {
            return;
        }

        // An extract need not show who signed the original: then the one signature below the mark is that of who certifies.
        List<SignatureLine> signatures = examination.Anatomy.Signatures;
        if (signatures.Count > (examination.Anatomy.IsExtract ? 1 : 0) && signatures[0].Paragraph.Number > mark.Number)
        {
            examination.Report(mark, ("над подписью", "above the signature"), ("под подписью", "under the signature"));
            return;
        }

        bool isDated = examination.Paragraphs.Skip(mark.Number - 1).Take(LongestMark).Any(paragraph => Dates.In(paragraph).Any() || paragraph.Text.Contains("__", StringComparison.Ordinal));
        if (!isDated)
        {
            examination.Report(mark, ("нет даты", "no date"), ("дата заверения", "the date of the mark"));
        }
    }
}
