using InnovationDomain.Documents.Word.Reading;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Conformity.Rules.PageNumbers;

/// <summary>PN05: The page number is not closer than 10 mm to the upper edge.</summary>
internal sealed class NumberFromEdgeRule() : ConformityRule(
    "PN05",
    ConformityLevel.Error,
    "3.2",
    Certainty.Read,
    ("Номер страницы — не ближе 10 мм к верхнему краю листа", "The page number is not closer than 10 mm to the upper edge"),
    ("Задайте расстояние от края до верхнего колонтитула 11 мм", "Set the distance from the edge to the header to 11 mm"))
{
    public override bool IsMendable => true;

    internal const int Least = 567;

    internal override void Check(Examination examination)
    {
        foreach (WordSection section in examination.Document.Sections.Where(section => section.Header("default")?.HasField("PAGE") == true && section.HeaderDistance < Least - 4))
        {
            examination.Report(section, Shown.Millimeters(section.HeaderDistance), Shown.AtLeast(Least));
        }
    }
}
