using InnovationDomain.Documents.Conformity.Anatomy;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Requisites;

/// <summary>RQ21: The approving act stands in the instrumental, with its date and number.</summary>
internal sealed class ApprovingActRule() : ConformityRule(
    "RQ21",
    ConformityLevel.Error,
    "5.16",
    Certainty.Read,
    ("Утверждающий акт назван в творительном падеже, с датой и номером", "The approving act stands in the instrumental, with its date and number"),
    ("Напишите: «приказом … от … № …»", "Write: «приказом … от … № …»"))
{
    private static readonly string[] Acts = ["приказом", "распоряжением", "постановлением", "решением", "протоколом", "протокол от", "советом", "собранием", "комиссией", "приказами", "указом", "законом"];

    internal override void Check(Examination examination)
    {
        foreach (MarkBlock block in examination.Approvals.Where(block => !block.First.Trimmed.Contains("УТВЕРЖДАЮ", StringComparison.OrdinalIgnoreCase)))
        {
            string rest = block.Rest;
            if (rest.Length == 0)
            {
                examination.Report(block.First, Shown.None, ("приказом … от … № …", "приказом … от … № …"), isSure: false);
                continue;
            }

            bool hasDate = Pattern.DigitalDate.IsMatch(rest) || Pattern.VerbalDate.IsMatch(rest) || rest.Contains("__", StringComparison.Ordinal);
            bool hasNumber = rest.Contains('№', StringComparison.Ordinal);
            bool isInstrumental = Acts.Any(act => rest.Contains(act, StringComparison.OrdinalIgnoreCase));
            if (!isInstrumental || !hasDate || !hasNumber)
            {
                examination.Report(block.Paragraphs[Math.Min(1, block.Paragraphs.Count - 1)], rest, ("приказом … от … № …", "приказом … от … № …"));
            }
        }
    }
}
