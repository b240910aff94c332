using InnovationDomain.Documents.Conformity.Anatomy;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Requisites;

/// <summary>RQ23: СОГЛАСОВАНО stands in capitals without quotes, with post or body and date.</summary>
internal sealed class AgreementMarkRule() : ConformityRule(
    "RQ23",
    ConformityLevel.Warning,
    "5.20",
    Certainty.Recalled,
    ("СОГЛАСОВАНО набрано прописными, без кавычек; названы должность или орган и дата", "СОГЛАСОВАНО stands in capitals without quotes, with post or body and date"),
    ("Дополните гриф согласования", "Complete the mark of agreement"))
{
    internal override void Check(Examination examination)
    {
        foreach (MarkBlock block in examination.Anatomy.Agreements)
        {
            string word = block.First.Trimmed;
            if (word != "СОГЛАСОВАНО" && !(word.Equals("согласовано", StringComparison.OrdinalIgnoreCase) && block.First.Runs.Exists(run => run.Format.AllCapitals == true)))
            {
                examination.Report(block.First, word, "СОГЛАСОВАНО");
            }
            else if (block.Rest is var rest && !Pattern.DigitalDate.IsMatch(rest) && !Pattern.VerbalDate.IsMatch(rest) && !rest.Contains("__", StringComparison.Ordinal))
            {
                examination.Report(block.First, ("нет даты", "no date"), ("должность, подпись, фамилия и дата", "post, signature, name and date"));
            }
        }
    }
}
