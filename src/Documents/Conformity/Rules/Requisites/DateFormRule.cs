using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Requisites;

/// <summary>RQ05: The date has one of its two forms.</summary>
internal sealed class DateFormRule() : ConformityRule(
    "RQ05",
    ConformityLevel.Error,
    "5.10",
    Certainty.Read,
    ("Дата записана одним из двух способов", "The date has one of its two forms"),
    ("Запишите дату как «05.06.2026» или «5 июня 2026 г.»", "Write the date as «05.06.2026» or «5 июня 2026 г.»"))
{
    internal override void Check(Examination examination)
    {
        if (examination.Anatomy.DateParagraph is { } paragraph && RequisiteDate.Of(paragraph) is { IsBlank: false } date && !date.IsLawful && !date.HasKnownFault)
        {
            examination.Report(paragraph, date.Text, ("05.06.2026 или 5 июня 2026 г.", "05.06.2026 or 5 июня 2026 г."), date.Start, date.Text.Length);
        }
    }
}
