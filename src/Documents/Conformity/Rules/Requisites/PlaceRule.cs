using InnovationDomain.Documents.Conformity.Anatomy;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.Requisites;

/// <summary>RQ10: The place is given unless the organization's name tells it; a letter has none.</summary>
internal sealed class PlaceRule() : ConformityRule(
    "RQ10",
    ConformityLevel.Warning,
    "5.13",
    Certainty.Recalled,
    ("Место составления указано, если его не называет наименование организации; в письме его нет", "The place is given unless the organization's name tells it; a letter has none"),
    ("Укажите место под датой и номером: «г. Пятигорск»", "Give the place under date and number: «г. Пятигорск»"))
{
    internal override void Check(Examination examination)
    {
        // Whether a name tells the place cannot be seen: what a protocol lacks is told, what others lack is not.
        if (examination.Anatomy is { IsProtocol: true, KindParagraph: { Cell: null } kind, PlaceParagraph: null, DateParagraph: not null } && !examination.Anatomy.Act.Take(30).Any(paragraph => paragraph.Text.Contains("г.", StringComparison.Ordinal) && Pattern.PlaceLine.IsMatch(paragraph.Trimmed)))
        {
            examination.Report(kind, Shown.None, ("место составления", "the place of issue"));
        }
    }
}
