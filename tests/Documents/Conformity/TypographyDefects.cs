using static InnovationDomain.Documents.Tests.Conformity.Files.Foreign;
using static InnovationDomain.Documents.Tests.Conformity.Files.Markup;

namespace InnovationDomain.Documents.Tests.Conformity;

/// <summary>Quotation marks, dashes, spaces, letters.</summary>
internal static class TypographyDefects
{
    private const string Bullet = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"2\"/></w:numPr>";

    public static IEnumerable<Defect> All =>
    [
        new("TY01", "not closed", Order, file => file.Change("Российской Федерации» и", "Российской Федерации и")),
        new("TY01", "guillemets inside", Letter.Change("лицея принять", "лицея «Школа „Новая“» принять"), file => file.Change("„Новая“", "«Новая»")),
        new("TY02", "straight", Letter, file => file.Change("педагогов лицея", "педагогов \"Лицея\"")),
        new("TY03", "a hyphen", Letter, file => file.Change("педагогов лицея", "педагогов - всех - лицея")),
        new("TY04", "an ordinary space", Letter.Change("педагогов лицея", "педагогов~— всех лицея".Replace('~', '\u00A0')), file => file.Change("\u00A0— всех", " — всех")),
        new("TY05", "after №", Letter, file => file.Change("Директору лицея №\u00A01", "Директору лицея № 1")),
        new("TY06", "in a name", Order, file => file.Change("Петровой\u00A0Н.В.", "Петровой Н.В.")),
        new("TY06", "in a date", Order, file => file.Change("до 1\u00A0сентября", "до 1 сентября")),
        new("TY07", "before a unit", Letter.Change("в\u00A011\u00A0часов", "для 5\u00A0% школ"), file => file.Change("5\u00A0%", "5 %")),
        new("TY08", "before a comma", Letter, file => file.Change("наставничества, который", "наставничества , который")),
        new("TY09", "both", Order, file => file.After("Начальнику отдела", Point("Считать утвержденный перечень, утверждённый настоящим приказом, открытым до 1~мая~2026~г."))),
        new("TY10", "a Latin о", Letter, file => file.Change("педагогов лицея", "педагoгов лицея")),
        new("TY11", "a comma among semicolons", Letter.After("Приглашаем", List(";")), file => file.Change("второй вопрос;", "второй вопрос,")),
        new("TY13", "a forced break", Letter, file => file.Change("педагогов лицея", "педагогов</w:t><w:br/><w:t>лицея")),
    ];

    private static string List(string end) => string.Concat(((string[])[$"первый вопрос{end}", $"второй вопрос{end}", "третий вопрос."]).Select(item => P("Text", item, Bullet)));
}
