using InnovationDomain.Documents.Model;
using InnovationDomain.Documents.Tests.Word;
using InnovationDomain.Tests.Support.Rendering;
using InnovationDomain.Tests.Support.Word;

namespace InnovationDomain.Documents.Tests.Rendering;

/// <summary>A signature never stands on a page without the text it signs, wherever the page happens to end.</summary>
/// <remarks>
/// The text before the last paragraph is one paragraph that grows by a line, and not many short ones: when it opens a file, LibreOffice 7.4
/// breaks pages of more than some twenty paragraphs by guess, and where the guess is right by chance it forgets to look at the keep rules.
/// </remarks>
public sealed class SignatureOnPageTests
{
    private const int LinesWithSignature = 2;

    [SkippableTheory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(9)]
    [InlineData(13)]
    [InlineData(18)]
    [InlineData(22)]
    public void At_least_two_lines_of_text_stand_above_the_signature(int linesOfLastParagraph)
    {
        int first = Math.Max(1, 14 - linesOfLastParagraph);
        OfficialDocument[] documents = [.. Enumerable.Range(first, 30).Select(filling => Samples.Document(
            [new Paragraph(Lines(filling)), new Paragraph("Абзац в одну строку."), new Paragraph(Lines(linesOfLastParagraph))],
            Samples.Chair,
            new Signature("Секретарь", "В. Ли")))];
        IReadOnlyList<RenderedDocument> rendered = LibreOffice.Render([.. documents.Select(document => WordFile.Write(document).Bytes)]);

        Assert.True(
            rendered.Any(document => document.Pages.Length > 1) && rendered.Select(document => document.Pages[0].Lines.Length).Distinct().Count() > 3,
            "No page ended within the sweep: it proves nothing.");
        Assert.All(rendered, document =>
        {
            RenderedLine[] last = [.. document.Pages[^1].Lines];
            int signature = Array.FindIndex(last, line => line.Text.StartsWith("Председатель", StringComparison.Ordinal));
            int pageNumber = document.Pages.Length > 1 ? 1 : 0;
            Assert.True(signature - pageNumber >= LinesWithSignature, $"The last page: {string.Join(" / ", last.Select(line => line.Text))}");
            Assert.Contains("Ли", last[^1].Text, StringComparison.Ordinal);
        });
    }

    [SkippableFact]
    public void A_long_last_paragraph_fills_the_page_it_begins_on()
    {
        OfficialDocument document = Samples.Document([new Paragraph("Абзац в одну строку."), new Paragraph(Lines(60))], Samples.Chair);
        RenderedDocument rendered = LibreOffice.Render([WordFile.Write(document).Bytes])[0];
        Assert.True(rendered.Pages[0].Lines.Length > 25, $"The first page has {rendered.Pages[0].Lines.Length} lines.");
    }

    [SkippableFact]
    public void The_name_ends_at_the_right_margin_on_the_last_line_of_the_position()
    {
        OfficialDocument document = Samples.Document([new Paragraph("Текст.")], Samples.Chair);
        RenderedLine line = LibreOffice.Render([WordFile.Write(document).Bytes])[0].Pages[0].Lines[^1];
        Assert.Equal("комитета М.П. Иванова", line.Text);
        Assert.Equal(20, line.Left, 0.5);
        Assert.Equal(200, line.Right, 0.5);
    }

    [SkippableFact]
    public void The_name_ends_at_the_right_margin_of_a_wide_sheet()
    {
        OfficialDocument document = new()
        {
            Organizations = [new() { Name = "МКУ ИМЦРО" }],
            Kind = DocumentKind.Note,
            Date = new NodaTime.LocalDate(2026, 1, 12),
            RegistrationNumber = "7",
            Title = "О работе площадок",
            Orientation = PageOrientation.Landscape,
            Body = [new Paragraph("Текст.")],
            Signatures = [Samples.Chair],
        };
        RenderedPage page = LibreOffice.Render([WordFile.Write(document).Bytes])[0].Pages[0];
        Assert.Equal(287, page.Lines[^1].Right, 0.5);
        Assert.Equal(287, page.Lines.Single(line => line.Text.EndsWith("№ 7", StringComparison.Ordinal)).Right, 0.5);
    }

    [SkippableFact]
    public void A_long_paragraph_before_a_short_last_one_fills_the_page_it_begins_on()
    {
        OfficialDocument document = Samples.Document([new Paragraph("Абзац в одну строку."), new Paragraph(Lines(30)), new Paragraph("Контроль оставляю за собой.")], Samples.Chair);
        RenderedDocument rendered = LibreOffice.Render([WordFile.Write(document).Bytes])[0];
        Assert.True(rendered.Pages[0].Lines.Length > 25, $"The first page has {rendered.Pages[0].Lines.Length} lines.");
    }

    private static string Lines(int count) => string.Join(' ', Enumerable.Repeat("Слово за словом идет строка за строкой до самого конца абзаца", count)) + ".";
}
