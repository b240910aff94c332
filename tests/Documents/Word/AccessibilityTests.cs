using System.Xml.Linq;
using InnovationDomain.Documents.Model;
using InnovationDomain.Tests.Support.Generation;
using InnovationDomain.Tests.Support.Word;

namespace InnovationDomain.Documents.Tests.Word;

/// <summary>What readers with other eyes, and the archive, need of a file.</summary>
public sealed class AccessibilityTests
{
    private static readonly XNamespace W = WordFile.W;

    private static readonly WordFile File = WordFile.Write(Samples.Document([
        new Heading("Раздел."), new Paragraph("Текст."), new Heading("Подраздел", 2), new Paragraph("Текст."),
        new ClauseList([new Clause("Общие положения", [new ClauseList([new Clause("Пункт.")])]) { IsHeading = true }]),
        new Picture(Images.Png, "Схема \"взаимодействия\""), new Chart(ChartKind.Bar, ["2025"], [new("Площадки", [5])], "Пять площадок"), new Paragraph("Текст."),
    ]));

    [Fact]
    public void Headings_are_built_in_and_have_their_level_in_the_outline()
    {
        Assert.Equal([("Heading1", "Раздел"), ("Heading2", "Подраздел"), ("ClauseHeading1", "Общие положения")], File.Paragraphs.Where(p => p.Style.Contains("Heading", StringComparison.Ordinal)).Select(p => (p.Style, p.Text)));
        Assert.Equal(["0", "1", "2", "3"], Enumerable.Range(1, 4).Select(level => Style($"Heading{level}").Descendants(W + "outlineLvl").Single().Attribute(W + "val")!.Value));
        Assert.Equal("heading 1", Style("Heading1").Element(W + "name")!.Attribute(W + "val")!.Value);
        Assert.Equal("Heading2", Style("ClauseHeading2").Element(W + "basedOn")!.Attribute(W + "val")!.Value);
    }

    [Fact]
    public void Pictures_and_charts_say_what_they_show() => Assert.Equal(
        ["Схема «взаимодействия»", "Пять площадок"],
        File.Body.Descendants().Where(element => element.Name.LocalName == "docPr").Select(drawing => drawing.Attribute("descr")!.Value));

    [Fact]
    public void The_language_is_told_once_for_all() =>
        Assert.Equal("ru-RU", File.Part("word/styles.xml").Element(W + "docDefaults")!.Descendants(W + "lang").Single().Attribute(W + "val")!.Value);

    [Fact]
    public void Settings_ask_for_nothing_and_hide_nothing()
    {
        XElement settings = File.Part("word/settings.xml");
        Assert.Equal("15", settings.Descendants(W + "compatSetting").Single(setting => setting.Attribute(W + "name")!.Value == "compatibilityMode").Attribute(W + "val")!.Value);
        Assert.DoesNotContain(settings.Elements(), setting => setting.Name.LocalName is "updateFields" or "autoHyphenation" or "trackRevisions");
        Assert.DoesNotContain(File.Document.Descendants(), element => element.Name.LocalName is "ins" or "del" or "vanish" or "commentReference");
        Assert.DoesNotContain(File.PartNames(), part => part.Contains("vba", StringComparison.Ordinal) || part.Contains("comments", StringComparison.Ordinal));
    }

    [Fact]
    public void Type_is_black_in_one_family_and_comes_from_styles()
    {
        Assert.DoesNotContain(File.Document.Descendants(W + "rPr").Elements(), look => look.Name.LocalName is "rFonts" or "sz" or "color" or "u");
        Assert.Equal(["Times New Roman"], File.Part("word/styles.xml").Descendants(W + "rFonts").Attributes().Select(font => font.Value).Distinct());
    }

    private static XElement Style(string id) => File.Part("word/styles.xml").Elements(W + "style").Single(style => style.Attribute(W + "styleId")!.Value == id);
}
