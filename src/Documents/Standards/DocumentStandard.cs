using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Standards;

/// <summary>What a standard for organizational documents fixes, as data: each value with its clause and how sure it is.</summary>
/// <remarks>
/// The standard is voluntary; the records-management instruction of an organization may say otherwise.
/// The full text of the 2025 edition was not available to the authors: most values are known from commentaries, and each says so.
/// </remarks>
public sealed class DocumentStandard
{
    private DocumentStandard(string designation) => Designation = designation;

    /// <summary>Gets ГОСТ Р 7.0.97-2025, in force from 18 August 2025.</summary>
    public static DocumentStandard Gost2025 { get; } = new("ГОСТ Р 7.0.97-2025")
    {
        PageWidth = Reported(Length.FromMillimeters(210), "формат А4; номер пункта не установлен"),
        PageHeight = Reported(Length.FromMillimeters(297), "формат А4; номер пункта не установлен"),
        Margins = Reported(
            new PageMargins(Left: Length.FromMillimeters(20), Right: Length.FromMillimeters(10), Top: Length.FromMillimeters(20), Bottom: Length.FromMillimeters(20)),
            "6, поля документа"),

        // The clause asks for not less than 10 mm; with exactly 10 the rendered line box begins at 9.95 mm.
        PageNumberFromEdge = Measured(Length.FromMillimeters(11), "3.2"),
        Font = Ours("Times New Roman", "3.3 (гарнитуру выбирает организация)"),
        FontSize = Reported(Length.FromPoints(14), "3.3 (рекомендованы 12, 13, 14)"),
        FirstLineIndent = Reported(Length.FromMillimeters(12.5m), "3.3"),
        LineSpacingPercent = Reported(150, "3.3 (от одного до полутора интервалов)"),
        SpaceBeforeSignature = Agencies(Length.FromPoints(48), "2–4 интервала от текста; стандартом не установлено"),
        SpaceBetweenRequisites = Recalled(Length.FromPoints(12), "3.3"),
        Language = Read("ru-RU", "5.18 редакции 2016 года"),
    };

    /// <summary>Gets the designation: «ГОСТ Р 7.0.97-2025».</summary>
    public string Designation { get; }

    /// <summary>Gets the width of the sheet.</summary>
    public required Sourced<Length> PageWidth { get; init; }

    /// <summary>Gets the height of the sheet.</summary>
    public required Sourced<Length> PageHeight { get; init; }

    /// <summary>Gets the margins, which the standard gives as the smallest allowed.</summary>
    public required Sourced<PageMargins> Margins { get; init; }

    /// <summary>Gets how far the page number stands from the top edge.</summary>
    public required Sourced<Length> PageNumberFromEdge { get; init; }

    /// <summary>Gets the name of the typeface.</summary>
    public required Sourced<string> Font { get; init; }

    /// <summary>Gets the size of letters of the text.</summary>
    public required Sourced<Length> FontSize { get; init; }

    /// <summary>Gets the indent of the first line of a paragraph of text; requisites have none.</summary>
    public required Sourced<Length> FirstLineIndent { get; init; }

    /// <summary>Gets the line spacing of the text, in percent of a single one; requisites are single-spaced.</summary>
    public required Sourced<int> LineSpacingPercent { get; init; }

    /// <summary>Gets the gap between the text and the signature.</summary>
    public required Sourced<Length> SpaceBeforeSignature { get; init; }

    /// <summary>Gets the gap between one requisite and the next.</summary>
    public required Sourced<Length> SpaceBetweenRequisites { get; init; }

    /// <summary>Gets the language of the text, as a BCP 47 tag.</summary>
    public required Sourced<string> Language { get; init; }

    /// <summary>Gets the width between the left and the right margin.</summary>
    public Length TextWidth => PageWidth.Value.Subtract(Margins.Value.Left).Subtract(Margins.Value.Right);

    /// <summary>Gets the width between the left and the right margin of a sheet that lies on its long side.</summary>
    public Length LandscapeTextWidth => PageHeight.Value.Subtract(Margins.Value.Left).Subtract(Margins.Value.Right);

    /// <summary>Answers the designation.</summary>
    public override string ToString() => Designation;

    private static Sourced<T> Read<T>(T value, string clause) => new(value, clause, Certainty.Read);

    private static Sourced<T> Agencies<T>(T value, string clause) => new(value, clause, Certainty.Agencies);

    private static Sourced<T> Reported<T>(T value, string clause) => new(value, clause, Certainty.Reported);

    private static Sourced<T> Recalled<T>(T value, string clause) => new(value, clause, Certainty.Recalled);

    private static Sourced<T> Measured<T>(T value, string clause) => new(value, clause, Certainty.Measured);

    private static Sourced<T> Ours<T>(T value, string clause) => new(value, clause, Certainty.Ours);
}
