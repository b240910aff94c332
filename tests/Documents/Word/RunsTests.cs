using System.Xml.Linq;
using InnovationDomain.Documents.Model;
using InnovationDomain.Tests.Support.Generation;
using InnovationDomain.Tests.Support.Word;

namespace InnovationDomain.Documents.Tests.Word;

public sealed class RunsTests
{
    private static readonly XNamespace W = WordFile.W;

    [Fact]
    public void Typography_works_across_the_seams_of_runs()
    {
        string[] runs = Runs(["Школа ", Run.Bold("\"Луч"), "\" - это №", Run.Italic("5"), ", 22 ", Run.Bold("апреля 2021"), " г."]);
        Assert.Equal(["Школа ", "«Луч", "»\u00A0— это №", "\u00A05", ", 22\u00A0", "апреля\u00A02021", "\u00A0г."], runs);
    }

    [Fact]
    public void Verbatim_text_stays_as_typed()
    {
        string[] runs = Runs(["Команда ", Run.Verbatim("a  \"b\" - c"), " - это \"код\"."]);
        Assert.Equal(["Команда ", "a  \"b\" - c", "\u00A0— это «код»."], runs);
    }

    [Fact]
    public void Tabs_and_line_ends_of_verbatim_text_are_marks_of_their_own()
    {
        XElement run = Paragraph([Run.Verbatim("а\tб\r\nв\nг")]).Element(W + "r")!;
        Assert.Equal(["t:а", "tab:", "t:б", "br:", "t:в", "br:", "t:г"], run.Elements().Select(part => $"{part.Name.LocalName}:{part.Value}"));
    }

    [Fact]
    public void A_look_is_a_property_of_the_run()
    {
        XElement[] looks = [.. Paragraph(["а", Run.Bold("б"), Run.Italic("в"), new TextRun("приказываю") { IsLetterSpaced = true }, new TextRun("learning") { Language = "en-US" }])
            .Elements(W + "r").Select(run => run.Element(W + "rPr")!).Where(look => look is not null)];
        Assert.Equal(["b bCs", "i iCs", "spacing", "lang"], looks.Select(look => string.Join(' ', look.Elements().Select(part => part.Name.LocalName))));
        Assert.Equal("20", looks[2].Element(W + "spacing")!.Attribute(W + "val")!.Value);
        Assert.Equal("en-US", looks[3].Element(W + "lang")!.Attribute(W + "val")!.Value);
    }

    [Fact]
    public void A_line_break_leaves_no_space_beside_it()
    {
        Assert.Equal("Положение\nо площадках", WordParagraph.Read(Paragraph(["Положение ", LineBreak.Instance, " о площадках"])).Text);
    }

    [Fact]
    public void A_form_field_is_a_line_on_paper_and_a_named_control_in_an_editor()
    {
        XElement control = Paragraph(["ФИО: ", new FormField("Фамилия, имя, отчество", 10), "."]).Element(W + "sdt")!;
        Assert.Equal("Фамилия, имя, отчество", control.Element(W + "sdtPr")!.Element(W + "alias")!.Attribute(W + "val")!.Value);
        Assert.Equal("__________", control.Element(W + "sdtContent")!.Value);
        Assert.NotNull(control.Element(W + "sdtPr")!.Element(W + "text"));
    }

    // The text that is set over all runs is cut at their seams: no letter may change its run.
    [Property(MaxTest = 100, Arbitrary = [typeof(Texts)])]
    public void Each_run_keeps_its_letters(string[] texts)
    {
        Run[] runs = [.. texts.Select((text, i) => i % 2 == 0 ? Run.Bold(text) : Run.Italic(text))];
        string[] written = Runs(RichText.Of(runs));
        Assert.Equal(texts.Select(Letters.Of).Where(text => text.Length > 0), written.Select(Letters.Of).Where(text => text.Length > 0));
    }

    private static string[] Runs(RichText text) => [.. Paragraph(text).Elements(W + "r").Select(run => run.Value)];

    private static XElement Paragraph(RichText text) =>
        WordFile.Write(Samples.Document([new Paragraph(text)])).Body.Elements(W + "p").Single(paragraph => paragraph.Element(W + "pPr")!.Element(W + "pStyle")!.Attribute(W + "val")!.Value == "BodyText");

    private static class Texts
    {
        public static Arbitrary<string[]> Any() => Arb.From(OddText.Any.NonEmptyListOf().Select(texts => texts.Take(6).ToArray()));
    }
}
