using InnovationDomain.Documents.Conformity.Anatomy;
using InnovationDomain.Documents.Word.Reading;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Orders;

/// <summary>OR01: An order has «приказываю» once, with a colon.</summary>
internal sealed class DispositiveWordRule() : ConformityRule(
    "OR01",
    ConformityLevel.Error,
    "5.18",
    Certainty.Agencies,
    ("В приказе одно слово «приказываю» с двоеточием", "An order has «приказываю» once, with a colon"),
    ("Закончите преамбулу словом «приказываю:»", "End the preamble with «приказываю:»"))
{
    internal override void Check(Examination examination)
    {
        if (examination.Anatomy.Kind?.Name != "приказ" || examination.Anatomy.KindParagraph?.Trimmed.Split(' ').Length > 1)
        {
            return;
        }

        int found = 0;
        foreach (WordParagraph paragraph in examination.Anatomy.Act.Where(paragraph => paragraph.Number > examination.Anatomy.KindParagraph!.Number && !examination.Anatomy.IsTableText(paragraph)))
        {
            if (Pattern.DispositiveWord.Match(paragraph.Text) is not { Success: true } word)
            {
                continue;
            }

            bool hasColon = paragraph.Text.AsSpan(word.Index + word.Length).TrimStart().StartsWith(":");
            if (++found > 1 || !hasColon)
            {
                examination.Report(paragraph, word.Value, (found > 1 ? "одно такое слово" : "приказываю:", found > 1 ? "the word once" : "приказываю:"), word.Index, word.Length);
            }
        }

        if (found == 0 && examination.Anatomy.ActBody.Any())
        {
            examination.Report(examination.Anatomy.ActBody.First(), Shown.None, Shown.Same("приказываю:"));
        }
    }
}
