using InnovationDomain.Documents.Model;
using InnovationDomain.Documents.Word.Layouts;

namespace InnovationDomain.Documents.Word.Parts;

/// <summary>The styles of what stands in the text besides paragraphs and lists: headings, tables, pictures, the marks of appendices.</summary>
internal static class BodyStyles
{
    public static string Xml(Layout layout)
    {
        int tableSize = layout.TableFontSize / 10;
        int gap = layout.SpaceBetweenRequisites;
        int blockIndent = layout.TextWidth() - layout.RequisiteWidth;
        return $"""
            {Custom(StyleIds.RightBlock, "Отметка в правом углу", $"<w:keepNext/><w:keepLines/><w:ind w:left=\"{blockIndent}\"/>")}
            <w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:next w:val="{StyleIds.Body}"/><w:qFormat/><w:pPr><w:keepNext/><w:keepLines/><w:spacing w:before="{gap}" w:after="{gap}"/><w:jc w:val="center"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:bCs/></w:rPr></w:style>
            <w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/><w:basedOn w:val="Heading1"/><w:next w:val="{StyleIds.Body}"/><w:qFormat/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="Heading3"><w:name w:val="heading 3"/><w:basedOn w:val="Heading1"/><w:next w:val="{StyleIds.Body}"/><w:qFormat/><w:pPr><w:outlineLvl w:val="2"/></w:pPr><w:rPr><w:b w:val="0"/><w:bCs w:val="0"/></w:rPr></w:style>
            <w:style w:type="paragraph" w:styleId="Heading4"><w:name w:val="heading 4"/><w:basedOn w:val="Heading3"/><w:next w:val="{StyleIds.Body}"/><w:qFormat/><w:pPr><w:outlineLvl w:val="3"/></w:pPr><w:rPr><w:i/><w:iCs/></w:rPr></w:style>
            {Custom(StyleIds.AppendixTitle, "Название приложения", "", basedOn: "Heading1")}
            {Custom(StyleIds.Letter, "Перечисление с буквами", "", basedOn: StyleIds.Body)}
            {string.Concat(Enumerable.Range(1, ClauseList.MaxDepth).Select(level => Custom(StyleIds.ClauseHeading(level), $"Заголовок с номером {level}", "", basedOn: StyleIds.Heading(level))))}
            <w:style w:type="table" w:styleId="{StyleIds.Table}"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders><w:top w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:left w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:bottom w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:right w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:insideV w:val="single" w:sz="4" w:space="0" w:color="auto"/></w:tblBorders><w:tblCellMar><w:top w:w="28" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="28" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
            {Custom(StyleIds.TableText, "Текст таблицы", "", $"<w:sz w:val=\"{tableSize}\"/><w:szCs w:val=\"{tableSize}\"/>")}
            {Custom(StyleIds.TableNumber, "Число в таблице", "<w:jc w:val=\"right\"/>", basedOn: StyleIds.TableText)}
            {Custom(StyleIds.TableCenter, "Текст таблицы в середине", "<w:jc w:val=\"center\"/>", basedOn: StyleIds.TableText)}
            {Custom(StyleIds.TableHeading, "Головка таблицы", "<w:keepNext/>", basedOn: StyleIds.TableCenter)}
            {Custom(StyleIds.TableSection, "Раздел таблицы", "<w:keepNext/>", "<w:b/><w:bCs/>", StyleIds.TableCenter)}
            {Custom(StyleIds.TableCaption, "Название таблицы", $"<w:keepNext/><w:keepLines/><w:spacing w:before=\"{gap}\" w:after=\"{gap / 2}\"/>")}
            {Custom(StyleIds.Picture, "Рисунок", $"<w:keepLines/><w:spacing w:before=\"{gap}\"/><w:jc w:val=\"center\"/>")}
            {Custom(StyleIds.PictureCaption, "Название рисунка", $"<w:keepLines/><w:spacing w:before=\"{gap / 2}\" w:after=\"{gap}\"/><w:jc w:val=\"center\"/>")}
            {Custom(StyleIds.SectionEnd, "Конец раздела", "<w:spacing w:line=\"20\" w:lineRule=\"exact\"/>", "<w:sz w:val=\"2\"/><w:szCs w:val=\"2\"/>")}
            """;
    }

    public static string Custom(string id, string name, string paragraph, string run = "", string basedOn = "Normal") =>
        $"""<w:style w:type="paragraph" w:customStyle="1" w:styleId="{id}"><w:name w:val="{name}"/><w:basedOn w:val="{basedOn}"/><w:qFormat/>{Element("pPr", paragraph)}{Element("rPr", run)}</w:style>""";

    private static string Element(string name, string content) => content.Length == 0 ? "" : $"<w:{name}>{content}</w:{name}>";
}
