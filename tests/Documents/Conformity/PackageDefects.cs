using InnovationDomain.Documents.Tests.Conformity.Files;

using static InnovationDomain.Documents.Tests.Conformity.Files.Foreign;
using static InnovationDomain.Documents.Tests.Conformity.Files.Markup;

namespace InnovationDomain.Documents.Tests.Conformity;

/// <summary>The file itself.</summary>
internal static class PackageDefects
{
    public static IEnumerable<Defect> All =>
    [
        new("AX01", "none", Letter, file => file.Styles("<w:lang w:val=\"ru-RU\"/>", "")),
        new("AX01", "English in a run", Letter, file => file.Change("<w:r><w:t xml:space=\"preserve\">Приглашаем", "<w:r><w:rPr><w:lang w:val=\"en-US\"/></w:rPr><w:t xml:space=\"preserve\">Приглашаем")),
        new("AX02", "no title", Letter, file => file.Change("docProps/core.xml", "<dc:title>Письмо от 12 января 2026 г. № 15 «О проведении семинара»</dc:title>", "")),
        new("AX02", "a program as author", Letter, file => file.Change("docProps/core.xml", "<dc:creator>Управление образования<", "<dc:creator>python-docx<")),
        new("AX03", "from 1 to 3", Provision, file => file.ChangeOnce("""<w:pStyle w:val="Section"/>""", """<w:pStyle w:val="Section"/><w:outlineLvl w:val="2"/>""")),
        new("AX04", "none", Letter.After("пр.\u00A0Ленина", Pictures.Inline("Логотип")), file => file.Change(" descr=\"Логотип\"", "")),
        new("AX05", "typed dashes", Letter, file => file.After("Приглашаем", P("Text", "–~доклады педагогов лицея;") + P("Text", "–~открытые уроки."))),
        new("AX06", "floating", Letter.After("на 2\u00A0л.", TableDefects.Layout("")), file => file.Change("<w:tblPr><w:tblW w:w=\"9900\"", "<w:tblPr><w:tblpPr w:tblpX=\"100\" w:tblpY=\"100\"/><w:tblW w:w=\"9900\"")),
        new("AX07", "a scan", Make(P("Plain", "Приказ управления"), "Скан"), file => file.With("word/document.xml", file.Body.Replace("<w:sectPr>", $"{Pictures.Inline("Скан приказа", 1, 6_000_000)}<w:sectPr>", StringComparison.Ordinal))),
        new("AX08", "an insertion", Letter, file => file.Change("<w:r><w:t xml:space=\"preserve\">Приглашаем", "<w:ins w:id=\"1\" w:author=\"x\"><w:r><w:t>Уважаемый коллега! </w:t></w:r></w:ins><w:r><w:t xml:space=\"preserve\">Приглашаем".Replace("<w:t>У", "<w:t xml:space=\"preserve\">У", StringComparison.Ordinal))),
        new("AX08", "hidden text", Letter, file => file.After("на 2\u00A0л.", P("Plain", "Черновик письма", run: "<w:vanish/>"))),
        new("AX09", "macros", Letter, file => file.Change("[Content_Types].xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", "application/vnd.ms-word.document.macroEnabled.main+xml")),
        new("AX09", "an outside template", Letter, file => file.Change("word/_rels/document.xml.rels", "</Relationships>", """<Relationship Id="rId20" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="http://example.org/x.png" TargetMode="External"/></Relationships>""")),
        new("AX11", "no such style", Letter, file => file.ChangeOnce("""<w:pStyle w:val="Plain"/>""", """<w:pStyle w:val="Nowhere"/>""")),
        new("AX11", "no such list", Letter, file => file.ChangeOnce("""<w:pStyle w:val="Plain"/>""", """<w:pStyle w:val="Plain"/><w:numPr><w:numId w:val="77"/></w:numPr>""")),
        new("AX11", "a cell without a paragraph", Order, file => file.Change(P("Cell", "Цифровая среда"), "")),
        new("AX11", "a row too short", Order, file => file.Change(Cell("Цифровая среда", 4500), "")),
        new("AX11", "out of order", Letter, file => file.ChangeOnce("""<w:pStyle w:val="Plain"/>""", """<w:jc w:val="left"/><w:pStyle w:val="Plain"/>""")),
        new("AX11", "a space that is lost", Letter, file => file.Change("<w:t xml:space=\"preserve\">Приложение: на", "<w:t>Приложение: </w:t></w:r><w:r><w:t xml:space=\"preserve\"> на")),
        new("AX12", "2010", Letter, file => file.Change("word/settings.xml", "w:val=\"15\"", "w:val=\"14\"")),
        new("AX13", "asks", Letter, file => file.Change("word/settings.xml", "<w:compat>", "<w:updateFields w:val=\"true\"/><w:compat>")),
    ];
}
