using InnovationDomain.Documents.Tests.Conformity.Files;

using static InnovationDomain.Documents.Tests.Conformity.Files.Foreign;
using static InnovationDomain.Documents.Tests.Conformity.Files.Markup;

namespace InnovationDomain.Documents.Tests.Conformity;

/// <summary>Addressees and marks.</summary>
internal static class MarkDefects
{
    public static IEnumerable<Defect> All =>
    [
        new("RQ17", "five", Letter, file => file.After("Петровой\u00A0Н.В.", string.Concat(Enumerable.Range(2, 4).Select(number => P("Mark", $"Директору школы №~{number}", "<w:spacing w:before=\"240\"/>"))))),
        new("RQ18", "«Копия»", Letter, file => file.After("Петровой\u00A0Н.В.", P("Mark", "Копия: директору школы №~3", "<w:spacing w:before=\"240\"/>"))),
        new("RQ19", "quotes", Provision, file => file.Change("УТВЕРЖДЕНО<", "«УТВЕРЖДЕНО»<")),
        new("RQ19", "small letters", Provision, file => file.Change("УТВЕРЖДЕНО<", "Утверждено<")),
        new("RQ20", "agrees with the order", Provision, file => file.Change("УТВЕРЖДЕНО<", "УТВЕРЖДЕН<")),
        new("RQ21", "the genitive", Provision, file => file.Change("приказом управления", "Приказ управления")),
        new("RQ21", "no date", Provision, file => file.Change("от 12\u00A0января\u00A02026\u00A0г. №\u00A015", "№\u00A015")),
        new("RQ22", "at the left", Provision, file => file.Styles("<w:ind w:left=\"5670\"/>", "")),
        new("RQ23", "quotes", Letter.After("М.П.\u00A0Иванова", Agreement("СОГЛАСОВАНО")), file => file.Change("СОГЛАСОВАНО", "«СОГЛАСОВАНО»")),
        new("RQ23", "no date", Letter.After("М.П.\u00A0Иванова", Agreement("СОГЛАСОВАНО")), file => file.Change("14\u00A0января\u00A02026\u00A0г.", "Ли")),
        new("RQ24", "arms and an emblem", Letter.After("пр.\u00A0Ленина", Pictures.Inline("Герб города")), file => file.After("пр.\u00A0Ленина", Pictures.Inline("Эмблема управления", 2))),
        new("RQ25", "20 mm", Letter.After("пр.\u00A0Ленина", Pictures.Anchored("Герб города", 360_000, "center")), file => file.Change("<wp:posOffset>360000<", "<wp:posOffset>720000<")),
        new("RQ26", "at the left", Letter.After("пр.\u00A0Ленина", Pictures.Anchored("QR-код документа", 9_000_000, "right")), file => file.Change("<wp:align>right<", "<wp:align>left<")),
        new("RQ27", "at the left", Letter.With("word/document.xml", Letter.Body.Replace("<w:body>", $"<w:body>{P("Mark", "Для служебного пользования")}", StringComparison.Ordinal)), file => file.Change($"""<w:pStyle w:val="Mark"/></w:pPr><w:r><w:t xml:space="preserve">Для служебного""", """<w:pStyle w:val="Plain"/></w:pPr><w:r><w:t xml:space="preserve">Для служебного""")),
        new("RQ28", "a phone in an order", Order, file => file.After("Управление образования администрации", P("Org", "тел. (8793) 33-44-55"))),
        new("RQ29", "the title first", Order, file => file.Drop("О присвоении статуса муниципальной").After("Управление образования администрации", P("Head", "О присвоении статуса муниципальной инновационной площадки"))),
        new("RQ30", "no phone", Letter, file => file.Change("Ли Вера Андреевна, (8793) 33-44-56", "Исп. Ли Вера Андреевна")),
        new("RQ31", "no date", Extract, file => file.Drop("15\u00A0января\u00A02026")),
        new("RQ31", "above the signature", Letter.After("М.П.\u00A0Иванова", P("Plain", "Верно") + P("Plain", "15~января~2026~г.")), file => file.Drop(">Верно<").Drop("15\u00A0января\u00A02026").After("на 2\u00A0л.", P("Plain", "Верно"))),
        new("RQ32", "a blank", Letter, file => file.Change("педагогов лицея", "педагогов ______ лицея")),
    ];

    private static string Agreement(string word) => P("Plain", word, "<w:spacing w:before=\"480\"/>") + P("Plain", "Директор центра") + P("Plain", "14~января~2026~г.");
}
