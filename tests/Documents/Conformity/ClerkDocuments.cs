using System.Collections.Immutable;
using InnovationDomain.Documents.Model;
using InnovationDomain.Documents.Tests.Word;
using InnovationDomain.Organizations;

namespace InnovationDomain.Documents.Tests.Conformity;

/// <summary>Documents of words that stand in official papers, with marks, quotes, numbers and units as they come from a keyboard.</summary>
public static class ClerkDocuments
{
    private static readonly string[] Pieces =
    [
        "площадок", "участники", "совета", "инновационной деятельности", "образовательных организаций", "в", "и", "о", "с", "по итогам", "ёмкость", "еще", "ФГОС", "ЦНППМ",
        "\"Точка роста\"", "«Школа № 5»", "проект \"Лицей \"Луч\"\"", "„Кванториум“", "МБОУ СОШ №5", "№ 12", "№12", "N 7", "15 %", "15%", "10 руб.", "12 345 человек", "1500 руб.", "2,5 балла", "5 мм",
        "22 апреля 2026 г.", "с 01.09.2026 по 31.12.2026", "до 1 сентября 2026 года", "2025-2026 учебный год", "2025/2026", "в 2026 г.", "г. Пятигорск", "ст. 20", "п. 3.2", "ч. 4 ст. 20", "273-ФЗ",
        "А.С. Ким", "Ким А.С.", "И. О. Петров", "И.О. Петрова-Водкина", "т.е.", "т. д.", "и др.", "(далее - Центр)", "(приказ от 12.01.2026 № 15)", "- это", "– важно", "— главное", "во-первых", "что-либо",
        "ул. Мира, д. 5", "imc@example.ru", "https://imc.example.ru/a-b", "10:30-12:00", "3-5 классов", "1-я группа", "план/факт", "и/или", "Word", "Google Forms", ":", ";", ",", "!",
    ];

    public static Arbitrary<OfficialDocument> Any() => Arb.From(Document);

    private static Gen<string> Words { get; } = from words in Gen.Elements(Pieces).ArrayOf() from first in Gen.Elements("Участники", "Работа", "План", "Методический совет") select Joined([first, .. words.Take(24)]);

    private static Gen<string> Sentence { get; } = from words in Words from end in Gen.Elements(".", ".", ".", "", ";", "!") select words + end;

    private static Gen<RichText> Rich { get; } = Gen.Frequency(
        (4, Sentence.Select(text => (RichText)text)),
        (1, from first in Sentence from bold in Words from italic in Words select RichText.Of(first, " ", Run.Bold(bold), " ", new TextRun(italic) { IsItalic = true }, ".")));

    private static Gen<TableCell> Cell { get; } = Gen.Frequency((5, Words.Select(text => (TableCell)text)), (1, Gen.Constant(TableCell.ToFill)), (1, Gen.Elements("5", "12,5", "15 %", "да").Select(text => (TableCell)text)));

    private static Gen<Block> Table { get; } =
        from count in Gen.Choose(2, 5)
        from rows in Cell.ArrayOf(count).NonEmptyListOf()
        from hasCaption in Gen.Elements(true, false)
        from caption in Words
        select (Block)new Table([.. Enumerable.Range(1, count).Select(i => new TableColumn($"Графа {i}"))], [.. rows.Take(12).Select(row => new TableRow([.. row]))]) { Caption = hasCaption ? caption : default(RichText) };

    private static Gen<Block> Block { get; } = Gen.Frequency(
        (4, Rich.Select(text => (Block)new Paragraph(text))),
        (1, Words.Select(text => (Block)new Heading(text))),
        (2, Rich.NonEmptyListOf().Select(items => (Block)new DashList(items.Take(6).ToImmutableArray()))),
        (1, Rich.NonEmptyListOf().Select(items => (Block)new LetterList([.. items.Take(6)]))),
        (2, Clauses.Select(list => (Block)list)),
        (1, Table));

