using System.Collections.Immutable;
using InnovationDomain.Documents.Model;
using InnovationDomain.Documents.Standards;
using InnovationDomain.Organizations;
using NodaTime;

namespace InnovationDomain.Tests.Support.Generation;

/// <summary>Documents of every mix of blocks, their texts as odd as <see cref="OddText"/> makes them; all of them may be written.</summary>
public static class Documents
{
    private const string ClauseId = "clause", TableId = "table", PictureId = "picture", AppendixId = "appendix";

    public static Arbitrary<OfficialDocument> Any() => Arb.From(Document);

    /// <summary>Gets a text of one to five runs of every kind.</summary>
    public static Gen<RichText> Rich { get; } = Gen.OneOf(
        OddText.Any.Select(text => (RichText)text),
        from lead in OddText.Any
        from runs in Gen.OneOf(Run, Run, Gen.Constant((Run)LineBreak.Instance)).ArrayOf()
        select RichText.Of([lead, .. runs.Take(5)]));

    private static Gen<Run> Run { get; } = Gen.OneOf(
        OddText.Any.Select(text => (Run)text),
        OddText.Any.Select(InnovationDomain.Documents.Model.Run.Bold),
        OddText.Any.Select(text => (Run)new TextRun(text) { IsItalic = true, Language = "en-US" }),
        OddText.Any.Select(text => (Run)new TextRun(text) { IsLetterSpaced = true }),
        OddText.Any.Select(InnovationDomain.Documents.Model.Run.Verbatim),
        Gen.Elements(" ", "  ", "\u00A0").Select(text => (Run)text),
        Gen.Choose(3, 60).Select(length => (Run)new FormField("Поле <&\">", length)),
        Gen.Elements(ClauseId, TableId, PictureId, AppendixId).Select(InnovationDomain.Documents.Model.Run.NumberOf));

    private static Gen<TableCell> Cell { get; } = Gen.OneOf(Rich.Select(text => (TableCell)text), Gen.Constant(default(TableCell)), Gen.Constant(TableCell.ToFill));

    private static Gen<TableColumn> Column { get; } =
        from heading in OddText.Any
        from share in Gen.Choose(1, 5)
        from alignment in Gen.Elements(ColumnAlignment.Left, ColumnAlignment.Center, ColumnAlignment.Right)
        from width in Gen.Elements(0, 0, 15)
        from hasGroup in Gen.Elements(false, false, true)
        select new TableColumn(heading, share)
        {
            Alignment = alignment,
            Width = width == 0 ? null : Length.FromMillimeters(width),
            Group = hasGroup ? "Группа" : default(RichText),
        };

    private static Gen<Table> Table { get; } =
        from columns in Column.NonEmptyListOf()
        let count = Math.Min(columns.Count, 6)
        from rows in Row(count).NonEmptyListOf()
        from caption in Gen.OneOf(Gen.Constant(default(RichText)), Rich)
        from hasNumberRow in Gen.Elements(true, false)
        select new Table([.. columns.Take(count)], [.. rows]) { Caption = caption, HasNumberRow = hasNumberRow };

    private static Gen<Block> Picture { get; } =
        from image in Gen.Elements(Images.Png, Images.Jpeg)
        from text in OddText.Any
        from caption in Gen.OneOf(Gen.Constant(default(RichText)), Rich)
        from width in Gen.Elements(0, 40, 170)
        select (Block)new Picture(image, text) { Caption = caption, Width = width == 0 ? null : Length.FromMillimeters(width) };

    private static Gen<Block> Chart { get; } =
        from kind in Gen.Elements(ChartKind.Bar, ChartKind.Line)
        from categories in OddText.Any.NonEmptyListOf()
        from name in OddText.Any
        from values in Gen.Choose(-1_000_000, 1_000_000).Select(value => (decimal?)value / 7).ArrayOf(categories.Count)
        from text in OddText.Any
        select (Block)new Chart(kind, [.. categories], [new(name, [.. values]), new(name, [.. values.Select((value, i) => i == 0 ? value : null)])], text) { Caption = text };

