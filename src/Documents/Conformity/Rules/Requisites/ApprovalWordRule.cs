using InnovationDomain.Documents.Conformity.Anatomy;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Requisites;

/// <summary>RQ19: УТВЕРЖДАЮ or УТВЕРЖДЕНО stands in capitals without quotes and colon.</summary>
internal sealed class ApprovalWordRule() : ConformityRule(
    "RQ19",
    ConformityLevel.Error,
    "5.16",
    Certainty.Read,
    ("Слово УТВЕРЖДАЮ или УТВЕРЖДЕНО набрано прописными без кавычек и двоеточия", "УТВЕРЖДАЮ or УТВЕРЖДЕНО stands in capitals without quotes and colon"),
    ("Наберите слово прописными, уберите кавычки и двоеточие", "Write the word in capitals, take quotes and colon away"))
{
    internal override void Check(Examination examination)
    {
        foreach (MarkBlock block in examination.Approvals)
        {
            string word = block.First.Trimmed;
            bool isBare = word.All(char.IsLetter);
            bool isUpper = Layout.IsUpper(word) || block.First.Runs.TrueForAll(run => !run.HasVisibleText || run.Format.AllCapitals == true);
            if (!isBare || !isUpper)
            {
                examination.Report(block.First, word, string.Concat(word.Where(char.IsLetter)).ToUpperInvariant());
            }
        }
    }
}