    private static Gen<ClauseList> Clauses =>
        from texts in Rich.NonEmptyListOf()
        from items in Rich.NonEmptyListOf()
        select new ClauseList([.. texts.Take(5).Select((text, i) => i == 1 ? new Clause(text, [new DashList(items.Take(3).ToImmutableArray())]) : new Clause(text))]);

    private static Gen<ImmutableArray<Block>> Body { get; } =
        from first in Rich
        from blocks in Block.ArrayOf()
        from last in Rich
        select (ImmutableArray<Block>)[new Paragraph(first), .. blocks.Take(8), new Paragraph(last)];

    private static Gen<Organization> Organization { get; } = Gen.Elements(
        Cases.Centre, Cases.School,
        new Organization { Name = "Муниципальное автономное общеобразовательное учреждение «Лицей с углубленным изучением отдельных предметов естественно-научного и технологического профилей имени дважды Героя Советского Союза летчика-космонавта» города Лесногорска" },
        new Organization { Name = "ГБУ ДО \"Центр \"Луч\"\"" });

    private static Gen<Signature> Signature { get; } =
        from position in Gen.Elements("Директор", "Председатель экспертного совета", "Исполняющий обязанности заместителя начальника управления образования администрации города – начальник отдела общего образования")
        from name in Gen.Elements("М.П. Иванова", "В. Ли", "А.С. Петрова-Водкина", "И.О. Константинопольский")
        select new Signature(position, name);

    private static Gen<Appendix> Appendix { get; } =
        from title in Words
        from body in Body
        from isLandscape in Gen.Elements(true, false)
        select new Appendix { Title = title, Body = body, Orientation = isLandscape ? PageOrientation.Landscape : PageOrientation.Portrait };

    private static Gen<OfficialDocument> Document { get; } = Gen.OneOf(Note, Order);

    private static Gen<OfficialDocument> Note =>
        from organization in Organization
        from kind in Gen.Elements("справка", "резолюция", "отчет")
        from number in Gen.Elements(null, "12-р", "01-12/45")
        from title in Words
        from body in Body
        from signatures in Signature.NonEmptyListOf()
        from appendices in Appendix.ArrayOf()
        select new OfficialDocument
        {
            Organizations = [organization],
            Kind = DocumentKind.Of(kind, kind == "отчет" ? "отчету" : null),
            Date = Cases.Day,
            RegistrationNumber = number,
            Place = "г. Пятигорск",
            Title = "О том, что " + title,
            Body = [.. body, .. Cited(appendices)],
            Signatures = [.. signatures.Take(3)],
            Appendices = [.. appendices.Take(2).Select(Named)],
        };

    private static Gen<OfficialDocument> Order =>
        from organization in Organization
        from title in Words
        from stating in Words
        from clauses in Rich.ArrayOf()
        from signature in Signature
        select new OfficialDocument
        {
            Organizations = [organization],
            Kind = DocumentKind.Order,
            Date = Cases.Day,
            RegistrationNumber = "12-од",
            Place = "г. Пятигорск",
            Title = "О мерах: " + title,
            Preamble = new(stating, DispositiveWord.Order),
            Body = [new ClauseList([.. clauses.Take(9).Select(text => new Clause(text)), new("Контроль за исполнением приказа оставляю за собой.")])],
            Signatures = [signature],
        };

    private static Appendix Named(Appendix appendix, int i) => new() { Id = $"appendix{i}", Title = appendix.Title, Body = appendix.Body, Orientation = appendix.Orientation };

    private static IEnumerable<Block> Cited(Appendix[] appendices) =>
        appendices.Take(2).Select((_, i) => new Paragraph(RichText.Of("Сведения приведены в приложении (приложение ", new Reference($"appendix{i}"), ").")));

    // A mark stands on the word before it.
    private static string Joined(IEnumerable<string> words) => words.Aggregate((text, word) => word is ":" or ";" or "," or "!" ? text.TrimEnd(':', ';', ',', '!') + word : $"{text} {word}");
}
