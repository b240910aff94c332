using System.Text.RegularExpressions;
using InnovationDomain.Documents.Conformity.Anatomy;
using InnovationDomain.Documents.Word.Reading;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Orders;

/// <summary>OR02: The person of the verb goes by the kind: «приказываю», «слушали», «решили».</summary>
internal sealed partial class PersonOfVerbRule() : ConformityRule(
    "OR02",
    ConformityLevel.Error,
    "5.18",
    Certainty.Read,
    ("Лицо глагола — по виду документа: «приказываю», «слушали», «решили»", "The person of the verb goes by the kind: «приказываю», «слушали», «решили»"),
    ("Исправьте форму глагола", "Correct the form of the verb"))
{
    internal override void Check(Examination examination)
    {
        foreach (WordParagraph paragraph in examination.Anatomy.Act)
        {
            if (examination.Anatomy.Kind?.Name == "приказ" && Pattern.DispositiveWord.Match(paragraph.Text) is { Success: true } word && word.Groups["ending"].Value.Contains('т', StringComparison.OrdinalIgnoreCase))
            {
                examination.Report(paragraph, word.Value, "приказываю", word.Index, word.Length);
            }
            else if (examination.Anatomy.IsProtocol && Singular().Match(paragraph.Trimmed) is { Success: true } verb)
            {
                examination.Report(paragraph, verb.Groups[1].Value, $"{verb.Groups[1].Value}И");
            }
        }
    }

    [GeneratedRegex(@"^(?:\d{1,2}\.[ \u00A0])?(СЛУШАЛ|ВЫСТУПИЛ|РЕШИЛ|ПОСТАНОВИЛ)(?:А)?:", RegexOptions.CultureInvariant)]
    private static partial Regex Singular();
}