    private static Gen<Block> Simple { get; } = Gen.OneOf(
        Rich.Select(text => (Block)new Paragraph(text)),
        Rich.Select(text => (Block)new Paragraph(text)),
        Rich.NonEmptyListOf().Select(items => (Block)new DashList(items.ToImmutableArray())),
        Rich.NonEmptyListOf().Select(items => (Block)new LetterList([.. items.Take(LetterList.MaxItems)])),
        Table.Select(table => (Block)table),
        Picture,
        Chart);

    private static Gen<ImmutableArray<Block>> Body { get; } =
        from blocks in Gen.OneOf(Simple, Simple, Clauses(InnovationDomain.Documents.Model.ClauseList.MaxDepth).Select(list => (Block)list), Sections).ArrayOf()
        from begins in Rich
        from ends in Rich
        select (ImmutableArray<Block>)[new Paragraph(begins), .. blocks.Take(8).SelectMany(Broken), new Heading(begins), new Paragraph(ends)];

    private static Gen<Block> Sections =>
        from orientation in Gen.Elements(PageOrientation.Landscape, PageOrientation.Portrait)
        from blocks in Simple.NonEmptyListOf()
        select (Block)new Section(orientation, [.. blocks.Take(3)]);

    private static Gen<OfficialDocument> Document { get; } =
        from organization in OddText.Phrase
        from title in OddText.Phrase
        from number in Gen.Elements(null, "12-р", "1/2 <&>")
        from body in Body
        from appendices in Appendix(1).ArrayOf()
        from signatures in Gen.Choose(0, 3)
        select new OfficialDocument
        {
            Organizations = [new Organization { Name = organization }],
            Kind = DocumentKind.Of("приказ"),
            Date = new LocalDate(2026, 1, 12),
            RegistrationNumber = number,
            Title = title,
            Body =
            [
                .. body,
                new ClauseList([new Clause("Пункт.") { Id = ClauseId }]),
                new Table([new("Графа")], [new(["значение"])]) { Id = TableId, Caption = "Таблица" },
                new Picture(Images.Png, "Схема") { Id = PictureId, Caption = "Рисунок" },
                new Paragraph("Текст."),
            ],
            Signatures = [.. Enumerable.Repeat(new Signature("Директор", "М.П. Иванова"), signatures)],
            Appendices = [.. appendices.Take(2), new Appendix { Id = AppendixId, Title = "Перечень", Body = [new Paragraph("Текст.")] }],
        };

    private static IEnumerable<Block> Broken(Block block, int index) =>
        index % 4 == 3 && block is not Section ? [new Paragraph("До разрыва."), PageBreak.Instance, block] : [block];

    private static Gen<TableRow> Row(int columns) => Gen.OneOf(
        Cell.ArrayOf(columns).Select(cells => new TableRow([.. cells])),
        Cell.ArrayOf(columns).Select(cells => TableRow.Total([.. cells])),
        OddText.Any.Select(name => TableRow.Section(name)),
        OddText.Any.Select(name => TableRow.Total(name, columns, [])));

    private static Gen<ClauseList> Clauses(int depth) =>
        (from text in Rich
         from content in depth == 1
             ? Simple.ArrayOf()
             : Gen.Frequency((3, Gen.Constant(Array.Empty<Block>())), (1, Simple.ArrayOf()), (2, Clauses(depth - 1).Select(list => new Block[] { list })))
         select new Clause(text, [.. content.Take(2)])).NonEmptyListOf().Select(clauses => new ClauseList([.. clauses.Take(3)]));

    private static Gen<Appendix> Appendix(int depth) =>
        from title in Rich
        from orientation in Gen.Elements(PageOrientation.Landscape, PageOrientation.Portrait)
        from body in Body
        from isApproved in Gen.Elements(true, false)
        from nested in depth == 0 ? Gen.Constant(Array.Empty<Appendix>()) : Appendix(depth - 1).ArrayOf()
        select new Appendix
        {
            Title = title,
            Orientation = orientation,
            Body = body,
            Approval = isApproved ? new ApprovalMark(["УТВЕРЖДЕН", "приказом"]) : null,
            Appendices = [.. nested.Take(2)],
        };
}
