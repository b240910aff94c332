using InnovationDomain.Documents.Word.Layouts;

namespace InnovationDomain.Documents.Word.Parts;

/// <summary>The styles of a document by a standard. All formatting is here: paragraphs and runs name a style and add nothing but numbers and keep rules.</summary>
internal static class StylesPart
{
    private const int SingleLine = 240;

    public static string Xml(Layout layout)
    {
        int size = layout.FontSize / 10;
        int tableSize = layout.TableFontSize / 10;
        int blockIndent = layout.TextWidth() - layout.RequisiteWidth;
        string font = layout.Font;
        string language = layout.Language;
        int gap = layout.SpaceBetweenRequisites;
        int bodyLine = SingleLine * layout.LineSpacingPercent / 100;
        int indent = layout.FirstLineIndent;
        int rightEdge = layout.TextWidth();

        return $"""
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
            <w:docDefaults>
            <w:rPrDefault><w:rPr><w:rFonts w:ascii="{font}" w:hAnsi="{font}" w:eastAsia="{font}" w:cs="{font}"/><w:sz w:val="{size}"/><w:szCs w:val="{size}"/><w:lang w:val="{language}" w:eastAsia="{language}" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>
            <w:pPrDefault><w:pPr><w:spacing w:before="0" w:after="0" w:line="{SingleLine}" w:lineRule="auto"/></w:pPr></w:pPrDefault>
            </w:docDefaults>
            <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:pPr><w:widowControl/></w:pPr></w:style>
            <w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>
            <w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
            <w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/></w:style>
            {RequisiteStyles.Xml(layout)}
            <w:style w:type="paragraph" w:styleId="{StyleIds.Body}"><w:name w:val="Body Text"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr><w:spacing w:line="{bodyLine}" w:lineRule="auto"/><w:ind w:left="0" w:firstLine="{indent}"/><w:jc w:val="both"/></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="{StyleIds.Clause}"><w:name w:val="List Number"/><w:basedOn w:val="{StyleIds.Body}"/><w:qFormat/></w:style>
            <w:style w:type="paragraph" w:styleId="{StyleIds.Dash}"><w:name w:val="List Bullet"/><w:basedOn w:val="{StyleIds.Body}"/><w:qFormat/></w:style>
            <w:style w:type="paragraph" w:styleId="{StyleIds.Signature}"><w:name w:val="Signature"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr><w:keepLines/><w:tabs><w:tab w:val="right" w:pos="{rightEdge}"/></w:tabs><w:spacing w:before="{2 * gap}"/></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="{StyleIds.Header}"><w:name w:val="header"/><w:basedOn w:val="Normal"/><w:pPr><w:jc w:val="center"/></w:pPr></w:style>
            {Custom(StyleIds.RightBlock, "Отметка в правом углу", $"<w:keepNext/><w:keepLines/><w:ind w:left=\"{blockIndent}\"/>")}
            <w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:next w:val="{StyleIds.Body}"/><w:qFormat/><w:pPr><w:keepNext/><w:keepLines/><w:spacing w:before="{gap}" w:after="{gap}"/><w:jc w:val="center"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:bCs/></w:rPr></w:style>
            <w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/><w:basedOn w:val="Heading1"/><w:next w:val="{StyleIds.Body}"/><w:qFormat/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="Heading3"><w:name w:val="heading 3"/><w:basedOn w:val="Heading1"/><w:next w:val="{StyleIds.Body}"/><w:qFormat/><w:pPr><w:outlineLvl w:val="2"/></w:pPr><w:rPr><w:b w:val="0"/><w:bCs w:val="0"/></w:rPr></w:style>
            <w:style w:type="paragraph" w:styleId="Heading4"><w:name w:val="heading 4"/><w:basedOn w:val="Heading3"/><w:next w:val="{StyleIds.Body}"/><w:qFormat/><w:pPr><w:outlineLvl w:val="3"/></w:pPr><w:rPr><w:i/><w:iCs/></w:rPr></w:style>
            {Custom(StyleIds.AppendixTitle, "Название приложения", "", basedOn: "Heading1")}
            {Custom(StyleIds.ClauseHeading, "Заголовок раздела с номером", "", basedOn: "Heading1")}
            <w:style w:type="table" w:styleId="{StyleIds.Table}"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders><w:top w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:left w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:bottom w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:right w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:insideV w:val="single" w:sz="4" w:space="0" w:color="auto"/></w:tblBorders></w:tblPr></w:style>
            {Custom(StyleIds.TableText, "Текст таблицы", "", $"<w:sz w:val=\"{tableSize}\"/><w:szCs w:val=\"{tableSize}\"/>")}
            {Custom(StyleIds.TableNumber, "Число в таблице", "<w:jc w:val=\"right\"/>", basedOn: StyleIds.TableText)}
            {Custom(StyleIds.TableCenter, "Текст таблицы в середине", "<w:jc w:val=\"center\"/>", basedOn: StyleIds.TableText)}
            {Custom(StyleIds.TableHeading, "Головка таблицы", "<w:keepNext/>", basedOn: StyleIds.TableCenter)}
            {Custom(StyleIds.TableSection, "Раздел таблицы", "<w:keepNext/>", "<w:b/><w:bCs/>", StyleIds.TableCenter)}
            {Custom(StyleIds.TableCaption, "Название таблицы", $"<w:keepNext/><w:keepLines/><w:spacing w:before=\"{gap}\" w:after=\"{gap / 2}\"/>")}
            {Custom(StyleIds.Picture, "Рисунок", $"<w:keepLines/><w:spacing w:before=\"{gap}\"/><w:jc w:val=\"center\"/>")}
            {Custom(StyleIds.PictureCaption, "Название рисунка", $"<w:keepLines/><w:spacing w:before=\"{gap / 2}\" w:after=\"{gap}\"/><w:jc w:val=\"center\"/>")}
            {Custom(StyleIds.SectionEnd, "Конец раздела", "<w:spacing w:line=\"20\" w:lineRule=\"exact\"/>", "<w:sz w:val=\"2\"/><w:szCs w:val=\"2\"/>")}
            {layout.Standard.Style.Letterhead?.Styles}
            </w:styles>
            """;
    }

    internal static string Custom(string id, string name, string paragraph, string run = "", string basedOn = "Normal") =>
        $"""<w:style w:type="paragraph" w:customStyle="1" w:styleId="{id}"><w:name w:val="{name}"/><w:basedOn w:val="{basedOn}"/><w:qFormat/>{Element("pPr", paragraph)}{Element("rPr", run)}</w:style>""";

    private static string Element(string name, string content) => content.Length == 0 ? "" : $"<w:{name}>{content}</w:{name}>";
}
