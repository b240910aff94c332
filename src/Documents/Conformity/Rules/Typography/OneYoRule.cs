using System.Text.RegularExpressions;
using InnovationDomain.Documents.Word.Reading;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Typography;

/// <summary>TY09: The letter «ё» is written everywhere or nowhere.</summary>
internal sealed partial class OneYoRule() : ConformityRule(
    "TY09",
    ConformityLevel.Information,
    "стандартом не установлено",
    Certainty.Ours,
    ("Буква «ё» пишется либо везде, либо нигде", "The letter «ё» is written everywhere or nowhere"),
    ("Напишите слово одинаково", "Write the word alike"))
{
    private static readonly string[] Doublets = ["все", "всем", "узнает", "небо", "осел", "падеж", "совершенный", "передохнем"];

    internal override void Check(Examination examination)
    {
        // With «ё» first, by the word without it.
        var dotted = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (WordParagraph paragraph in examination.Paragraphs.Where(paragraph => paragraph.Text.Contains('ё', StringComparison.Ordinal)))
        {
            foreach (Match word in Word().Matches(paragraph.Text))
            {
                if (word.Value.Contains('ё', StringComparison.Ordinal))
                {
                    dotted.TryAdd(word.Value.ToLowerInvariant().Replace('ё', 'е'), word.Value);
                }
            }
        }

        if (dotted.Count == 0)
        {
            return;
        }

        foreach (WordParagraph paragraph in examination.Paragraphs)
        {
            foreach (Match word in Word().Matches(paragraph.Text))
            {
                string plain = word.Value.ToLowerInvariant();
                if (!Doublets.Contains(plain) && dotted.Remove(plain, out string? with))
                {
                    examination.Report(paragraph, word.Value, with, word.Index, word.Length);
                }
            }
        }
    }

    [GeneratedRegex(@"[А-Яа-яЁё]{3,}", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
