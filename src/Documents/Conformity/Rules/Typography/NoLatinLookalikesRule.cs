using System.Text.RegularExpressions;
using InnovationDomain.Documents.Word.Reading;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Typography;

/// <summary>TY10: Russian words have no Latin look-alikes.</summary>
internal sealed partial class NoLatinLookalikesRule() : ConformityRule(
    "TY10",
    ConformityLevel.Error,
    "стандартом не установлено",
    Certainty.Ours,
    ("В русских словах нет похожих латинских букв", "Russian words have no Latin look-alikes"),
    ("Наберите слово русскими буквами", "Type the word in Russian letters"))
{
    private const string Lookalikes = "aceopxyABCEHKMOPTX";

    internal override void Check(Examination examination)
    {
        foreach (WordParagraph paragraph in examination.AllParagraphs)
        {
            if (!paragraph.Text.AsSpan().ContainsAnyInRange('A', 'z'))
            {
                continue;
            }

            foreach (Match word in Mixed().Matches(paragraph.Text))
            {
                if (word.Value.All(c => c > '\u007F' || Lookalikes.Contains(c, StringComparison.Ordinal)) && word.Value.Count(c => c > '\u007F') > 1)
                {
                    examination.Report(paragraph, word.Value, ("русские буквы", "Russian letters"), word.Index, word.Length);
                }
            }
        }
    }

    [GeneratedRegex(@"(?<![A-Za-zА-Яа-яЁё])(?:[А-Яа-яЁё]+[A-Za-z]|[A-Za-z]+[А-Яа-яЁё])[A-Za-zА-Яа-яЁё]*", RegexOptions.CultureInvariant)]
    private static partial Regex Mixed();
}
