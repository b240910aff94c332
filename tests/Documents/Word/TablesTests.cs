using System.Xml.Linq;
using InnovationDomain.Documents.Model;
using InnovationDomain.Documents.Standards;
using InnovationDomain.Tests.Support.Word;

namespace InnovationDomain.Documents.Tests.Word;

public sealed class TablesTests
{
    private static readonly XNamespace W = WordFile.W;

    [Fact]
    public void Columns_take_the_width_of_the_text_to_the_twip()
    {
        Table table = new([new("А") { Width = Length.FromMillimeters(15) }, new("Б", 3), new("В", 2), new("Г")], [new(["1", "2", "3", "4"])]);
        int[] widths = [.. Write(table).Element(W + "tblGrid")!.Elements().Select(column => (int)column.Attribute(W + "w")!)];
        Assert.Equal(DocumentStandard.Gost2025.TextWidth.Twips, widths.Sum());
        Assert.Equal(Length.FromMillimeters(15).Twips, widths[0]);
        Assert.Equal(1.5, widths[1] / (double)widths[2], 0.01);
    }

    [Fact]
    public void Head_group_and_number_rows_are_repeated_and_stand_first()
    {
        Table table = new([new("№ п/п"), new("план") { Group = "2026 год" }, new("факт") { Group = "2026 год" }], [new(["1", "2", "3"])]) { HasNumberRow = true };
        XElement[] rows = [.. Write(table).Elements(W + "tr")];
        Assert.Equal([true, true, true, false], rows.Select(row => row.Descendants(W + "tblHeader").Any()));
        Assert.Equal(["№\u00A0п/п", "2026\u00A0год"], Texts(rows[0]));
        Assert.Equal(["", "план", "факт"], Texts(rows[1]));
        Assert.Equal(["1", "2", "3"], Texts(rows[2]));
        Assert.Equal("restart", rows[0].Descendants(W + "vMerge").Single().Attribute(W + "val")!.Value);
    }

    [Fact]
    public void Sections_and_totals_take_the_columns_they_name()
    {
        Table table = new([new("А"), new("Б"), new("В") { Alignment = ColumnAlignment.Right }], [TableRow.Section("Раздел 1"), new(["1", "2", default]), TableRow.Total("Итого", 2, ["5"])]);
        XElement[] rows = [.. Write(table).Elements(W + "tr").Skip(1)];
        Assert.Equal(["Раздел 1"], Texts(rows[0]));
        Assert.Equal(["1", "2", "–"], Texts(rows[1]));
        Assert.Equal(["Итого", "5"], Texts(rows[2]));
        Assert.Equal(["TableSection", "TableText", "TableText", "TableNumber", "TableText", "TableNumber"], rows.Descendants(W + "pStyle").Select(style => style.Attribute(W + "val")!.Value));

        // The name of rows stays with the first of them, and the totals with the last.
        Assert.Equal([1, 3, 0], rows.Select(row => row.Descendants(W + "keepNext").Count()));
        Assert.Equal(2, rows[2].Descendants(W + "b").Count());
    }

    [Fact]
    public void A_row_to_fill_in_by_hand_has_room_to_write()
    {
        Table table = new([new("А"), new("Б")], [new(["1", "2"]), new(["2", TableCell.ToFill])]);
        XElement[] heights = [.. Write(table).Descendants(W + "trHeight")];
        XElement height = Assert.Single(heights);
        Assert.Equal(("454", "atLeast"), (height.Attribute(W + "val")!.Value, height.Attribute(W + "hRule")!.Value));
        Assert.Equal(["2"], Texts(height.Ancestors(W + "tr").Single()).Where(text => text.Length > 0));
    }

    // LibreOffice loses lines of a row that is higher than its page and must not break under a repeated head.
    [Fact]
    public void A_row_of_more_than_half_a_page_may_break()
    {
        Table table = new([new("А"), new("Б")], [new(["коротко", "коротко"]), new(["коротко", string.Join(' ', Enumerable.Repeat("длинный текст", 150))])]);
        bool[] whole = [.. Write(table).Elements(W + "tr").Select(row => row.Descendants(W + "cantSplit").Any())];
        Assert.Equal([true, true, false], whole);
    }

    [Fact]
    public void Two_tables_do_not_run_together_and_a_paragraph_ends_the_text()
    {
        Table table = new([new("А")], [new(["1"])]);
        XElement[] blocks = [.. WordFile.Write(Samples.Document([table, table])).Body.Elements().SkipWhile(block => block.Name != W + "tbl")];
        Assert.Equal(["tbl", "p", "tbl", "p", "sectPr"], blocks.Select(block => block.Name.LocalName));
    }

    [Fact]
    public void A_table_stays_with_the_signature_under_it()
    {
        Table table = new([new("А")], [new(["1"]), new(["2"]), new(["3"])]);
        XElement[] rows = [.. WordFile.Write(Samples.Document([table], Samples.Chair)).Body.Descendants(W + "tr").Skip(1)];
        Assert.Equal([false, true, true], rows.Select(row => row.Descendants(W + "keepNext").Any()));
    }

    [Fact]
    public void A_page_may_begin_with_a_table()
    {
        Table table = new([new("А")], [new(["1"])]);
        XElement written = Assert.Single(WordFile.Write(Samples.Document([new Paragraph("Текст."), PageBreak.Instance, table])).Body.Elements(W + "tbl"));
        Assert.Single(written.ElementsBeforeSelf().Last().Descendants(W + "pageBreakBefore"));
        Assert.Empty(written.Descendants(W + "pageBreakBefore"));
    }

    [Fact]
    public void What_the_table_shows_is_told_to_screen_readers()
    {
        Table table = new([new("А")], [new(["1"])]) { Caption = "Показатели \"Луч\"" };
        Assert.Equal("Показатели «Луч»", Write(table).Descendants(W + "tblDescription").Single().Attribute(W + "val")!.Value);
    }

    [Fact]
    public void Rows_that_do_not_fit_are_refused()
    {
        TableColumn[] two = [new("А"), new("Б")];
        Refused(() => new Table([.. two], [new(["1"])]), "rows[0] takes 1 columns of 2. Give a cell for each column; default(TableCell) prints a dash. (Parameter 'rows')");
        Refused(() => new Table([], [new(["1"])]), "The table has no columns, more than 63, or one of them is null. Give from 1 to 63 columns. (Parameter 'columns')");
        Refused(() => new Table([.. two], []), "The table has no rows, or one of them is null. Give at least one row, or leave the table out. (Parameter 'rows')");
        Refused(() => new TableRow([]), "The row has no cells. Give a cell for each column; default(TableCell) prints a dash. (Parameter 'cells')");
    }

    private static XElement Write(Table table) => WordFile.Write(Samples.Document([table])).Body.Element(W + "tbl")!;

    private static IEnumerable<string> Texts(XElement row) => row.Elements(W + "tc").Select(cell => string.Concat(cell.Descendants(W + "t").Select(text => text.Value)));

    private static void Refused(Func<object> make, string message) =>
        Assert.Equal(message, Assert.Throws<ArgumentException>(() => { _ = make(); }).Message);
}
