using InnovationDomain.Documents.Model;
using InnovationDomain.Documents.Standards;
using InnovationDomain.Documents.Tests.Word;
using InnovationDomain.Tests.Support.Rendering;
using InnovationDomain.Tests.Support.Word;

namespace InnovationDomain.Documents.Tests.Rendering;

/// <summary>An order with every kind of block as a clerk sees it: laid out and measured, in millimetres.</summary>
public sealed class EveryBlockOnPagesTests
{
    private const double Tolerance = 0.5;

    private static readonly WordFile Order = WordFile.Write(EveryBlock.Document);

    private static readonly string[] LongWords = [.. Enumerable.Range(1, 700).Select(i => $"слово{i}")];

    // A row of several pages under a head of several lines.
    private static readonly Table HighRow = new(
        [new("Наименование мероприятия в три строки головки") { Width = Length.FromMillimeters(25) }, new("Содержание")],
        [new(["Первое", string.Join(' ', LongWords)]), new(["Второе", "конец"])]) { HasNumberRow = true };

    // Tables with a signature under them: the page ends at another row of each.
    private static readonly OfficialDocument[] Signed = [.. Enumerable.Range(24, 16).Select(rows => Samples.Document(
        [new Paragraph("Текст."), new Table([new("№"), new("Площадка", 5)], [.. Enumerable.Range(1, rows).Select(i => new TableRow([$"{i}", $"Площадка {i}"]))])],
        Samples.Chair))];

    // One run of the program for all of them: it takes longer to start than to lay out.
    private static readonly Lazy<IReadOnlyList<RenderedDocument>> All = new(() =>
        LibreOffice.Render([Order.Bytes, WordFile.Write(Samples.Document([HighRow])).Bytes, .. Signed.Select(document => WordFile.Write(document).Bytes)]));

    private static RenderedDocument Rendered => All.Value[0];

    private static bool IsLandscape(int page) => Rendered.Pages[page].Lines.Any(line => line.Right > 215);

    [SkippableFact]
    public void Every_page_but_the_first_has_its_number_at_the_top()
    {
        Assert.NotEqual("1", Rendered.Pages[0].Lines[0].Text);
        for (int i = 1; i < Rendered.Pages.Length; i++)
        {
            RenderedLine number = Rendered.Pages[i].Lines[0];
            Assert.Equal($"{i + 1}", number.Text);
            Assert.InRange(number.Top, 10 - Tolerance, 20);
            Assert.Equal(IsLandscape(i) ? 153.5 : 110, (number.Left + number.Right) / 2, Tolerance);
            Assert.True(Rendered.Pages[i].Lines.Length > 1, $"Page {i + 1} is empty.");
        }
    }

    [SkippableFact]
    public void No_word_stands_in_the_margins() => Assert.All(Rendered.Pages.Select((page, i) => (page, i)), at =>
    {
        (double right, double bottom) = IsLandscape(at.i) ? (287, 190) : (200, 277);
        Assert.All(at.page.Lines.Skip(at.i == 0 ? 0 : 1), line =>
        {
            Assert.InRange(line.Left, 20 - Tolerance, right);
            Assert.InRange(line.Right, 20, right + Tolerance);
            Assert.InRange(line.Top, 20 - Tolerance, bottom);
            Assert.InRange(line.Bottom, 20, bottom + Tolerance);
        });
    });

    [SkippableFact]
    public void The_head_of_a_table_stands_on_every_page_it_takes()
    {
        RenderedPage[] pages = [.. Rendered.Pages.Where(page => page.Lines.Any(line => line.Text.Contains("Провести семинар", StringComparison.Ordinal)))];
        Assert.True(pages.Length >= 5, "The tables take too few pages to prove anything.");
        Assert.All(pages, page => Assert.Contains(page.Lines, line => line.Text.Contains("Мероприятие", StringComparison.Ordinal)));
    }

    [SkippableFact]
    public void No_word_is_lost()
    {
        string[] rendered = [.. Rendered.Words];
        string[] written = [.. Order.Body.Descendants(WordFile.W + "p").SelectMany(paragraph => WordParagraph.Read(paragraph).Text.Split([' ', '\u00A0', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries))];
        Assert.DoesNotContain(written.Distinct(), word => rendered.Count(seen => seen == word) < written.Count(own => own == word));
    }

    [SkippableFact]
    public void References_print_the_numbers_that_stand_before_their_clauses()
    {
        string[] lines = [.. Rendered.Pages.SelectMany(page => page.Lines).Select(line => line.Text)];
        Assert.Contains(lines, line => line.StartsWith("2.1. Исполнить пункт 1 ", StringComparison.Ordinal));
        Assert.Contains("а) сроков;", lines);
        Assert.Contains("б) отчетности.", lines);
        Assert.Contains(lines, line => line.StartsWith("3. Контроль за исполнением пункта 2.2 ", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("Таблица 1 — План", StringComparison.Ordinal));
        Assert.Contains(lines, line => line == "Рисунок 2 — Число площадок");
    }

    [SkippableFact]
    public void Marks_of_appendices_stand_in_the_right_corner()
    {
        RenderedLine[] marks = [.. Rendered.Pages.Select(page => page.Lines.FirstOrDefault(line => line.Text.StartsWith("Приложение", StringComparison.Ordinal))).OfType<RenderedLine>()];
        Assert.Equal(["Приложение № 1", "Приложение", "Приложение № 2"], marks.Select(mark => mark.Text));
        Assert.All(marks.Take(2), mark => Assert.Equal(120, mark.Left, Tolerance));
        Assert.Equal(207, marks[2].Left, Tolerance);
        Assert.All(marks, mark => Assert.InRange(mark.Top, 20 - Tolerance, 35));
    }

    [SkippableFact]
    public void Headings_with_a_number_stand_in_the_middle()
    {
        RenderedLine heading = Rendered.Pages.SelectMany(page => page.Lines).Single(line => line.Text == "1. Общие положения");
        Assert.Equal(110, (heading.Left + heading.Right) / 2, Tolerance);
    }

    [SkippableFact]
    public void A_row_higher_than_a_page_loses_no_line() => Assert.DoesNotContain(LongWords, word => !All.Value[1].Words.Contains(word));

    [SkippableFact]
    public void A_signature_stands_with_the_last_rows_of_a_table_wherever_the_page_ends()
    {
        RenderedDocument[] signed = [.. All.Value.Skip(2)];
        Assert.Contains(signed, document => document.Pages.Length == 1);
        Assert.Contains(signed, document => document.Pages.Length > 1);
        Assert.All(signed, document =>
        {
            string[] last = [.. document.Pages[^1].Lines.Select(line => line.Text)];
            Assert.Contains(last, line => line.Contains("Площадка ", StringComparison.Ordinal));
            Assert.Contains(last, line => line.Contains("Иванова", StringComparison.Ordinal));
        });
    }
}
