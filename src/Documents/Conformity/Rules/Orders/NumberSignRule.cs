using System.Text.RegularExpressions;
using InnovationDomain.Documents.Word.Reading;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Orders;

/// <summary>OR13: A number has the sign «№», not a Latin N.</summary>
internal sealed partial class NumberSignRule() : ConformityRule(
    "OR13",
    ConformityLevel.Error,
    "стандартом не установлено",
    Certainty.Ours,
    ("Номер обозначен знаком «№», а не латинской N", "A number has the sign «№», not a Latin N"),
    ("Замените N на №", "Replace N by №"))
{
    internal override void Check(Examination examination)
    {
        foreach (WordParagraph paragraph in examination.Paragraphs)
        {
            if (paragraph.Text.Contains('N', StringComparison.Ordinal) && LatinSign().Match(paragraph.Text) is { Success: true } sign)
            {
                examination.Report(paragraph, sign.Value, $"№\u00A0{sign.Value[^1]}", sign.Index, sign.Length);
            }
        }
    }

    [GeneratedRegex(@"(?<![A-Za-zА-Яа-яЁё0-9-])N[ \u00A0]?\d", RegexOptions.CultureInvariant)]
    private static partial Regex LatinSign();
}
