using InnovationDomain.Documents.Conformity;

using static InnovationDomain.Documents.Tests.Conformity.Files.Foreign;
using static InnovationDomain.Documents.Tests.Conformity.Files.Markup;

namespace InnovationDomain.Documents.Tests.Conformity;

/// <summary>Pages, page numbers and typefaces.</summary>
internal static class PageDefects
{
    public static IEnumerable<Defect> All =>
    [
        new("PG01", "US Letter", Letter, file => file.Change("w:w=\"11906\" w:h=\"16838\"", "w:w=\"12240\" w:h=\"15840\"")),
        new("PG01", "no size", Letter, file => file.Change("""<w:pgSz w:w="11906" w:h="16838"/>""", "")),
        new("PG02", "15 mm", Letter, file => file.Change("w:left=\"1134\"", "w:left=\"850\"")),
        new("PG02", "a house margin of 25 mm", Letter.Change("w:left=\"1134\"", "w:left=\"1418\""), file => file.Change("w:left=\"1418\"", "w:left=\"1134\""))
        {
            Profile = ConformityProfile.Gost2025 with { Margins = ConformityProfile.Gost2025.Margins with { Left = Documents.Standards.Length.FromMillimeters(25) } },
        },
        new("PG03", "20 mm", Letter.Change("w:left=\"1134\"", "w:left=\"1701\"").Styles("10205", "9638"), file => file.Change("w:left=\"1701\"", "w:left=\"1134\"")) { Profile = ConformityProfile.Gost2025 with { IsLongStorage = true } },
        new("PG04", "5 mm", Letter, file => file.Change("w:right=\"567\"", "w:right=\"284\"")),
        new("PG05", "15 mm", Letter, file => file.Change("w:top=\"1134\"", "w:top=\"850\"")),
        new("PG06", "15 mm", Letter, file => file.Change("w:bottom=\"1134\"", "w:bottom=\"850\"")),
        new("PG07", "5 mm", Letter, file => file.Change("w:gutter=\"0\"", "w:gutter=\"284\"")),
        new("PG08", "no mirror", Letter.Change("word/settings.xml", "<w:compat>", "<w:mirrorMargins/><w:compat>"), file => file.Change("word/settings.xml", "<w:mirrorMargins/>", "")) { Profile = ConformityProfile.Gost2025 with { IsDuplex = true } },
        new("PG09", "a wider appendix", Order, file => file.ChangeOnce("w:left=\"1134\"", "w:left=\"1701\"")),
        new("PG10", "sizes swapped by hand", Order.With("word/document.xml", Landscape(Order.Body, " w:orient=\"landscape\"")), file => file.Change(" w:orient=\"landscape\"", "")),
        new("PN01", "no header", Order, file => file.Change("""<w:headerReference w:type="default" r:id="rId6"/>""", "")),
        new("PN02", "no title page", Letter, file => file.Change("<w:titlePg/>", "")),
        new("PN03", "in the footer", Letter, file => file.Change("""<w:headerReference w:type="default" r:id="rId6"/>""", """<w:footerReference w:type="default" r:id="rId6"/>""")),
        new("PN04", "at the right", Letter, file => file.Change("word/header2.xml", """<w:pStyle w:val="Header"/>""", """<w:pStyle w:val="Header"/><w:jc w:val="right"/>""")),
        new("PN05", "5 mm", Letter, file => file.Change("w:header=\"624\"", "w:header=\"284\"")),
        new("PN06", "typed", Order, file => file.With("word/header2.xml", file["word/header1.xml"].Replace("</w:pPr>", "</w:pPr><w:r><w:t>2</w:t></w:r>", StringComparison.Ordinal))),
        new("PN07", "dashes around", Letter, file => file.Change("word/header2.xml", "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>", "<w:r><w:t>-</w:t></w:r><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>")),
        new("PN09", "10 points", Letter, file => file.Change("word/header2.xml", "<w:r><w:t>2", "<w:r><w:rPr><w:sz w:val=\"20\"/></w:rPr><w:t>2")),
        new("PN10", "lost in the appendix", Order.With("word/header3.xml", Order["word/header1.xml"]).Change("word/_rels/document.xml.rels", "</Relationships>", """<Relationship Id="rId7" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header" Target="header3.xml"/></Relationships>""").Change("[Content_Types].xml", "</Types>", """<Override PartName="/word/header3.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/></Types>"""), file => file.With("word/document.xml", ReplaceLast(file.Body, "w:type=\"default\" r:id=\"rId6\"", "w:type=\"default\" r:id=\"rId7\""))),
        new("PN11", "anew within the text", Letter, file => file.After("Приглашаем", $"""<w:p><w:pPr><w:pStyle w:val="Text"/><w:sectPr>{Refs}<w:type w:val="continuous"/>{Page()}<w:titlePg/></w:sectPr></w:pPr>{R("Просим сообщить о своем решении до 20~января~2026~г. по телефону управления.")}</w:p>""").Change("<w:titlePg/></w:sectPr></w:body>", "<w:pgNumType w:start=\"1\"/></w:sectPr></w:body>")),
        new("FN01", "Arial in the text", Letter, file => file.Styles("w:styleId=\"Text\"", "w:styleId=\"Text\"").Change("<w:r><w:t xml:space=\"preserve\">Приглашаем", """<w:r><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/></w:rPr><w:t xml:space="preserve">Приглашаем""")),
        new("FN01", "through a style", Letter, file => file.Styles("""<w:ind w:firstLine="709"/><w:jc w:val="both"/></w:pPr><w:rPr>""", """<w:ind w:firstLine="709"/><w:jc w:val="both"/></w:pPr><w:rPr><w:rFonts w:ascii="Verdana" w:hAnsi="Verdana"/>""")),
        new("FN02", "another in a cell", Order, file => file.Change("<w:r><w:t xml:space=\"preserve\">Наставничество", """<w:r><w:rPr><w:rFonts w:ascii="Tinos" w:hAnsi="Tinos"/></w:rPr><w:t xml:space="preserve">Наставничество""")),
        new("FN03", "11 points", Letter, file => file.Change("<w:r><w:t xml:space=\"preserve\">Приглашаем", """<w:r><w:rPr><w:sz w:val="22"/><w:szCs w:val="22"/></w:rPr><w:t xml:space="preserve">Приглашаем""")),
        new("FN03", "from a character style", Letter.Styles("</w:styles>", """<w:style w:type="character" w:styleId="Small"><w:name w:val="Small"/><w:rPr><w:sz w:val="20"/><w:szCs w:val="20"/></w:rPr></w:style></w:styles>"""), file => file.Change("<w:r><w:t xml:space=\"preserve\">Приглашаем", """<w:r><w:rPr><w:rStyle w:val="Small"/></w:rPr><w:t xml:space="preserve">Приглашаем""")),
        new("FN04", "8 points", Order, file => file.Styles("<w:sz w:val=\"24\"/><w:szCs w:val=\"24\"/>", "<w:sz w:val=\"16\"/><w:szCs w:val=\"16\"/>")),
        new("FN05", "differs", Letter, file => file.Styles("<w:sz w:val=\"28\"/><w:szCs w:val=\"28\"/>", "<w:sz w:val=\"28\"/><w:szCs w:val=\"22\"/>")),
        new("FN06", "in the defaults", Letter.With("word/theme/theme1.xml", """<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="x"><a:themeElements><a:clrScheme name="x"/><a:fontScheme name="x"><a:majorFont><a:latin typeface="PT Astra Serif"/></a:majorFont><a:minorFont><a:latin typeface="PT Astra Serif"/></a:minorFont></a:fontScheme></a:themeElements></a:theme>""").Change("word/_rels/document.xml.rels", "</Relationships>", """<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/theme" Target="theme/theme1.xml"/></Relationships>""").Change("[Content_Types].xml", "</Types>", """<Override PartName="/word/theme/theme1.xml" ContentType="application/vnd.openxmlformats-officedocument.theme+xml"/></Types>"""), file => file.Styles("<w:rFonts w:ascii=\"PT Astra Serif\"", "<w:rFonts w:asciiTheme=\"minorHAnsi\" w:hAnsiTheme=\"minorHAnsi\" w:ascii=\"PT Astra Serif\"")),
        new("FN07", "every second", Order.With("word/document.xml", WithRuns(Order.Body, "")), file => file.With("word/document.xml", WithRuns(Order.Body, "<w:rPr><w:sz w:val=\"28\"/></w:rPr>"))),
        new("FN08", "red", Letter, file => file.Change("<w:r><w:t xml:space=\"preserve\">Приглашаем", """<w:r><w:rPr><w:color w:val="FF0000"/></w:rPr><w:t xml:space="preserve">Приглашаем""")),
        new("FN09", "underlined", Letter, file => file.Change("<w:r><w:t xml:space=\"preserve\">Приглашаем", """<w:r><w:rPr><w:u w:val="single"/></w:rPr><w:t xml:space="preserve">Приглашаем""")),
        new("FN10", "a bold paragraph", Letter, file => file.Change("<w:r><w:t xml:space=\"preserve\">Приглашаем", """<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">Приглашаем""")),
        new("FN11", "spaced", Letter, file => file.Change("<w:r><w:t xml:space=\"preserve\">Приглашаем", """<w:r><w:rPr><w:spacing w:val="20"/></w:rPr><w:t xml:space="preserve">Приглашаем""")),
        new("FN11", "narrowed", Letter, file => file.Change("<w:r><w:t xml:space=\"preserve\">Приглашаем", """<w:r><w:rPr><w:w w:val="90"/></w:rPr><w:t xml:space="preserve">Приглашаем""")),
        new("FN12", "Times New Roman", Letter, file => file.Styles("\"PT Astra Serif\"", "\"Times New Roman\"")) { Profile = ConformityProfile.Gost2016 with { EnabledRules = ["FN12"] } },
    ];

    private static string Landscape(string body, string orientation) =>
        ReplaceLast(body, "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>", $"<w:pgSz w:w=\"16838\" w:h=\"11906\"{orientation}/>");

    private static string ReplaceLast(string body, string old, string now)
    {
        int at = body.LastIndexOf(old, StringComparison.Ordinal);
        return string.Concat(body.AsSpan(0, at), now, body.AsSpan(at + old.Length));
    }

    // Forty runs more, each a word of one paragraph.
    private static string WithRuns(string body, string properties)
    {
        string runs = string.Concat(Enumerable.Range(0, 48).Select(_ => $"""<w:r>{properties}<w:t xml:space="preserve">Слово </w:t></w:r>"""));
        return body.Replace("<w:r><w:t xml:space=\"preserve\">Начальнику", $"{runs}<w:r><w:t xml:space=\"preserve\">Начальнику", StringComparison.Ordinal);
    }
}
