using InnovationDomain.Documents.Word.Reading;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Requisites;

/// <summary>RQ29: Requisites stand in their order: kind, date and number, place, title.</summary>
internal sealed class OrderOfRequisitesRule() : ConformityRule(
    "RQ29",
    ConformityLevel.Error,
    "6",
    Certainty.Recalled,
    ("Реквизиты стоят в своём порядке: вид, дата и номер, место, заголовок", "Requisites stand in their order: kind, date and number, place, title"),
    ("Переставьте реквизиты", "Move the requisites"))
{
    internal override void Check(Examination examination)
    {
        WordParagraph?[] order = [examination.Anatomy.KindParagraph, examination.Anatomy.DateParagraph, examination.Anatomy.Title];
        WordParagraph? last = null;
        foreach (WordParagraph? next in order)
        {
            if (next is null || next.Cell is not null)
            {
                continue;
            }

            if (last is not null && next.Number < last.Number)
            {
                examination.Report(next, next.Trimmed, ($"после «{last.Trimmed}»", $"after “{last.Trimmed}”"));
                return;
            }

            last = next;
        }
    }
}
