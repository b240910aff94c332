using InnovationDomain.Documents.Composition;
using InnovationDomain.Plugins.Resolutions;
using InnovationDomain.Tests.Support.Rendering;
using InnovationDomain.Tests.Support.Word;
using InnovationDomain.Wording;
using Quickstart;

namespace InnovationDomain.Plugins.Tests.Resolutions;

/// <summary>The resolution of Pyatigorsk as a clerk sees it: laid out and measured, in millimetres.</summary>
public sealed class ResolutionPagesTests
{
    private const double Tolerance = 0.5;

    private static readonly Lazy<(WordFile File, RenderedDocument Rendered)> Resolution = new(() =>
    {
        WordFile file = WordFile.Write(new FestivalResolutionPlugin().Compose(PyatigorskFestival.Facts, CompositionContext.Unregistered));
        return (file, LibreOffice.Render([file.Bytes])[0]);
    });

    private static RenderedDocument Rendered => Resolution.Value.Rendered;

    [SkippableFact]
    public void No_word_stands_in_the_margins() => Assert.All(Rendered.Pages.SelectMany((page, i) => page.Lines.Skip(i == 0 ? 0 : 1)), line =>
    {
        Assert.InRange(line.Left, 20 - Tolerance, 200);
        Assert.InRange(line.Right, 20, 200 + Tolerance);
        Assert.InRange(line.Top, 20 - Tolerance, 277);
        Assert.InRange(line.Bottom, 20, 277 + Tolerance);
    });

    [SkippableFact]
    public void Pages_are_numbered_from_the_second_in_the_middle_of_the_top_margin()
    {
        Assert.NotEqual("1", Rendered.Pages[0].Lines[0].Text);
        Assert.True(Rendered.Pages.Length > 1);
        for (int i = 1; i < Rendered.Pages.Length; i++)
        {
            RenderedLine number = Rendered.Pages[i].Lines[0];
            Assert.Equal($"{i + 1}", number.Text);
            Assert.Equal(110, (number.Left + number.Right) / 2, Tolerance);
            Assert.InRange(number.Top, 10, 20);
            Assert.True(number.Bottom <= Rendered.Pages[i].Lines[1].Top + Tolerance, "The number touches the text.");
        }
    }

    [SkippableFact]
    public void Paragraphs_and_points_begin_12_and_a_half_millimetres_in()
    {
        string[] starts = ["МУ «Управление", "В работе", "Основными", "– оказание", "С целью", "1. МКУ", "2. Руководителям", "3. Руководителям", "– отсутствие"];
        RenderedLine[] lines = [.. Rendered.Pages.SelectMany(page => page.Lines)];
        Assert.All(starts, start =>
        {
            RenderedLine line = lines.Last(line => line.Text.StartsWith(start, StringComparison.Ordinal));
            Assert.Equal(32.5, line.Left, Tolerance);
        });
    }

    [SkippableFact]
    public void Full_lines_reach_the_right_margin()
    {
        RenderedLine line = Rendered.Pages[0].Lines.First(line => line.Text.StartsWith("В работе", StringComparison.Ordinal));
        Assert.Equal(200, line.Right, Tolerance);
    }

    [SkippableFact]
    public void Lines_of_the_text_stand_one_and_a_half_intervals_apart()
    {
        // One and a half lines of 14-point letters take 24.2 points.
        RenderedLine[] lines = [.. Rendered.Pages[1].Lines.Skip(1)];
        Assert.All(lines.Zip(lines.Skip(1)), pair => Assert.Equal(24.2 * 25.4 / 72, pair.Second.Bottom - pair.First.Bottom, Tolerance));
    }

    [SkippableFact]
    public void What_may_not_part_stands_on_one_line()
    {
        string[] lines = [.. Rendered.Pages.SelectMany(page => page.Lines).Select(line => line.Text)];
        Assert.Contains(lines, line => line.Contains("22 апреля 2021 года", StringComparison.Ordinal));
        Assert.DoesNotContain(lines, line => line.EndsWith(" г.", StringComparison.Ordinal) && !line.EndsWith("2021 г.", StringComparison.Ordinal));
    }

    [SkippableFact]
    public void No_word_is_lost_on_the_way_to_the_page()
    {
        string[] written = Words(string.Join(' ', Resolution.Value.File.Paragraphs.Select(p => p.Text)));
        string[] numbers = ["1.", "2.", "3.", .. Rendered.Pages.Skip(1).Select((_, i) => $"{i + 2}")];
        string[] rendered = [.. Rendered.Words.Where(word => word != "–")];
        Assert.Equal(written.Concat(numbers).Order(StringComparer.Ordinal), rendered.Order(StringComparer.Ordinal));
    }

    [SkippableFact]
    public void The_date_stands_left_and_the_place_in_the_middle()
    {
        RenderedLine[] lines = [.. Rendered.Pages[0].Lines];
        int date = Array.FindIndex(lines, line => line.Text == RussianDate.ForRequisite(PyatigorskFestival.Facts.HeldOn));
        Assert.Equal(20, lines[date].Left, Tolerance);
        Assert.Equal("г. Пятигорск", lines[date + 1].Text);
        Assert.Equal(110, (lines[date + 1].Left + lines[date + 1].Right) / 2, Tolerance);
    }

    private static string[] Words(string text) => text.Split([' ', '\u00A0', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries);
}
