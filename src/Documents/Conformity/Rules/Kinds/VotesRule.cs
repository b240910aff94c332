using System.Text.RegularExpressions;
using InnovationDomain.Documents.Word.Reading;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Kinds;

/// <summary>KD07: There are no more votes than persons present.</summary>
internal sealed partial class VotesRule() : ConformityRule(
    "KD07",
    ConformityLevel.Error,
    "стандартом не установлено",
    Certainty.Ours,
    ("Голосов не больше, чем присутствовавших", "There are no more votes than persons present"),
    ("Сверьте голоса с числом присутствовавших", "Compare the votes with the number of those present"))
{
    internal override void Check(Examination examination)
    {
        if (!examination.Anatomy.IsProtocol || examination.Anatomy.Act.Select(paragraph => Present().Match(paragraph.Text)).FirstOrDefault(match => match.Success) is not { } present || Measure.Whole(present.Groups[1].Value) is not { } most)
        {
            return;
        }

        foreach (WordParagraph paragraph in examination.Anatomy.Act.Where(paragraph => paragraph.Text.Contains("олосовали", StringComparison.Ordinal)))
        {
            int votes = Vote().Matches(paragraph.Text).Sum(vote => Measure.Whole(vote.Groups[1].Value) ?? 0);
            if (votes > most)
            {
                examination.Report(paragraph, Shown.Number(votes), ($"не более {Shown.Number(most)}", $"at most {Shown.Number(most)}"));
            }
        }
    }

    [GeneratedRegex(@"Присутствовали:?[ \u00A0](?:всего[ \u00A0])?(\d{1,4})", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Present();

    [GeneratedRegex(@"(?:за|против|воздержал(?:ись|ся))»?[ \u00A0]?[–—:-]?[ \u00A0]?(\d{1,4})", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Vote();
}
