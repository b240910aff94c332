using System.Xml.Linq;
using InnovationDomain.Documents.Model;
using InnovationDomain.Documents.Standards;
using InnovationDomain.Documents.Word;
using InnovationDomain.Tests.Support.Word;

namespace InnovationDomain.Documents.Tests.Word;

/// <summary>Every case in every edition and every style is a valid file that names only what it has.</summary>
public sealed class RequisiteWritingTests
{
    private static readonly DocumentStandard[] Editions = [DocumentStandard.Gost2025, DocumentStandard.Gost2016];

    public static TheoryData<string> StyleNames => [.. Cases.Styles.Keys];

    [Theory]
    [MemberData(nameof(StyleNames))]
    public void Files_are_valid_and_complete(string style)
    {
        foreach (DocumentStandard edition in Editions)
        {
            DocumentStandard standard = edition.With(Cases.Styles[style]);
            var writer = new WordWriter(standard);
            foreach ((string name, OfficialDocument document) in Cases.All.Where(item => !item.Value.Violations(standard).Any(found => found.IsRefused)))
            {
                WordFile file = WordFile.Write(document, writer);
                Assert.True(file.SchemaErrors().IsEmpty, $"{name}, {style}, {edition}: {string.Join('\n', file.SchemaErrors())}");
                HashSet<string> styles = [.. file.Part("word/styles.xml").Elements(WordFile.W + "style").Select(item => item.Attribute(WordFile.W + "styleId")!.Value)];
                Assert.All(file.Body.Descendants(WordFile.W + "pStyle"), used => Assert.Contains(used.Attribute(WordFile.W + "val")!.Value, styles));
                Assert.All(file.Body.Descendants(WordFile.W + "tc"), cell => Assert.Equal("p", cell.Elements().Last().Name.LocalName));
                Assert.All(file.Body.Elements(WordFile.W + "tbl"), table => Assert.Equal("p", ((XElement)table.NextNode!).Name.LocalName));
                Assert.All(file.Body.Descendants().Where(item => item.Name.LocalName == "docPr"), drawing => Assert.False(string.IsNullOrWhiteSpace(drawing.Attribute("descr")?.Value)));
                Assert.Equal(file.Bytes, WordFile.Write(document, writer).Bytes);
            }
        }
    }

    // Lengths are whole twips, of 635 units each.
    [Theory]
    [InlineData("Longitudinal", 90.0)]
    [InlineData("Angular", 40.0)]
    public void Signs_stand_ten_millimetres_from_the_edge_in_the_middle_of_the_blank(string style, double middle)
    {
        const double unitsInMillimeter = 36_000;
        XElement[] anchors = [.. WordFile.Write(Cases.Order, new WordWriter(DocumentStandard.Gost2025.With(Cases.Styles[style]))).Body.Descendants().Where(item => item.Name.LocalName == "anchor")];
        Assert.Equal(["Герб города Пятигорска", "QR-код: карточка приказа на портале"], anchors.Select(anchor => Part(anchor, "docPr").Attribute("descr")!.Value));
        Assert.All(anchors, anchor => Assert.Equal("page", Part(anchor, "positionV").Attribute("relativeFrom")!.Value));
        Assert.Equal(10, (double)Part(anchors[0], "positionV") / unitsInMillimeter, 0.05);
        double width = (double)Part(anchors[0], "extent").Attribute("cx")! / unitsInMillimeter;
        Assert.Equal(17 * 60 / 80.0, width, 0.05);
        Assert.Equal(middle, ((double)Part(anchors[0], "positionH") / unitsInMillimeter) + (width / 2), 0.05);
        Assert.Equal(297 - 10 - 25, (double)Part(anchors[1], "positionV") / unitsInMillimeter, 0.05);

        static XElement Part(XElement anchor, string name) => anchor.Elements().Single(item => item.Name.LocalName == name);
    }

    [Fact]
    public void A_letter_does_not_name_its_kind() => Assert.DoesNotContain("ПИСЬМО", Text(Cases.Letter), StringComparison.Ordinal);

    [Theory]
    [InlineData(DispositiveWordStyle.Inline, "опыта наставничества, приказываем:")]
    [InlineData(DispositiveWordStyle.InlineSpaced, "опыта наставничества, приказываем:")]
    [InlineData(DispositiveWordStyle.SeparateLine, "опыта наставничества,\nПриказываем:")]
    [InlineData(DispositiveWordStyle.SeparateLineUpper, "опыта наставничества,\nПРИКАЗЫВАЕМ:")]
    public void The_dispositive_word_stands_as_the_house_has_it(DispositiveWordStyle style, string text)
    {
        WordFile file = WordFile.Write(Cases.Joint, new WordWriter(DocumentStandard.Gost2025.With(new() { DispositiveWord = style })));
        Assert.Contains(text, string.Join('\n', file.Paragraphs.Select(paragraph => paragraph.Text)).Replace('\u00A0', ' '), StringComparison.Ordinal);
        Assert.Equal(style == DispositiveWordStyle.InlineSpaced, file.Body.Descendants(WordFile.W + "rPr").Elements(WordFile.W + "spacing").Any());
    }

    [Fact]
    public void The_mark_of_2016_has_no_time_stamp()
    {
        const string moment = "Дата и время подписания 12.01.2026 14:05:09";
        OfficialDocument document = new()
        {
            Organizations = [Cases.Centre], Kind = DocumentKind.Order, Date = Cases.Day, Title = "О площадках", Body = [new Paragraph("Текст.")],
            Signatures = [new("Директор", "М.П. Иванова") { Electronic = Cases.Electronic }],
        };
        string mark = Text(document);
        foreach (string line in new[] { "ДОКУМЕНТ ПОДПИСАН ЭЛЕКТРОННОЙ ПОДПИСЬЮ", "Сертификат 01D8A3F20071AE5BB24D6C0F9E12A3B4", "Владелец Иванова Мария Петровна", "Действителен с 01.06.2025 по 31.08.2026", moment })
        {
            Assert.Contains(line, mark, StringComparison.Ordinal);
        }

        Assert.DoesNotContain(moment, Text(document, DocumentStandard.Gost2016), StringComparison.Ordinal);
    }

    [Fact]
    public void A_draft_leaves_lines_for_date_and_number()
    {
        OfficialDocument draft = new() { Organizations = [Cases.Centre], Kind = DocumentKind.Order, Date = Cases.Day, IsDraft = true, Title = "О площадках", Body = [new Paragraph("Текст.")], Signatures = [Cases.Director] };
        string text = Text(draft);
        Assert.Contains("____________\n№ ____________", text, StringComparison.Ordinal);
        Assert.DoesNotContain("января", text, StringComparison.Ordinal);
        Assert.DoesNotContain("января", WordFile.Write(draft).Part("docProps/core.xml").ToString(), StringComparison.Ordinal);
    }

    private static string Text(OfficialDocument document, DocumentStandard? standard = null) => string.Join('\n', WordFile.Write(document, standard is null ? null : new WordWriter(standard)).Body
        .Descendants(WordFile.W + "t").Select(text => text.Value)).Replace('\u00A0', ' ');
}
