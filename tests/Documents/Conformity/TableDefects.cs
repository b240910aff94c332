using InnovationDomain.Documents.Conformity;
using InnovationDomain.Documents.Tests.Conformity.Files;

using static InnovationDomain.Documents.Tests.Conformity.Files.Foreign;
using static InnovationDomain.Documents.Tests.Conformity.Files.Markup;

namespace InnovationDomain.Documents.Tests.Conformity;

/// <summary>Tables.</summary>
internal static class TableDefects
{
    public static IEnumerable<Defect> All =>
    [
        new("TB01", "no head", Long, file => file.Change("<w:tblHeader/>", "")),
        new("TB02", "the third row too", Long, file => file.ChangeOnce("<w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w=\"900\" w:type=\"dxa\"/></w:tcPr>" + P("Cell", "2"), "<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w=\"900\" w:type=\"dxa\"/></w:tcPr>" + P("Cell", "2"))),
        new("TB03", "a long row that may not break", Order, file => file.Change("Наставничество<", $"{string.Concat(Enumerable.Repeat("Наставничество в школах города. ", 50))}<")),
        new("TB04", "a small letter", Order, file => file.Change("Направление", "направление")),
        new("TB05", "no numbers", Long.Change("</w:tr><w:tr>", "</w:tr>§<w:tr>").ChangeOnce("§", Row(["1", "2", "3"], "<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>")).Change("§", ""), file => file.ChangeOnce(Row(["1", "2", "3"], "<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>"), "")) { Profile = ConformityProfile.Gost2025 with { EnabledRules = ["TB05"] } },
        new("TB06", "20 cm", Order, file => file.Change("<w:tblW w:w=\"9900\"", "<w:tblW w:w=\"11339\"")),
        new("TB07", "1, 3", Order, file => file.ChangeOnce(P("Cell", "2"), P("Cell", "3"))),
        new("TB08", "empty", Order, file => file.Change("Цифровая среда", "")),
        new("TB10", "a head row", Letter.After("на 2\u00A0л.", Layout("")), file => file.Change("<w:tr><w:tc>", "<w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc>")),
    ];

    private static TestFile Long => Order.Change(Row(["2", "Школа №~5", "Цифровая среда"], "<w:trPr><w:cantSplit/></w:trPr>"), string.Concat(Enumerable.Range(2, 59).Select(number => Row([$"{number}", $"Школа №~{number}", "Цифровая среда"], "<w:trPr><w:cantSplit/></w:trPr>"))));

    internal static string Layout(string properties) =>
        $"""<w:tbl><w:tblPr>{properties}<w:tblW w:w="9900" w:type="dxa"/></w:tblPr><w:tblGrid><w:gridCol w:w="4950"/><w:gridCol w:w="4950"/></w:tblGrid><w:tr>{Cell("Слева", 4950)}{Cell("Справа", 4950)}</w:tr></w:tbl>""";
}
