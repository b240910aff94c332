using InnovationDomain.Documents.Model;
using InnovationDomain.Documents.Standards;
using InnovationDomain.Documents.Word.Layouts;

namespace InnovationDomain.Documents.Word.Parts;

/// <summary>The styles of requisites that stand by the right margin, once more for wide sheets.</summary>
internal static class LandscapeStyles
{
    public static string Xml(Layout layout)
    {
        bool isAngular = layout.Standard.Style.Blank.Layout == BlankLayout.Angular && layout.Standard.Style.Letterhead is null;
        int wide = layout.TextWidth(PageOrientation.Landscape);
        string beyondRequisite = $"<w:ind w:right=\"{wide - layout.RequisiteWidth}\"/>";
        string edge = $"<w:tabs><w:tab w:val=\"clear\" w:pos=\"{layout.TextWidth()}\"/><w:tab w:val=\"right\" w:pos=\"{wide}\"/></w:tabs>";
        string zone = isAngular ? "" : RequisiteStyles.Zone(layout, layout.Standard.Style.Blank.Alignment, PageOrientation.Landscape);
        return $"""
            {Turned(StyleIds.RightBlock, "Отметка в правом углу", $"<w:ind w:left=\"{wide - layout.RequisiteWidth}\"/>")}
            {Turned(StyleIds.OrganizationName, "Наименование организации", zone)}
            {Turned(StyleIds.BlankText, "Справочные данные", zone)}
            {Turned(StyleIds.DateAndNumber, "Дата и номер документа", isAngular ? "" : edge)}
            {Turned(StyleIds.Title, "Заголовок к тексту", RequisiteStyles.IsTitleLeft(layout) ? beyondRequisite : "")}
            {Turned(StyleIds.LeftTitle, "Заголовок к тексту слева", beyondRequisite)}
            {Turned(StyleIds.Mark, "Отметка слева", beyondRequisite)}
            {Turned(StyleIds.Signature, "Подпись", edge)}
            """;
    }

    private static string Turned(string id, string name, string paragraph) => BodyStyles.Custom(StyleIds.Landscape(id), $"{name} альбомного листа", paragraph, basedOn: id);
}
