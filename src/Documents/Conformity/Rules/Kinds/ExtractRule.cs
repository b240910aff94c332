using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Kinds;

/// <summary>KD10: An extract has the date and number of the original, and «Верно».</summary>
internal sealed class ExtractRule() : ConformityRule(
    "KD10",
    ConformityLevel.Error,
    "выписка",
    Certainty.Agencies,
    ("В выписке есть дата и номер подлинника и «Верно»", "An extract has the date and number of the original, and «Верно»"),
    ("Дополните выписку", "Complete the extract"))
{
    internal override void Check(Examination examination)
    {
        if (examination.Anatomy is not { IsExtract: true, KindParagraph: { Cell: null } kind })
        {
            return;
        }

        if (examination.Anatomy.DateParagraph is null)
        {
            examination.Report(kind, ("нет даты подлинника", "no date of the original"), ("дата и номер", "date and number"));
        }
        else if (examination.Anatomy.NumberParagraph is null)
        {
            examination.Report(kind, ("нет номера подлинника", "no number of the original"), ("дата и номер", "date and number"));
        }

        if (examination.Anatomy.CopyMark is null)
        {
            examination.Report(kind, ("нет отметки о заверении", "no mark of a true copy"), Shown.Same("Верно"));
        }
    }
}
