using static InnovationDomain.Documents.Tests.Conformity.Files.Foreign;
using static InnovationDomain.Documents.Tests.Conformity.Files.Markup;

namespace InnovationDomain.Documents.Tests.Conformity;

/// <summary>Signatures and the mark of an electronic one.</summary>
internal static class SignatureDefects
{
    private const string Sign = "Начальник управления</w:t><w:tab/><w:t xml:space=\"preserve\">М.П.\u00A0Иванова";

    public static IEnumerable<Defect> All =>
    [
        new("SG01", "no post", Letter, file => file.Change(Sign, "</w:t><w:tab/><w:t xml:space=\"preserve\">М.П.\u00A0Иванова")),
        new("SG02", "the surname first", Letter, file => file.Change("М.П.\u00A0Иванова", "Иванова\u00A0М.П.")),
        new("SG02", "an ordinary space", Letter, file => file.Change("М.П.\u00A0Иванова", "М.П. Иванова")),
        new("SG03", "«за»", Letter, file => file.Change("Начальник управления</w:t>", "за начальника управления</w:t>")),
        new("SG05", "a left tab", Letter, file => file.Styles("<w:tabs><w:tab w:val=\"right\" w:pos=\"10205\"/></w:tabs><w:spacing w:before=\"960\"/>", "<w:tabs><w:tab w:val=\"left\" w:pos=\"6000\"/></w:tabs><w:spacing w:before=\"960\"/>")),
        new("SG08", "may part", Order, file => file.ChangeOnce("<w:keepNext/>", "")),
        new("SG10", "«ИО»", Letter, file => file.Change("Начальник управления</w:t>", "И.О. начальника управления</w:t>")),
        new("SG12", "one line", Order, file => file.Styles("<w:spacing w:before=\"960\"/>", "<w:spacing w:before=\"240\"/>")),
        new("SG13", "no term", Letter.After("на 2\u00A0л.", Stamp), file => file.Change("Действителен с 12.01.2026 по 12.01.2027", "Москва")),
        new("SG15", "5 points", Letter.After("на 2\u00A0л.", Stamp), file => file.Change("<w:sz w:val=\"16\"/>", "<w:sz w:val=\"10\"/>")),
        new("SG17", "beside the mark", Letter.After("на 2\u00A0л.", Stamp), file => file.After("М.П.\u00A0Иванова", P("Plain", "М.П."))),
    ];

    private static string Stamp =>
        $"""<w:tbl><w:tblPr><w:tblW w:w="4535" w:type="dxa"/><w:tblBorders><w:top w:val="single" w:sz="4"/><w:left w:val="single" w:sz="4"/><w:bottom w:val="single" w:sz="4"/><w:right w:val="single" w:sz="4"/></w:tblBorders></w:tblPr><w:tblGrid><w:gridCol w:w="4535"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w="4535" w:type="dxa"/></w:tcPr>{Line("ДОКУМЕНТ ПОДПИСАН ЭЛЕКТРОННОЙ ПОДПИСЬЮ")}{Line("Сертификат 00AB12")}{Line("Владелец Иванова Мария Петровна")}{Line("Действителен с 12.01.2026 по 12.01.2027")}</w:tc></w:tr></w:tbl>""";

    private static string Line(string text) => P("Cell", text, run: "<w:sz w:val=\"16\"/><w:szCs w:val=\"16\"/>");
}
