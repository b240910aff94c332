using InnovationDomain.Documents.Conformity;
using InnovationDomain.Documents.Tests.Conformity.Files;
using static InnovationDomain.Documents.Tests.Conformity.Files.Markup;

namespace InnovationDomain.Documents.Tests.Conformity;

/// <summary>Shapes of documents found in the wild, in which the checker once took one thing for another.</summary>
public sealed class OrdinaryDocumentsTests
{
    private const string Center = "<w:jc w:val=\"center\"/>";

    [Fact]
    public void The_number_of_a_clause_is_no_date_and_a_numbered_heading_no_title() => Silent(
        Foreign.Make(
            P("Org", "Муниципальное бюджетное учреждение «Школа №~5»") + P("Kind", "ДОЛЖНОСТНАЯ ИНСТРУКЦИЯ") + P("Head", "главного инженера") + P("Plain", "1. Общая часть.", Center)
            + P("Plain", "1.2. Главный инженер должен иметь:") + P("Text", "высшее образование и стаж работы по специальности не менее пяти лет на руководящих должностях."),
            "Инструкция"),
        "RQ05", "RQ06", "RQ07", "RQ08", "RQ13", "RQ29");

    [Fact]
    public void A_contract_has_neither_an_author_at_its_head_nor_a_title() => Silent(
        Foreign.Make(
            P("Kind", "ТРУДОВОЙ ДОГОВОР") + P("DateNo", "12~января~2026~г.→№~15") + P("City", "г.~Пятигорск")
            + P("Text", "Муниципальное учреждение «Школа №~5», именуемое далее «Работодатель», и Иванова Мария Петровна, именуемая далее «Работник», заключили настоящий договор о нижеследующем."),
            "Договор"),
        "RQ01", "RQ11");

    [Fact]
    public void An_appendix_in_a_file_of_its_own_has_no_act_to_be_cited_in() => Silent(
        Foreign.Make(
            P("Mark", "Приложение №~4") + P("Mark", "к Административному регламенту") + P("AppTitle", "Опись документов") + P("Text", "Настоящим удостоверяется, что соискатель представил следующие документы для получения лицензии."),
            "Опись"),
        "OR09", "OR10");

    [Fact]
    public void Cells_of_a_table_without_lines_are_no_addressees() => Silent(
        Foreign.Make(
            P("Kind", "СПРАВКА") + P("DateNo", "12~января~2026~г.→№~15") + P("Head", "О контингенте обучающихся")
            + Table(["Год", "I", "II", "III", "IV"], ["2024", "84", "151", "60", "12"], ["2025", "85", "150", "61", "11"]).Replace("w:val=\"single\"", "w:val=\"nil\"", StringComparison.Ordinal)
            + P("Text", "Контингент обучающихся стабилен на всех ступенях образования в течение двух последних лет."),
            "Справка"),
        "RQ16", "RQ17");

    [Fact]
    public void The_items_of_a_protocol_keep_the_numbers_of_the_agenda()
    {
        Silent(Foreign.Protocol.Change("Присвоить статус", "2.1. Присвоить статус"), "OR05");
        Silent(Foreign.Extract.Change("Принять информацию", "2.1. Принять информацию"), "OR05");
    }

    [Fact]
    public void An_extract_need_not_show_who_signed_the_original() => Silent(
        Foreign.Extract.Drop("М.П.\u00A0Иванова").Drop("В.А.\u00A0Ли"), "RQ31");

    [Fact]
    public void Details_in_the_appendix_are_a_citation() => Silent(Foreign.Order.Change("Утвердить прилагаемый перечень инновационных площадок (приложение).", "Сведения о площадках приведены в приложении."), "OR09");

    [Fact]
    public void Rows_and_words_that_an_act_quotes_stay_as_they_are()
    {
        Silent(Amending("май»."), "TY01", "OR14");
        Assert.Contains(ConformityChecker.Gost2025.Check(new MemoryStream(Amending("май").Bytes)).Findings, finding => finding.Rule.Id == "TY01");
    }

    [Fact]
    public void A_line_to_write_post_and_name_is_left_to_fill_in_and_no_wrong_signature()
    {
        TestFile file = Foreign.Order.Change("Начальник управления", "____________").Change("М.П.\u00A0Иванова", "____________");
        Silent(file, "SG01");
    }

    private static TestFile Amending(string due) => Foreign.Make(
        P("Kind", "ИЗМЕНЕНИЯ") + P("DateNo", "12~января~2026~г.→№~15") + P("Head", "в дорожную карту")
        + P("Text", "С 1~мая 2026~года слова «18.04.2023» заменить словами «19.05.2023» и дополнить дорожную карту строкой 6:")
        + Table(["Номер", "Мероприятие", "Срок"], ["«6", "Провести урок", due]),
        "Изменения");

    private static void Silent(TestFile file, params string[] rules)
    {
        ConformityReport report = ConformityChecker.Gost2025.Check(new MemoryStream(file.Bytes));
        Assert.Empty(report.Findings.Where(finding => rules.Contains(finding.Rule.Id)).Select(finding => finding.ToString()));
    }
}
