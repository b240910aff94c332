using InnovationDomain.Documents.Conformity;
using InnovationDomain.Documents.Tests.Conformity.Files;

using static InnovationDomain.Documents.Tests.Conformity.Files.Foreign;
using static InnovationDomain.Documents.Tests.Conformity.Files.Markup;

namespace InnovationDomain.Documents.Tests.Conformity;

/// <summary>The text of orders.</summary>
internal static class OrderDefects
{
    private const string Numbers = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>";

    public static IEnumerable<Defect> All =>
    [
        new("OR01", "no word", Order, file => file.Change("инфраструктуры приказываю:", "инфраструктуры:")),
        new("OR01", "no colon", Order, file => file.Change("приказываю:", "приказываю")),
        new("OR02", "the third person", Order, file => file.Change("приказываю:", "приказывает:")),
        new("OR02", "one who heard", Protocol, file => file.ChangeOnce("РЕШИЛИ:", "РЕШИЛ:").ChangeOnce("1.\u00A0СЛУШАЛИ:", "1.\u00A0СЛУШАЛИ:").After("Присвоить статус", P("Plain", "РЕШИЛИ:"))),
        new("OR03", "typed apart", Order, file => file.Change("приказываю:", "п р и к а з ы в а ю:")),
        new("OR04", "no numbers", Order, file => file.Change(Numbers, "")),
        new("OR05", "typed", Provision, file => file.Change($"{Numbers}</w:pPr><w:r><w:t xml:space=\"preserve\">Площадка работает", "</w:pPr><w:r><w:t xml:space=\"preserve\">1.2. Площадка работает")),
        new("OR06", "a small letter", Order, file => file.Change("Утвердить прилагаемый", "утвердить прилагаемый")),
        new("OR06", "no full stop", Order, file => file.Change("оставляю за собой.", "оставляю за собой")),
        new("OR07", "nobody controls", Order, file => file.Change("Контроль за исполнением настоящего приказа оставляю за собой.", "Приказ вступает в силу со дня подписания.")),
        new("OR08", "no deadline", Order, file => file.Change(" в срок до 1\u00A0сентября\u00A02026\u00A0г.", ".")),
        new("OR09", "not cited", Order, file => file.Change(" (приложение)", "")),
        new("OR09", "cited and not there", Numbered, file => file.Change("(приложение №\u00A01, приложение №\u00A02)", "(приложение №\u00A01, приложение №\u00A02, приложение №\u00A03)")),
        new("OR10", "a number of one", Order.Change("(приложение)", "(приложение №\u00A01)"), file => file.Change("Приложение</w:t>", "Приложение №\u00A01</w:t>")),
        new("OR10", "out of order", Numbered, file => file.Change("Приложение №\u00A01</w:t>", "Приложение №\u00A09</w:t>").Change("Приложение №\u00A02</w:t>", "Приложение №\u00A01</w:t>").Change("Приложение №\u00A09</w:t>", "Приложение №\u00A02</w:t>")),
        new("OR11", "no title", Order.After("Начальнику отдела", Point("Признать утратившим силу приказ от 10~января~2025~г. №~4 «О площадках».")), file => file.Change(" «О площадках»", "")),
        new("OR12", "no date", Order, file => file.Change("закона от 29\u00A0декабря\u00A02012\u00A0г. №\u00A0273-ФЗ", "закона №\u00A0273-ФЗ")),
        new("OR13", "a Latin N", Order, file => file.Change("№\u00A0273-ФЗ", "N\u00A0273-ФЗ").Change("закона от 29\u00A0декабря\u00A02012\u00A0г. N\u00A0273-ФЗ «", "закона от 29\u00A0декабря\u00A02012\u00A0г. №\u00A0273-ФЗ (N\u00A0273) «")),
        new("OR14", "both", Order, file => file.Change("до 1\u00A0сентября\u00A02026\u00A0г.", "до 01.09.2026.")),
        new("OR15", "before the order", Order, file => file.Change("до 1\u00A0сентября\u00A02026\u00A0г.", "до 1\u00A0сентября\u00A02025\u00A0г.")),
        new("OR16", "no words", Order.Change("обеспечить методическое", "выделить 10~000 (десять тысяч) рублей, обеспечить методическое"), file => file.Change(" (десять тысяч) рублей", "\u00A0рублей")) { Profile = ConformityProfile.Gost2025 with { EnabledRules = ["OR16"] } },
        new("OR17", "no dash", Provision, file => file.Change("(далее\u00A0– площадка)", "(далее: площадка)")),
        new("OR18", "another beginning", Order, file => file.Change("В\u00A0соответствии с\u00A0частью\u00A04", "Памятуя о части\u00A04")),
    ];

    private static TestFile Numbered => Order
        .Change("(приложение)", "(приложение №\u00A01, приложение №\u00A02)")
        .Change("Приложение</w:t>", "Приложение №\u00A01</w:t>")
        .Change("</w:tbl>", "</w:tbl>" + $"""<w:p><w:pPr><w:pStyle w:val="Cell"/><w:sectPr>{Refs}{Page()}<w:titlePg/></w:sectPr></w:pPr></w:p>""" + P("Mark", "Приложение №~2") + P("Mark", "к приказу управления образования") + P("Mark", "от 12~января~2026~г. №~15") + P("AppTitle", "Состав экспертного совета") + P("Text", "Председатель совета определяется управлением образования города на срок до одного года."));
}
