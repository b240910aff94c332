using InnovationDomain.Documents.Conformity;

using static InnovationDomain.Documents.Tests.Conformity.Files.Foreign;

namespace InnovationDomain.Documents.Tests.Conformity;

/// <summary>What stands above the text and under it.</summary>
internal static class RequisiteDefects
{
    private const string Date = "12\u00A0января\u00A02026\u00A0г.</w:t>";
    private const string Unmarked = "<w:keepNext/><w:spacing w:before=\"240\" w:after=\"480\"/><w:jc w:val=\"center\"/><w:outlineLvl w:val=\"0\"/></w:pPr><w:rPr><w:b/>";

    public static IEnumerable<Defect> All =>
    [
        new("RQ01", "none", Order, file => file.Drop("Управление образования администрации города")),
        new("RQ03", "none", Order, file => file.Drop("ПРИКАЗ")),
        new("RQ04", "typed apart", Order, file => file.Change("ПРИКАЗ<", "П Р И К А З<")),
        new("RQ04", "small letters", Order, file => file.Change("ПРИКАЗ<", "Приказ<")),
        new("RQ05", "«года»", Order, file => file.ChangeOnce(Date, "12\u00A0января\u00A02026\u00A0года</w:t>")),
        new("RQ06", "a zero in the verbal form", Order, file => file.ChangeOnce(Date, "05\u00A0января\u00A02026\u00A0г.</w:t>").Change("от 12\u00A0января", "от 5\u00A0января")),
        new("RQ06", "no zero in the digital form", Letter, file => file.ChangeOnce(Date, "5.01.2026</w:t>")),
        new("RQ07", "two digits", Letter, file => file.ChangeOnce(Date, "12.01.26</w:t>")),
        new("RQ08", "31 June", Letter, file => file.Change("22\u00A0января\u00A02026", "31\u00A0июня\u00A02026")),
        new("RQ09", "an ordinary space", Letter, file => file.Change("№\u00A015", "№ 15")),
        new("RQ09", "no number at all", Order, file => file.ChangeOnce("</w:t><w:tab/><w:t xml:space=\"preserve\">№\u00A015", "")),
        new("RQ10", "none in a protocol", Protocol, file => file.Drop("Пятигорск")),
        new("RQ11", "none", Order, file => file.Drop("О присвоении статуса муниципальной")),
        new("RQ11", "none by the edition of 2016", Order, file => file.Drop("О присвоении статуса муниципальной")) { Profile = ConformityProfile.Gost2016 },
        new("RQ12", "not «О …»", Order.Styles("w:styleId=\"Head\"><w:name w:val=\"Наш Head\"/>", "w:styleId=\"Title\"><w:name w:val=\"Title\"/>").Change("w:val=\"Head\"", "w:val=\"Title\""), file => file.Change("О присвоении статуса муниципальной", "Присвоение статуса муниципальной")),
        new("RQ13", "a full stop", Order, file => file.Change("муниципальной инновационной площадки<", "муниципальной инновационной площадки.<")),
        new("RQ13", "«О» before a vowel", Letter, file => file.Change("О проведении семинара", "О организации семинара")),
        new("RQ14", "as wide as the text", Letter.Styles(Unmarked, Unmarked.Replace("<w:outlineLvl w:val=\"0\"/>", "", StringComparison.Ordinal).Replace("<w:jc w:val=\"center\"/>", "<w:ind w:right=\"5670\"/>", StringComparison.Ordinal)).Change("О проведении семинара", "О проведении семинара по вопросам наставничества в образовании"), file => file.Styles("<w:ind w:right=\"5670\"/>", "")),
        new("RQ15", "an addressee of 9 cm", Letter.Change("Директору лицея №\u00A01", "Директору муниципального образовательного учреждения"), file => file.Styles("<w:ind w:left=\"5670\"/>", "<w:ind w:left=\"4500\"/>")),
        new("RQ15", "8 cm by the edition of 2016", Letter.Change("Директору лицея №\u00A01", "Директору муниципального образовательного учреждения").Styles("<w:ind w:left=\"5670\"/>", "<w:ind w:left=\"6000\"/>"), file => file.Styles("<w:ind w:left=\"6000\"/>", "<w:ind w:left=\"5670\"/>")) { Profile = ConformityProfile.Gost2016 },
    ];
}
