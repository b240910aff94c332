using System.Text.RegularExpressions;
using InnovationDomain.Documents.Conformity.Anatomy;
using InnovationDomain.Documents.Word.Reading;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Orders;

/// <summary>OR03: Words are not spaced out by typed spaces, which defeat search and speech.</summary>
internal sealed partial class TypedSpacingRule() : ConformityRule(
    "OR03",
    ConformityLevel.Error,
    "5.18",
    Certainty.Measured,
    ("Слова не разрежены пробелами: их не найти поиском и не прочесть вслух", "Words are not spaced out by typed spaces, which defeat search and speech"),
    ("Уберите пробелы и задайте разреженный интервал в свойствах букв", "Take the spaces away and expand the letters by their property"))
{
    internal override void Check(Examination examination)
    {
        foreach (WordParagraph paragraph in examination.Anatomy.Act)
        {
            if (examination.Anatomy.RoleOf(paragraph) is ParagraphRole.Body or ParagraphRole.Heading or ParagraphRole.Unknown && Spaced().Match(paragraph.Text) is { Success: true } word)
            {
                examination.Report(paragraph, word.Value.Trim(), string.Concat(word.Value.Where(char.IsLetter)), word.Index, word.Length);
            }
        }
    }

    [GeneratedRegex(@"(?<![А-Яа-яЁё])(?:[А-Яа-яЁё][ \u00A0]){5,}[А-Яа-яЁё](?![А-Яа-яЁё])", RegexOptions.CultureInvariant)]
    private static partial Regex Spaced();
}
