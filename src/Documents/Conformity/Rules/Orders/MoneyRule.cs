using System.Text.RegularExpressions;
using InnovationDomain.Documents.Word.Reading;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Orders;

/// <summary>OR16: Money stands in digits and in words.</summary>
internal sealed partial class MoneyRule() : ConformityRule(
    "OR16",
    ConformityLevel.Information,
    "практика",
    Certainty.Agencies,
    ("Сумма названа цифрами и прописью", "Money stands in digits and in words"),
    ("Добавьте сумму прописью в скобках", "Add the amount in words in brackets"))
{
    public override bool IsOnByDefault => false;

    internal override void Check(Examination examination)
    {
        foreach (WordParagraph paragraph in examination.Anatomy.Body)
        {
            if (Money().Match(paragraph.Text) is { Success: true } sum)
            {
                examination.Report(paragraph, sum.Value, ("100 000 (сто тысяч) рублей", "100 000 (сто тысяч) рублей"), sum.Index, sum.Length);
            }
        }
    }

    [GeneratedRegex(@"\d[\d \u00A0]{0,15}[ \u00A0]руб(?:\.|лей|ля|ль)", RegexOptions.CultureInvariant)]
    private static partial Regex Money();
}
