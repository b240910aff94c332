using static InnovationDomain.Documents.Tests.Conformity.Files.Markup;

namespace InnovationDomain.Documents.Tests.Conformity.Files;

/// <summary>Conforming documents as another program writes them: with its own styles, requisites told by their shape alone.</summary>
internal static class Foreign
{
    public const string Preamble = "В~соответствии с~частью~4 статьи~20 Федерального закона от 29~декабря~2012~г. №~273-ФЗ «Об образовании в Российской Федерации» и в~целях развития инновационной инфраструктуры приказываю:";

    public static TestFile Order { get; } = Make(
        P("Org", "Управление образования администрации города")
        + P("Kind", "ПРИКАЗ")
        + P("DateNo", "12~января~2026~г.→№~15")
        + P("City", "г.~Пятигорск")
        + P("Head", "О присвоении статуса муниципальной инновационной площадки")
        + P("Text", Preamble)
        + Point("Утвердить прилагаемый перечень инновационных площадок (приложение).")
        + Point("Начальнику отдела Петровой~Н.В. обеспечить методическое сопровождение площадок в срок до 1~сентября~2026~г.")
        + Point("Контроль за исполнением настоящего приказа оставляю за собой.", keep: "<w:keepNext/>")
        + P("Sign", "Начальник управления→М.П.~Иванова")
        + $"""<w:p><w:pPr><w:pStyle w:val="Cell"/><w:sectPr>{Refs}{Page()}<w:titlePg/></w:sectPr></w:pPr></w:p>"""
        + P("Mark", "Приложение")
        + P("Mark", "к приказу управления образования")
        + P("Mark", "от 12~января~2026~г. №~15")
        + P("AppTitle", "Перечень инновационных площадок")
        + Table(["№~п/п", "Организация", "Направление"], ["1", "Лицей №~1", "Наставничество"], ["2", "Школа №~5", "Цифровая среда"])
        + P("Cell", ""),
        title: "Приказ от 12 января 2026 г. № 15 «О присвоении статуса»");

    public static TestFile Protocol { get; } = Make(
        P("Org", "Управление образования администрации города")
        + P("Kind", "ПРОТОКОЛ")
        + P("DateNo", "12~января~2026~г.→№~3")
        + P("City", "г.~Пятигорск")
        + P("Head", "заседания экспертного совета")
        + P("Plain", "Председатель – Иванова~М.П.")
        + P("Plain", "Секретарь – Ли~В.А.")
        + P("Plain", "Присутствовали: 14~человек (список прилагается).")
        + P("Caps", "ПОВЕСТКА ДНЯ:")
        + Point("О присвоении статуса инновационной площадки. Докладчик – Петрова~Н.В.")
        + Point("Об итогах мониторинга площадок. Докладчик – Сидоров~К.К.")
        + P("Plain", "1.~СЛУШАЛИ:") + P("Text", "Петрову~Н.В. о присвоении статуса инновационной площадки лицею №~1 и школе №~5 города.")
        + P("Plain", "РЕШИЛИ:") + P("Text", "Присвоить статус инновационной площадки лицею №~1 на срок до 1~сентября~2026~г.")
        + P("Plain", "Голосовали: «за» – 14, «против» – 0, «воздержались» – 0.")
        + P("Plain", "2.~СЛУШАЛИ:") + P("Text", "Сидорова~К.К. об итогах мониторинга инновационных площадок города за второе полугодие.")
        + P("Plain", "РЕШИЛИ:") + P("Text", "Принять информацию об итогах мониторинга инновационных площадок города к сведению.")
        + P("Sign", "Председатель→М.П.~Иванова")
        + P("Sign", "Секретарь→В.А.~Ли"),
        title: "Протокол от 12 января 2026 г. № 3 заседания экспертного совета");

    public static TestFile Extract { get; } = Make(
        P("Org", "Управление образования администрации города")
        + P("Kind", "ВЫПИСКА ИЗ ПРОТОКОЛА")
        + P("DateNo", "12~января~2026~г.→№~3")
        + P("City", "г.~Пятигорск")
        + P("Head", "заседания экспертного совета")
        + P("Plain", "2.~СЛУШАЛИ:") + P("Text", "Сидорова~К.К. об итогах мониторинга инновационных площадок города за второе полугодие.")
        + P("Plain", "РЕШИЛИ:") + P("Text", "Принять информацию об итогах мониторинга инновационных площадок города к сведению.")
        + P("Sign", "Председатель→М.П.~Иванова")
        + P("Sign", "Секретарь→В.А.~Ли")
        + P("Plain", "Верно")
        + P("Sign", "Специалист отдела→Н.В.~Петрова")
        + P("Plain", "15~января~2026~г."),
        title: "Выписка из протокола от 12 января 2026 г. № 3");

    public static TestFile Letter { get; } = Make(
        P("Org", "Управление образования администрации города")
        + P("Org", "пр.~Ленина, д.~5, тел. (8793) 33-44-55")
        + P("DateNo", "12~января~2026~г.→№~15")
        + P("Mark", "Директору лицея №~1")
        + P("Mark", "Петровой~Н.В.")
        + P("Head", "О проведении семинара")
        + P("Greeting", "Уважаемая Наталья Викторовна!")
        + P("Text", "Приглашаем педагогов лицея принять участие в~семинаре по вопросам наставничества, который пройдет 22~января~2026~г. в~11~часов.")
        + P("Plain", "Приложение: на 2~л. в 1~экз.", "<w:keepNext/>")
        + P("Sign", "Начальник управления→М.П.~Иванова")
        + P("Plain", "Ли Вера Андреевна, (8793) 33-44-56"),
        title: "Письмо от 12 января 2026 г. № 15 «О проведении семинара»");

    /// <summary>A provision that an order approves: with the mark of approval, headings and a table of data.</summary>
    public static TestFile Provision { get; } = Make(
        P("Mark", "УТВЕРЖДЕНО")
        + P("Mark", "приказом управления образования")
        + P("Mark", "от 12~января~2026~г. №~15")
        + P("Kind", "ПОЛОЖЕНИЕ")
        + P("Head", "об инновационных площадках города")
        + P("Section", "Общие положения")
        + Point("Положение определяет порядок присвоения статуса инновационной площадки (далее~– площадка).")
        + Point("Площадка работает по плану, который утверждает ее руководитель сроком на один год.")
        + P("Section", "Порядок работы")
        + P("Text", "Площадка ежегодно представляет отчет о своей работе в управление образования города.")
        + Table(["№~п/п", "Показатель", "Значение"], ["1", "Участники", "15"], ["2", "Семинары", "4"])
        + P("Cell", ""),
        title: "Положение об инновационных площадках города");

    public static IEnumerable<TestFile> All => [Order, Protocol, Extract, Letter, Provision];

    public static string Refs => """<w:headerReference w:type="first" r:id="rId5"/><w:headerReference w:type="default" r:id="rId6"/>""";

    public static string Page(int left = 1134) => $"""<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="567" w:bottom="1134" w:left="{left}" w:header="624" w:footer="624" w:gutter="0"/>""";

    public static TestFile Make(string body, string title) => new(ForeignParts.All(title).Prepend(new("word/document.xml", $"""
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><w:body>{body}<w:sectPr>{Refs}{Page()}<w:titlePg/></w:sectPr></w:body></w:document>
        """)));
}
