using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Requisites;

/// <summary>RQ06: A verbal date has no zero before the day; a digital one has it, and no «г.».</summary>
internal sealed class DateZeroRule() : ConformityRule(
    "RQ06",
    ConformityLevel.Error,
    "5.10",
    Certainty.Reported,
    ("В словесной дате день без нуля, в цифровой — с нулём и без «г.»", "A verbal date has no zero before the day; a digital one has it, and no «г.»"),
    ("Запишите дату как «05.06.2026» или «5 июня 2026 г.»", "Write the date as «05.06.2026» or «5 июня 2026 г.»"))
{
    internal override void Check(Examination examination)
    {
        if (examination.Anatomy.DateParagraph is { } paragraph && RequisiteDate.Of(paragraph) is { HasWrongZero: true } date)
        {
            examination.Report(paragraph, date.Text, date.Lawful, date.Start, date.Text.Length);
        }
    }
}
