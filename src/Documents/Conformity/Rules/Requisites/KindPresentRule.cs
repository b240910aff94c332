using InnovationDomain.Documents.Conformity.Anatomy;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Requisites;

/// <summary>RQ03: The kind of document is named, except in letters.</summary>
internal sealed class KindPresentRule() : ConformityRule(
    "RQ03",
    ConformityLevel.Error,
    "5.9",
    Certainty.Reported,
    ("Вид документа назван; в письме — нет", "The kind of document is named, except in letters"),
    ("Напишите вид документа под наименованием организации", "Write the kind of document under the organization"))
{
    internal override void Check(Examination examination)
    {
        DocumentAnatomy anatomy = examination.Anatomy;
        if (anatomy.KindParagraph is null && anatomy is { DateParagraph: { } date, IsLetter: false } && (anatomy.PlaceParagraph is not null || anatomy.NumberParagraph is not null) && anatomy.Signatures.Count > 0)
        {
            examination.Report(date, Shown.None, ("вид документа", "the kind of document"));
        }
    }
}
