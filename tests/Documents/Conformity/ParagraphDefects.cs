using static InnovationDomain.Documents.Tests.Conformity.Files.Foreign;
using static InnovationDomain.Documents.Tests.Conformity.Files.Markup;

namespace InnovationDomain.Documents.Tests.Conformity;

/// <summary>Indents, spacing, alignment, breaks.</summary>
internal static class ParagraphDefects
{
    private const string Invitation = """<w:pStyle w:val="Text"/>""";

    public static IEnumerable<Defect> All =>
    [
        new("PR01", "no indent", Letter, file => file.Styles("<w:ind w:firstLine=\"709\"/>", "<w:ind w:firstLine=\"0\"/>")),
        new("PR01", "1 cm, directly", Letter, file => file.Change(Invitation, $"{Invitation}<w:ind w:firstLine=\"567\"/>")),
        new("PR02", "an indented title", Letter, file => file.Change("""<w:pStyle w:val="DateNo"/>""", """<w:pStyle w:val="DateNo"/><w:ind w:firstLine="709"/>""")),
        new("PR03", "double", Letter, file => file.Change(Invitation, $"{Invitation}<w:spacing w:line=\"480\" w:lineRule=\"auto\"/>")),
        new("PR03", "from the defaults", Letter.Styles("<w:spacing w:line=\"360\" w:lineRule=\"auto\"/>", ""), file => file.Styles("<w:pPrDefault/>", "<w:pPrDefault><w:pPr><w:spacing w:line=\"200\" w:lineRule=\"auto\"/></w:pPr></w:pPrDefault>")),
        new("PR04", "to the left", Letter, file => file.Styles("<w:jc w:val=\"both\"/>", "")),
        new("PR05", "one and a half", Letter, file => file.Change("""<w:pStyle w:val="Head"/>""", """<w:pStyle w:val="Head"/><w:spacing w:line="360" w:lineRule="auto"/>""")),
        new("PR06", "10 points after", Order, file => file.Styles("<w:spacing w:line=\"360\" w:lineRule=\"auto\"/>", "<w:spacing w:after=\"200\" w:line=\"360\" w:lineRule=\"auto\"/>")),
        new("PR07", "off", Letter, file => file.Change(Invitation, $"{Invitation}<w:widowControl w:val=\"0\"/>")),
        new("PR08", "an empty paragraph", Letter, file => file.After("О проведении", P("Plain", ""))),
        new("PR09", "a break in the text", Letter, file => file.After("Приглашаем", $"""<w:p><w:pPr><w:pStyle w:val="Text"/></w:pPr><w:r><w:br w:type="page"/></w:r>{R("Просим сообщить о своем решении до 20~января~2026~г. по телефону управления.")}</w:p>""")),
        new("PR10", "two spaces", Letter, file => file.Change("педагогов лицея", "педагогов  лицея")),
        new("PR11", "a tab", Letter, file => file.Change("педагогов лицея", "педагогов</w:t><w:tab/><w:t>лицея")),
        new("PR12", "on", Letter, file => file.Change("word/settings.xml", "<w:compat>", "<w:autoHyphenation/><w:compat>")),
        new("PR13", "one at the left", Provision, file => file.Change($"""<w:p><w:pPr><w:pStyle w:val="Section"/></w:pPr><w:r><w:t xml:space="preserve">Порядок""", $"""<w:p><w:pPr><w:pStyle w:val="Section"/><w:jc w:val="left"/></w:pPr><w:r><w:t xml:space="preserve">Порядок""")),
        new("PR14", "a full stop", Provision, file => file.Change("Порядок работы", "Порядок работы.")),
        new("PR14", "parts from its text", Provision, file => file.Styles("<w:keepNext/><w:spacing w:before=\"240\" w:after=\"240\"/><w:jc w:val=\"center\"/><w:outlineLvl w:val=\"1\"/>", "<w:spacing w:before=\"240\" w:after=\"240\"/><w:jc w:val=\"center\"/><w:outlineLvl w:val=\"1\"/>")),
        new("PR15", "five levels", Provision, file => file.After("Площадка работает", Point("Отчет о работе содержит сведения о семинарах.", 4))),
    ];
}
