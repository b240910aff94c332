using System.Text.RegularExpressions;
using InnovationDomain.Documents.Conformity.Anatomy;
using InnovationDomain.Documents.Word.Reading;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Appendices;

/// <summary>AP03: The date and number in the mark of an appendix are those of the document.</summary>
internal sealed class AppendixDateRule() : ConformityRule(
    "AP03",
    ConformityLevel.Error,
    "стандартом не установлено",
    Certainty.Ours,
    ("Дата и номер в отметке приложения — те же, что у документа", "The date and number in the mark of an appendix are those of the document"),
    ("Исправьте дату или номер", "Correct the date or the number"))
{
    internal override void Check(Examination examination)
    {
        if (examination.Anatomy.DateParagraph is not { } requisite || Dates.In(requisite).Select(Dates.Read).FirstOrDefault() is not { } issued)
        {
            return;
        }

        string? number = examination.Anatomy.NumberParagraph is { } own ? NumberOf(own.Text) : null;
        foreach (Appendix appendix in Orders.Citations.OwnAppendices(examination.Anatomy))
        {
            foreach (WordParagraph paragraph in appendix.Mark.Paragraphs)
            {
                bool isLine = paragraph.Text.Contains('№', StringComparison.Ordinal);
                if (isLine && Dates.In(paragraph).Select(Dates.Read).FirstOrDefault() is { } told && told != issued)
                {
                    Match date = Dates.In(paragraph).First();
                    examination.Report(paragraph, date.Value, Dates.In(requisite).First().Value, date.Index, date.Length);
                }
                else if (isLine && number is not null && Dates.In(paragraph).Any() && NumberOf(paragraph.Text[Dates.In(paragraph).First().Index..]) is { } toldNumber && toldNumber != number)
                {
                    examination.Report(paragraph, $"№ {toldNumber}", $"№ {number}");
                }
            }
        }
    }

    private static string? NumberOf(string text)
    {
        int sign = text.IndexOf('№', StringComparison.Ordinal);
        string number = sign < 0 ? "" : text[(sign + 1)..].Trim().Split([' ', '\u00A0', '\t', '\n'])[0].TrimEnd('.', ',');
        return number.Length == 0 || number[0] == '_' ? null : number;
    }
}
