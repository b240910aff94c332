using System.Text.RegularExpressions;
using InnovationDomain.Documents.Word.Reading;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Orders;

/// <summary>OR17: A short name is introduced by «(далее – …)».</summary>
internal sealed partial class ShortNameRule() : ConformityRule(
    "OR17",
    ConformityLevel.Warning,
    "практика",
    Certainty.Agencies,
    ("Сокращённое название вводится словами «(далее – …)»", "A short name is introduced by «(далее – …)»"),
    ("Поставьте тире после «далее»", "Put a dash after «далее»"))
{
    internal override void Check(Examination examination)
    {
        foreach (WordParagraph paragraph in examination.Anatomy.Body)
        {
            if (Undashed().Match(paragraph.Text) is { Success: true } name)
            {
                examination.Report(paragraph, name.Value, "(далее – …", name.Index, name.Length);
            }
        }
    }

    [GeneratedRegex(@"\(далее(?::|[ \u00A0](?=[А-ЯЁ]))", RegexOptions.CultureInvariant)]
    private static partial Regex Undashed();
}
