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

        // Of an extract the certifier's is the only signature, and stands under the mark.
        if (!examination.Anatomy.IsExtract && examination.Anatomy.Signatures.Count > 0 && examination.Anatomy.Signatures[0].Paragraph.Number > mark.Number)
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
