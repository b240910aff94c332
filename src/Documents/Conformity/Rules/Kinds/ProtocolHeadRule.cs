using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Kinds;

/// <summary>KD01: A protocol has the date of the sitting and a number.</summary>
internal sealed class ProtocolHeadRule() : ConformityRule(
    "KD01",
    ConformityLevel.Error,
    "протокол",
    Certainty.Agencies,
    ("В протоколе есть дата заседания и номер", "A protocol has the date of the sitting and a number"),
    ("Добавьте дату заседания и номер", "Add the date of the sitting and the number"))
{
    internal override void Check(Examination examination)
    {
        if (examination.Anatomy is not { IsProtocol: true, KindParagraph: { Cell: null } kind })
        {
            return;
        }

        if (examination.Anatomy.DateParagraph is null)
        {
            examination.Report(kind, ("нет даты", "no date"), ("дата заседания", "the date of the sitting"));
        }
        else if (examination.Anatomy is { NumberParagraph: null, DateParagraph.Cell: null })
        {
            examination.Report(kind, ("нет номера", "no number"), Shown.Same("№ …"));
        }
    }
}
