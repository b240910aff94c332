using InnovationDomain.Documents.Model;
using InnovationDomain.Documents.Standards;
using InnovationDomain.Documents.Word.Layouts;

namespace InnovationDomain.Documents.Word.Parts;

/// <summary>The styles of the requisites: single-spaced, without an indent of the first line, by the blank of the house.</summary>
internal static class RequisiteStyles
{
    private const string Bold = "<w:b/><w:bCs/>";
    private const string NoLine = "<w:spacing w:line=\"20\" w:lineRule=\"exact\"/>";

    // Half-points: the small type of the mark of an electronic signature, and of the executor.
    private const int ElectronicSize = 16;
    private const int ExecutorSize = 20;

    public static string Xml(Layout layout)
    {
        Blank blank = layout.Standard.Style.Blank;
        bool isAngular = blank.Layout == BlankLayout.Angular && layout.Standard.Style.Letterhead is null;
        int gap = layout.SpaceBetweenRequisites;
        int rightEdge = layout.TextWidth();
        string centered = blank.Alignment == BlankAlignment.Centered ? "<w:jc w:val=\"center\"/>" : "";
        string zone = (isAngular ? "" : Zone(layout, blank.Alignment, PageOrientation.Portrait)) + centered;
        string afterKind = isAngular ? centered : "<w:jc w:val=\"center\"/>";
        string title = IsTitleLeft(layout) ? $"<w:ind w:right=\"{rightEdge - layout.RequisiteWidth}\"/>" : "<w:jc w:val=\"center\"/>";
        string numberTab = isAngular ? "" : $"<w:tabs><w:tab w:val=\"right\" w:pos=\"{rightEdge}\"/></w:tabs>";

        return $"""
            {Requisite(StyleIds.Anchor, "Место знака", NoLine, "<w:sz w:val=\"2\"/><w:szCs w:val=\"2\"/>")}
            {Requisite(StyleIds.FormCode, "Код формы документа", "<w:jc w:val=\"right\"/>")}
            {Requisite(StyleIds.OrganizationName, "Наименование организации", zone)}
            {Requisite(StyleIds.BlankText, "Справочные данные", zone, Size(layout.TableFontSize / 10))}
            {Requisite(StyleIds.DocumentKind, "Вид документа", $"<w:spacing w:before=\"{gap}\"/>{afterKind}", Bold)}
            {Requisite(StyleIds.DateAndNumber, "Дата и номер документа", $"{numberTab}<w:spacing w:before=\"{gap}\"/>{(isAngular ? centered : "")}")}
            {Requisite(StyleIds.Place, "Место составления", $"<w:spacing w:before=\"{gap}\"/>{afterKind}")}
            {Requisite(StyleIds.Title, "Title", $"<w:spacing w:before=\"{gap}\" w:after=\"{2 * gap}\"/>{title}<w:outlineLvl w:val=\"0\"/>", Bold)}
            {Requisite(StyleIds.LeftTitle, "Заголовок к тексту слева", $"<w:spacing w:before=\"{gap}\" w:after=\"{2 * gap}\"/><w:ind w:right=\"{rightEdge - layout.RequisiteWidth}\"/><w:outlineLvl w:val=\"0\"/>", Bold)}
            {BodyStyles.Custom(StyleIds.Requisite, "Реквизит", "<w:keepNext/><w:keepLines/>")}
            {BodyStyles.Custom(StyleIds.Greeting, "Обращение", $"<w:keepNext/><w:keepLines/><w:spacing w:after=\"{gap}\"/><w:jc w:val=\"center\"/>")}
            {BodyStyles.Custom(StyleIds.Closing, "Заключительная фраза", $"<w:keepNext/><w:keepLines/><w:spacing w:before=\"{gap}\"/><w:ind w:firstLine=\"{layout.FirstLineIndent}\"/>")}
            {BodyStyles.Custom(StyleIds.Disposition, "Распорядительное слово", "<w:ind w:firstLine=\"0\"/>", basedOn: StyleIds.Body)}
            {BodyStyles.Custom(StyleIds.AttachmentMark, "Отметка о приложении", $"<w:keepNext/><w:keepLines/><w:tabs><w:tab w:val=\"left\" w:pos=\"{AttachmentIndent}\"/></w:tabs><w:ind w:left=\"{AttachmentIndent}\" w:hanging=\"{AttachmentIndent}\"/><w:jc w:val=\"both\"/>")}
            {BodyStyles.Custom(StyleIds.SignaturePart, "Подпись в таблице", "<w:keepLines/>")}
            {BodyStyles.Custom(StyleIds.SignatureName, "Расшифровка подписи", "<w:keepLines/><w:jc w:val=\"right\"/>")}
            {BodyStyles.Custom(StyleIds.ElectronicMark, "Отметка об электронной подписи", "<w:keepLines/>", Size(ElectronicSize))}
            {BodyStyles.Custom(StyleIds.ExecutorMark, "Отметка об исполнителе", "<w:keepLines/>", Size(ExecutorSize))}
            {BodyStyles.Custom(StyleIds.Mark, "Отметка слева", $"<w:keepLines/><w:ind w:right=\"{rightEdge - layout.RequisiteWidth}\"/>")}
            {BodyStyles.Custom(StyleIds.FramedMark, "Отметка на поле", "<w:keepLines/>", Size(layout.TableFontSize / 10))}
            """;
    }

    /// <summary>How far the entries of «Приложение:» stand from the margin: the width of the word.</summary>
    public const int AttachmentIndent = 1814;

    /// <summary>Answers whether the title stands at the left margin, in the width of a requisite.</summary>
    public static bool IsTitleLeft(Layout layout) => layout.Standard.Style.TitlePlace == TitlePlace.Left
        || (layout.Standard.Style.TitlePlace == TitlePlace.ByBlank && layout.Standard.Style.Blank.Layout == BlankLayout.Angular && layout.Standard.Style.Letterhead is null);

    /// <summary>Answers the indents that keep the blank not wider than the standard allows: in the middle, or from the left border.</summary>
    public static string Zone(Layout layout, BlankAlignment alignment, PageOrientation orientation)
    {
        int free = Math.Max(0, layout.TextWidth(orientation) - layout.Standard.LongitudinalWidth.Value.Twips);
        return alignment == BlankAlignment.Centered
            ? $"<w:ind w:left=\"{free / 2}\" w:right=\"{free / 2}\"/>"
            : $"<w:ind w:right=\"{free}\"/>";
    }

    private static string Size(int halfPoints) => $"<w:sz w:val=\"{halfPoints}\"/><w:szCs w:val=\"{halfPoints}\"/>";

    private static string Requisite(string id, string name, string paragraph, string run = "") =>
        $"""<w:style w:type="paragraph"{(id == StyleIds.Title ? "" : " w:customStyle=\"1\"")} w:styleId="{id}"><w:name w:val="{name}"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr><w:keepNext/><w:keepLines/>{paragraph}</w:pPr>{(run.Length == 0 ? "" : $"<w:rPr>{run}</w:rPr>")}</w:style>""";
}
