using System.Security;

namespace InnovationDomain.Documents.Tests.Conformity.Files;

/// <summary>The parts that the foreign documents share.</summary>
internal static class ForeignParts
{
    private const string W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml";

    public static KeyValuePair<string, string>[] All(string title) =>
    [
        new("[Content_Types].xml", $"""
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="{Word}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="{Word}.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="{Word}.numbering+xml"/><Override PartName="/word/settings.xml" ContentType="{Word}.settings+xml"/><Override PartName="/word/header1.xml" ContentType="{Word}.header+xml"/><Override PartName="/word/header2.xml" ContentType="{Word}.header+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>
            """),
        new("_rels/.rels", $"""
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{Office}/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>
            """),
        new("word/_rels/document.xml.rels", $"""
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{Office}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="{Office}/numbering" Target="numbering.xml"/><Relationship Id="rId3" Type="{Office}/settings" Target="settings.xml"/><Relationship Id="rId5" Type="{Office}/header" Target="header1.xml"/><Relationship Id="rId6" Type="{Office}/header" Target="header2.xml"/></Relationships>
            """),
        new("docProps/core.xml", $"""
            <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{SecurityElement.Escape(title)}</dc:title><dc:subject>О площадках</dc:subject><dc:creator>Управление образования</dc:creator><dc:language>ru-RU</dc:language></cp:coreProperties>
            """),
        new("word/settings.xml", $"""
            <w:settings {W}><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>
            """),
        new("word/header1.xml", $"""<w:hdr {W}><w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr></w:p></w:hdr>"""),
        new("word/header2.xml", $"""<w:hdr {W}><w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:hdr>"""),
        new("word/numbering.xml", Numbering),
        new("word/styles.xml", Styles),
    ];

    private static string Numbering => $"""
        <w:numbering {W}><w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="multilevel"/>{string.Concat(Enumerable.Range(0, 5).Select(level => $"""<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:suff w:val="space"/><w:lvlText w:val="{string.Concat(Enumerable.Range(1, level + 1).Select(number => $"%{number}."))}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="0" w:firstLine="709"/></w:pPr></w:lvl>"""))}</w:abstractNum><w:abstractNum w:abstractNumId="2"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:suff w:val="space"/><w:lvlText w:val="–"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="0" w:firstLine="709"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num></w:numbering>
        """;

    private static string Styles => $"""
        <w:styles {W}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="PT Astra Serif" w:eastAsia="PT Astra Serif" w:hAnsi="PT Astra Serif" w:cs="PT Astra Serif"/><w:sz w:val="28"/><w:szCs w:val="28"/><w:lang w:val="ru-RU"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>
        <w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>
        <w:style w:type="character" w:default="1" w:styleId="a0"><w:name w:val="Default Paragraph Font"/></w:style>
        {Style("Org", """<w:jc w:val="center"/>""")}
        {Style("Kind", """<w:spacing w:before="240"/><w:jc w:val="center"/>""", "<w:b/>")}
        {Style("DateNo", """<w:tabs><w:tab w:val="right" w:pos="10205"/></w:tabs><w:spacing w:before="240"/>""")}
        {Style("City", """<w:spacing w:before="240"/><w:jc w:val="center"/>""")}
        {Style("Head", """<w:keepNext/><w:spacing w:before="240" w:after="480"/><w:jc w:val="center"/><w:outlineLvl w:val="0"/>""", "<w:b/>")}
        {Style("Text", """<w:spacing w:line="360" w:lineRule="auto"/><w:ind w:firstLine="709"/><w:jc w:val="both"/>""")}
        {Style("Point", """<w:spacing w:line="360" w:lineRule="auto"/><w:ind w:firstLine="709"/><w:jc w:val="both"/>""")}
        {Style("Plain", "")}
        {Style("Caps", """<w:keepNext/><w:spacing w:before="240"/>""")}
        {Style("Section", """<w:keepNext/><w:spacing w:before="240" w:after="240"/><w:jc w:val="center"/><w:outlineLvl w:val="1"/>""", "<w:b/>")}
        {Style("Greeting", """<w:spacing w:before="240" w:after="240"/><w:jc w:val="center"/>""")}
        {Style("Sign", """<w:tabs><w:tab w:val="right" w:pos="10205"/></w:tabs><w:spacing w:before="960"/>""")}
        {Style("Mark", """<w:ind w:left="5670"/>""")}
        {Style("AppTitle", """<w:keepNext/><w:spacing w:before="240" w:after="240"/><w:jc w:val="center"/><w:outlineLvl w:val="0"/>""", "<w:b/>")}
        {Style("Cell", "", """<w:sz w:val="24"/><w:szCs w:val="24"/>""")}
        {Style("Header", """<w:jc w:val="center"/>""")}
        <w:style w:type="table" w:default="1" w:styleId="a1"><w:name w:val="Normal Table"/><w:tblPr><w:tblCellMar><w:left w:w="108" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
        </w:styles>
        """;

    private static string Style(string id, string paragraph, string run = "") =>
        $"""<w:style w:type="paragraph" w:customStyle="1" w:styleId="{id}"><w:name w:val="Наш {id}"/><w:basedOn w:val="a"/><w:pPr>{paragraph}</w:pPr><w:rPr>{run}</w:rPr></w:style>""";
}
