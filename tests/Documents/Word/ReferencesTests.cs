using InnovationDomain.Documents.Model;
using InnovationDomain.Tests.Support.Generation;
using InnovationDomain.Tests.Support.Word;

namespace InnovationDomain.Documents.Tests.Word;

public sealed class ReferencesTests
{
    [Fact]
    public void The_number_of_a_clause_follows_it_when_another_is_put_in()
    {
        Clause control = new("Контроль.") { Id = "control" };
        Paragraph sentence = new(["Во исполнение пункта ", Run.NumberOf("control"), "."]);
        Assert.Contains("Во исполнение пункта 2.1.", Texts([sentence, List(new Clause("Первый.", []), new Clause("Второй:", [List(control)]))]));
        Assert.Contains("Во исполнение пункта 3.2.", Texts([sentence, List(new Clause("Первый."), new Clause("Новый."), new Clause("Второй:", [List(new Clause("Новый."), control)]))]));
    }

    [Fact]
    public void A_number_is_a_field_that_holds_its_value()
    {
        WordFile file = Write([new Paragraph(["Пункт ", Run.NumberOf("control"), "."]), List(new Clause("Контроль.") { Id = "control" })]);
        Assert.Contains(" REF _Ref1 \\n \\h ", file.Body.Descendants(WordFile.W + "instrText").Select(field => field.Value));
        Assert.Equal("_Ref1", file.Body.Descendants(WordFile.W + "bookmarkStart").Single().Attribute(WordFile.W + "name")!.Value);
    }

    [Fact]
    public void Tables_and_pictures_are_counted_anew_in_each_appendix()
    {
        Table Captioned(string? id = null) => new([new("Графа")], [new(["значение"])]) { Caption = "Показатели", Id = id };
        OfficialDocument document = new()
        {
            Organizations = [new() { Name = "МКУ ИМЦРО" }],
            Kind = DocumentKind.Of("приказ"),
            Date = new NodaTime.LocalDate(2026, 1, 12),
            Title = "О площадках",
            Body = [Captioned(), Captioned("second"), new Picture(Images.Png, "Схема") { Caption = "Схема", Id = "scheme" }, new Paragraph(["Таблица ", Run.NumberOf("second"), ", рисунок ", Run.NumberOf("scheme"), ", таблица ", Run.NumberOf("third"), " приложения ", Run.NumberOf("list"), "."])],
            Appendices = [new Appendix { Title = "План", Body = [new Paragraph("Текст.")] }, new Appendix { Id = "list", Title = "Перечень", Body = [Captioned("third")] }],
        };
        WordFile file = WordFile.Write(document);
        Assert.Contains("Таблица 2, рисунок 1, таблица 1 приложения №\u00A02.", file.Paragraphs.Select(p => p.Text));
        Assert.Equal(["Таблица\u00A01\u00A0— Показатели", "Таблица\u00A02\u00A0— Показатели", "Таблица\u00A01\u00A0— Показатели"], file.Paragraphs.Where(p => p.Style == "TableCaption").Select(p => p.Text));
        Assert.Equal([" SEQ Таблица \\* ARABIC \\r 1 ", " SEQ Таблица \\* ARABIC ", " SEQ Рисунок \\* ARABIC \\r 1 ", " SEQ Таблица \\* ARABIC \\r 1 "],
            file.Body.Descendants(WordFile.W + "instrText").Select(field => field.Value).Where(field => field.StartsWith(" SEQ", StringComparison.Ordinal)));
        Assert.Empty(Package.Faults(file));
    }

    [Fact]
    public void A_single_appendix_has_no_number()
    {
        OfficialDocument document = new()
        {
            Organizations = [new() { Name = "МКУ ИМЦРО" }],
            Kind = DocumentKind.Of("приказ"),
            Date = new NodaTime.LocalDate(2026, 1, 12),
            RegistrationNumber = "12",
            Title = "О площадках",
            Body = [new Paragraph(["Утвердить положение (приложение ", Run.NumberOf("list"), ")."])],
            Appendices = [new Appendix { Id = "list", Title = "Положение", Body = [new Paragraph("Текст.")] }],
        };
        WordFile file = WordFile.Write(document);
        Assert.Equal("приказу", document.DativeName);
        Assert.Contains("Утвердить положение (приложение).", file.Paragraphs.Select(p => p.Text));
        Assert.Equal(["Приложение", "к приказу", "от 12\u00A0января\u00A02026\u00A0г. №\u00A012"], file.Paragraphs.Where(p => p.Style == "RightBlock").Select(p => p.Text));
    }

    private static ClauseList List(params Clause[] clauses) => new([.. clauses]);

    private static IEnumerable<string> Texts(Block[] body) => Write(body).Paragraphs.Select(paragraph => paragraph.Text);

    private static WordFile Write(Block[] body) => WordFile.Write(Samples.Document(body));
}
