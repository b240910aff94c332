using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Signatures;

/// <summary>SG13: The mark of an electronic signature has the phrase, certificate, holder and term.</summary>
internal sealed class ElectronicMarkRule() : ConformityRule(
    "SG13",
    ConformityLevel.Error,
    "5.23",
    Certainty.Read,
    ("Отметка об электронной подписи содержит фразу, сертификат, владельца и срок", "The mark of an electronic signature has the phrase, certificate, holder and term"),
    ("Дополните отметку", "Complete the mark"))
{
    private static readonly string[] Items = ["сертификат", "владелец", "действител"];

    internal override void Check(Examination examination)
    {
        if (examination.Anatomy.ElectronicSignature is not { } paragraph)
        {
            return;
        }

        string text = string.Join(' ', paragraph.Cell?.Row.Table.Rows.SelectMany(row => row.Cells).Select(cell => cell.Text) ?? examination.Paragraphs.Where(beside => beside.IsInTextBox).Select(beside => beside.Text));
        foreach (string item in Items)
        {
            if (!text.Contains(item, StringComparison.OrdinalIgnoreCase))
            {
                examination.Report(paragraph, ($"нет сведений «{item}…»", $"no «{item}…»"), ("сертификат, владелец, срок действия", "certificate, holder, term"));
            }
        }
    }
}
