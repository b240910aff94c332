using InnovationDomain.Documents.Conformity;
using InnovationDomain.Documents.Tests.Conformity.Files;

namespace InnovationDomain.Documents.Tests.Conformity;

/// <summary>Formats are resolved as Word resolves them: each case looks like a defect to who reads direct formatting alone, or the other way round.</summary>
public sealed class FormatTests
{
    private const string Run = "<w:r><w:t xml:space=\"preserve\">Приглашаем";

    [Fact]
    public void A_run_wins_over_its_styles() => Clean(Foreign.Letter
        .Styles("""<w:jc w:val="both"/></w:pPr><w:rPr></w:rPr>""", """<w:jc w:val="both"/></w:pPr><w:rPr><w:sz w:val="18"/><w:szCs w:val="18"/></w:rPr>""")
        .Change(Run, Run.Replace("<w:r>", "<w:r><w:rPr><w:sz w:val=\"28\"/><w:szCs w:val=\"28\"/></w:rPr>", StringComparison.Ordinal)));

    [Fact]
    public void A_character_style_wins_over_a_paragraph_style() => Found("FN03", Foreign.Letter
        .Styles("</w:styles>", """<w:style w:type="character" w:styleId="Small"><w:name w:val="Small"/><w:basedOn w:val="Smaller"/></w:style><w:style w:type="character" w:styleId="Smaller"><w:name w:val="Smaller"/><w:rPr><w:sz w:val="18"/><w:szCs w:val="18"/></w:rPr></w:style></w:styles>""")
        .Change(Run, Run.Replace("<w:r>", "<w:r><w:rPr><w:rStyle w:val=\"Small\"/></w:rPr>", StringComparison.Ordinal)), "9 pt");

    [Fact]
    public void A_style_of_another_type_does_not_count() => Clean(Foreign.Letter
        .Change(Run, Run.Replace("<w:r>", "<w:r><w:rPr><w:rStyle w:val=\"Cell\"/></w:rPr>", StringComparison.Ordinal)));

    [Fact]
    public void Two_styles_that_both_say_bold_say_regular() => Clean(Foreign.Letter
        .Styles("""<w:jc w:val="both"/></w:pPr><w:rPr></w:rPr></w:style>""", """<w:jc w:val="both"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>""")
        .Styles("</w:styles>", """<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style></w:styles>""")
        .Change(Run, Run.Replace("<w:r>", "<w:r><w:rPr><w:rStyle w:val=\"Strong\"/></w:rPr>", StringComparison.Ordinal)));

    [Fact]
    public void Without_any_word_of_size_Word_prints_ten_points() => Found("FN03", Foreign.Letter.Styles("<w:sz w:val=\"28\"/><w:szCs w:val=\"28\"/>", ""), "10 pt");

    [Fact]
    public void The_theme_lends_its_typeface() => Found("FN01", Foreign.Letter
        .With("word/theme/theme1.xml", """<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:fontScheme><a:majorFont><a:latin typeface="Cambria"/></a:majorFont><a:minorFont><a:latin typeface="Calibri"/></a:minorFont></a:fontScheme></a:themeElements></a:theme>""")
        .Change("word/_rels/document.xml.rels", "</Relationships>", """<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/theme" Target="theme/theme1.xml"/></Relationships>""")
        .Styles("<w:rFonts w:ascii=\"PT Astra Serif\"", "<w:rFonts w:asciiTheme=\"minorHAnsi\" w:hAnsiTheme=\"minorHAnsi\" w:ascii=\"PT Astra Serif\""), "Calibri");

    [Fact]
    public void A_list_lies_over_the_style_and_under_the_paragraph()
    {
        // The list of the paragraph takes the style's indent away; its own indent gives it back.
        const string List = "<w:pStyle w:val=\"Point\"/><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>";
        TestFile far = Foreign.Provision.Change("word/numbering.xml", "<w:ind w:left=\"0\" w:firstLine=\"709\"/>", "<w:ind w:left=\"3000\" w:hanging=\"400\"/>");
        Clean(far);
        Assert.DoesNotContain(RuleTests.Findings(ConformityChecker.Gost2025, far.Change(List, List + "<w:ind w:left=\"0\" w:firstLine=\"709\"/>")), finding => finding.Rule.Id == "PR01");
    }

    [Fact]
    public void The_strict_edition_of_the_format_is_read() => Found("PG02", new TestFile(Foreign.Letter.Parts.Select(part => KeyValuePair.Create(part, Foreign.Letter[part]
        .Replace("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main", StringComparison.Ordinal)
        .Replace("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "http://purl.oclc.org/ooxml/officeDocument/relationships", StringComparison.Ordinal)
        .Replace("w:left=\"1134\"", "w:left=\"15mm\"", StringComparison.Ordinal)))), "15 mm");

    private static void Clean(TestFile file) => Assert.Empty(RuleTests.Findings(ConformityChecker.Gost2025, file).Select(finding => finding.ToString()));

    private static void Found(string rule, TestFile file, string found) =>
        Assert.Contains(RuleTests.Findings(ConformityChecker.Gost2025, file), finding => finding.Rule.Id == rule && finding.Found.English == found);
}
