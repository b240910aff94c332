using InnovationDomain.Documents.Word.Layouts;

namespace InnovationDomain.Documents.Word.Parts;

/// <summary>How Word treats the document: in its current mode, in Russian, without hyphenation, without asking to update fields.</summary>
internal static class SettingsPart
{
    public static string Xml(Layout layout) => $"""
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
        <w:defaultTabStop w:val="{layout.FirstLineIndent}"/>
        <w:characterSpacingControl w:val="doNotCompress"/>
        <w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>
        <w:themeFontLang w:val="{layout.Language}"/>
        <w:decimalSymbol w:val=","/>
        <w:listSeparator w:val=";"/>
        </w:settings>
        """;
}
