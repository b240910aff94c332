using InnovationDomain.Documents.Tests.Conformity.Files;

using static InnovationDomain.Documents.Tests.Conformity.Files.Foreign;
using static InnovationDomain.Documents.Tests.Conformity.Files.Markup;

namespace InnovationDomain.Documents.Tests.Conformity;

/// <summary>Protocols, extracts, conclusions, plans.</summary>
internal static class KindDefects
{
    public static IEnumerable<Defect> All =>
    [
        new("KD01", "no number", Protocol, file => file.ChangeOnce("</w:t><w:tab/><w:t xml:space=\"preserve\">№\u00A03", "")),
        new("KD02", "the secretary first", Protocol, file => file.ChangeOnce("Председатель – ", "X").ChangeOnce("Секретарь – ", "Председатель – ").ChangeOnce("X", "Секретарь – ")),
        new("KD03", "not by the alphabet", Protocol.Change("Присутствовали: 14\u00A0человек (список прилагается).", "Присутствовали: Алексеев\u00A0А.А., Иванова\u00A0М.П., Ли\u00A0В.А."), file => file.Change("Алексеев\u00A0А.А., Иванова\u00A0М.П.", "Иванова\u00A0М.П., Алексеев\u00A0А.А.")),
        new("KD04", "not «О …»", Protocol, file => file.Change("Об итогах мониторинга площадок. Докладчик", "Итоги мониторинга площадок. Докладчик")),
        new("KD05", "no decision", Protocol, file => file.ChangeOnce(P("Plain", "РЕШИЛИ:"), "")),
        new("KD06", "one item more", Protocol, file => file.After("Об итогах мониторинга площадок. Докладчик", Point("О разных вопросах деятельности. Докладчик – Ли~В.А."))),
        new("KD07", "15 votes of 14", Protocol, file => file.Change("«против» – 0", "«против» – 1")),
        new("KD09", "no secretary", Protocol, file => file.Drop("В.А.\u00A0Ли")),
        new("KD10", "no «Верно»", Extract, file => file.Drop(">Верно<")),
        new("KD11", "no total", Conclusion, file => file.Change("Итого", "Прочее")),
        new("KD12", "nobody answers", Plan, file => file.Change("Ответственный", "Примечание")),
        new("KD13", "no recommendation", Resolution, file => file.Change("рекомендуют", "обсуждают")),
    ];

    private static TestFile Conclusion => Make(
        P("Org", "Экспертный совет управления образования") + P("Kind", "ЭКСПЕРТНОЕ ЗАКЛЮЧЕНИЕ") + P("DateNo", "12~января~2026~г.→№~3") + P("Head", "О проекте лицея №~1")
        + P("Text", "Эксперт рассмотрел проект лицея и оценил его по критериям, которые установлены управлением.")
        + Table(["№~п/п", "Критерий", "Баллы"], ["1", "Новизна", "5"], ["2", "Ресурсы", "4"], ["3", "Итого", "9"])
        + P("Sign", "Эксперт→Н.В.~Петрова"),
        "Заключение от 12 января 2026 г. № 3");

    private static TestFile Plan => Make(
        P("Mark", "УТВЕРЖДЕН") + P("Mark", "приказом управления образования") + P("Mark", "от 12~января~2026~г. №~15")
        + P("Kind", "ПЛАН МЕРОПРИЯТИЙ") + P("Head", "по развитию инновационных площадок")
        + Table(["№~п/п", "Мероприятие", "Срок", "Ответственный"], ["1", "Семинар", "Март", "Ли~В.А."], ["2", "Отчет", "Май", "Ли~В.А."]) + P("Cell", ""),
        "План мероприятий по развитию площадок");

    private static TestFile Resolution => Make(
        P("Org", "Управление образования администрации города") + P("Kind", "РЕЗОЛЮЦИЯ") + P("DateNo", "12~января~2026~г.") + P("Head", "муниципальной педагогической конференции")
        + P("Text", "Участники конференции рекомендуют руководителям школ шире применять наставничество в своей работе.")
        + P("Sign", "Председатель→М.П.~Иванова"),
        "Резолюция конференции");
}
