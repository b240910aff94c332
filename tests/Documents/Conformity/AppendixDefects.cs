using InnovationDomain.Documents.Conformity;

using static InnovationDomain.Documents.Tests.Conformity.Files.Foreign;
using static InnovationDomain.Documents.Tests.Conformity.Files.Markup;

namespace InnovationDomain.Documents.Tests.Conformity;

/// <summary>Appendices.</summary>
internal static class AppendixDefects
{
    public static IEnumerable<Defect> All =>
    [
        new("AP01", "on the same page", Order, file => file.ChangeOnce($"""<w:p><w:pPr><w:pStyle w:val="Cell"/><w:sectPr>{Refs}{Page()}<w:titlePg/></w:sectPr></w:pPr></w:p>""", "")),
        new("AP02", "no act", Order, file => file.Drop("к приказу управления")),
        new("AP02", "at the left", Order, file => file.Styles("<w:ind w:left=\"5670\"/>", "")),
        new("AP03", "another date", Order, file => file.Change("от 12\u00A0января\u00A02026", "от 13\u00A0января\u00A02026")),
        new("AP03", "another number", Order, file => file.Change("2026\u00A0г. №\u00A015", "2026\u00A0г. №\u00A016")),
        new("AP04", "no mark of approval", Order.After("от 12\u00A0января\u00A02026\u00A0г. №\u00A015", P("Mark", "УТВЕРЖДЕН", "<w:spacing w:before=\"240\"/>") + P("Mark", "приказом управления образования") + P("Mark", "от 12~января~2026~г. №~15")), file => file.Drop("УТВЕРЖДЕН").Drop("приказом управления образования")) { Profile = ConformityProfile.Gost2025 with { EnabledRules = ["AP04"] } },
        new("AP05", "no heading", Order, file => file.Change("""<w:pStyle w:val="AppTitle"/>""", """<w:pStyle w:val="AppTitle"/><w:outlineLvl w:val="9"/>""")),
        new("AP07", "12 points", Order.Change("</w:tbl>", "</w:tbl>" + P("Text", "Площадки ежегодно представляют отчеты о своей работе в управление образования города.")), file => file.Change("<w:r><w:t xml:space=\"preserve\">Площадки ежегодно", "<w:r><w:rPr><w:sz w:val=\"24\"/><w:szCs w:val=\"24\"/></w:rPr><w:t xml:space=\"preserve\">Площадки ежегодно")),
    ];
}
