using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using InnovationDomain.Documents.Model;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Standards;

/// <summary>What a standard for organizational documents fixes, as data: each value with its clause and how sure it is.</summary>
/// <remarks>
/// The standard is voluntary; the records-management instruction of an organization may say otherwise.
/// The full text of the 2025 edition was not available to the authors: most values are known from commentaries, and each says so.
/// </remarks>
public sealed class DocumentStandard
{
    private static readonly ImmutableArray<string> FreeFonts = ["Liberation Serif", "PT Astra Serif", "PT Serif", "Tinos", "Liberation Sans", "PT Astra Sans", "PT Sans"];

    private static readonly ImmutableArray<Length> Sizes = [Length.FromPoints(12), Length.FromPoints(13), Length.FromPoints(14)];

    private readonly bool _is2025;

    private DocumentStandard(string designation, bool is2025) => (Designation, _is2025) = (designation, is2025);

    [SetsRequiredMembers]
    private DocumentStandard(DocumentStandard other, HouseStyle style)
    {
        (Designation, _is2025, Style) = (other.Designation, other._is2025, style);
        (PageWidth, PageHeight, PageNumberFromEdge, FirstLineIndent, Language) = (other.PageWidth, other.PageHeight, other.PageNumberFromEdge, other.FirstLineIndent, other.Language);
        (FontSizes, FreeFontsOnly, LeftMarginOfLongStorage, LineSpacingRange) = (other.FontSizes, other.FreeFontsOnly, other.LeftMarginOfLongStorage, other.LineSpacingRange);
        (AngularWidth, LongitudinalWidth, SignFromEdge, MostAddressees) = (other.AngularWidth, other.LongitudinalWidth, other.SignFromEdge, other.MostAddressees);
        (AllowsSignatureWithoutCertificate, PrintsTrustedTimestamp) = (other.AllowsSignatureWithoutCertificate, other.PrintsTrustedTimestamp);
        Font = Decided(style.Font, other.Font);
        FontSize = Decided(style.FontSize, other.FontSize);
        LineSpacingPercent = Decided(style.LineSpacingPercent, other.LineSpacingPercent);
        SpaceBeforeSignature = Decided(style.SpaceBeforeSignature, other.SpaceBeforeSignature);
        SpaceBetweenRequisites = Decided(style.SpaceBetweenRequisites, other.SpaceBetweenRequisites);
        Sourced<PageMargins> margins = Decided(style.Letterhead?.Margins ?? style.Margins, other.Margins);
        Margins = style.IsKeptOverTenYears && margins.Value.Left < LeftMarginOfLongStorage.Value
            ? new(margins.Value with { Left = LeftMarginOfLongStorage.Value }, LeftMarginOfLongStorage.Clause, LeftMarginOfLongStorage.Certainty)
            : margins;

        Sourced<T> Decided<T>(object? decided, Sourced<T> otherwise) => decided is T value ? new(value, style.Source, Certainty.Ours) : otherwise;
    }

    /// <summary>Gets ГОСТ Р 7.0.97-2025, in force from 18 August 2025.</summary>
    public static DocumentStandard Gost2025 { get; } = Make(
        "ГОСТ Р 7.0.97-2025", is2025: true,
        Ours("Times New Roman", "3.3 (гарнитуру выбирает организация)"),
        Reported(Length.FromMillimeters(80), "3.3"), Recalled(Length.FromMillimeters(120), "3.3"));

    /// <summary>Gets ГОСТ Р 7.0.97-2016 with amendment 1, which the edition of 2025 replaced; many instructions of organizations still quote it.</summary>
    public static DocumentStandard Gost2016 { get; } = Make(
        "ГОСТ Р 7.0.97-2016", is2025: false,
        Ours("Liberation Serif", "3.3 в редакции Изменения № 1 (свободно распространяемые шрифты; гарнитура выбрана нами)"),
        Reported(Length.FromMillimeters(75), "3.3"), Reported(Length.FromMillimeters(120), "3.3"));

    private static DocumentStandard Make(string designation, bool is2025, Sourced<string> font, Sourced<Length> angular, Sourced<Length> longitudinal) => new(designation, is2025)
    {
        PageWidth = Reported(Length.FromMillimeters(210), "формат А4; номер пункта не установлен"),
        PageHeight = Reported(Length.FromMillimeters(297), "формат А4; номер пункта не установлен"),
        Margins = Reported(
            new PageMargins(Left: Length.FromMillimeters(20), Right: Length.FromMillimeters(10), Top: Length.FromMillimeters(20), Bottom: Length.FromMillimeters(20)),
            "6, поля документа"),
        LeftMarginOfLongStorage = Reported(Length.FromMillimeters(30), "6, поля документа (хранение свыше 10 лет)"),

        // The clause asks for not less than 10 mm; with exactly 10 the rendered line box begins at 9.95 mm.
        PageNumberFromEdge = Measured(Length.FromMillimeters(11), "3.2"),
        Font = font,
        FreeFontsOnly = is2025 ? Reported(false, "3.3 (гарнитуру выбирает организация)") : Read(true, "3.3 в редакции Изменения № 1"),
        FontSize = is2025 ? Reported(Length.FromPoints(14), "3.3 (рекомендованы 12, 13, 14)") : Read(Length.FromPoints(14), "3.3 (рекомендованы 12, 13, 14)"),
        FontSizes = is2025 ? Reported(Sizes, "3.3") : Read(Sizes, "3.3"),
        FirstLineIndent = Reported(Length.FromMillimeters(12.5m), "3.3"),
        LineSpacingPercent = Reported(150, "3.3 (от одного до полутора интервалов)"),
        LineSpacingRange = Reported((100, 150), "3.3"),
        SpaceBeforeSignature = Agencies(Length.FromPoints(48), "2–4 интервала от текста; стандартом не установлено"),
        SpaceBetweenRequisites = Recalled(Length.FromPoints(12), "3.3"),
        Language = Read("ru-RU", "5.18 редакции 2016 года"),
        AngularWidth = angular,
        LongitudinalWidth = longitudinal,
        SignFromEdge = Read(Length.FromMillimeters(10), "5.1"),
        MostAddressees = Recalled(4, "5.15"),
        AllowsSignatureWithoutCertificate = Reported(is2025, "5.23"),
        PrintsTrustedTimestamp = Reported(is2025, "5.23"),
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

    /// <summary>Gets the sizes of letters of the text that are recommended.</summary>
    public required Sourced<ImmutableArray<Length>> FontSizes { get; init; }

    /// <summary>Gets whether only freely distributed fonts may be used.</summary>
    public required Sourced<bool> FreeFontsOnly { get; init; }

    /// <summary>Gets the smallest and the largest line spacing of the text, in percent, both inclusive.</summary>
    public required Sourced<(int Smallest, int Largest)> LineSpacingRange { get; init; }

    /// <summary>Gets the smallest left margin of documents that are kept for more than ten years.</summary>
    public required Sourced<Length> LeftMarginOfLongStorage { get; init; }

    /// <summary>Gets the longest line of a requisite on an angular blank; addressees and approval marks keep to it too.</summary>
    public required Sourced<Length> AngularWidth { get; init; }

    /// <summary>Gets the longest line of a requisite on a longitudinal blank.</summary>
    public required Sourced<Length> LongitudinalWidth { get; init; }

    /// <summary>Gets how far a coat of arms or an emblem stands from the top edge.</summary>
    public required Sourced<Length> SignFromEdge { get; init; }

    /// <summary>Gets how many addressees a document may have.</summary>
    public required Sourced<int> MostAddressees { get; init; }

    /// <summary>Gets whether the mark of an unqualified electronic signature may lack the number of a certificate.</summary>
    public required Sourced<bool> AllowsSignatureWithoutCertificate { get; init; }

    /// <summary>Gets whether the mark of an electronic signature shows the moment of a trusted time stamp.</summary>
    public required Sourced<bool> PrintsTrustedTimestamp { get; init; }

    /// <summary>Gets the house style that was joined to the standard.</summary>
    /// <value>The default is <see cref="HouseStyle.None"/>.</value>
    public HouseStyle Style { get; private init; } = HouseStyle.None;

    /// <summary>Gets the width between the left and the right margin.</summary>
    public Length TextWidth => PageWidth.Value.Subtract(Margins.Value.Left).Subtract(Margins.Value.Right);

    /// <summary>Gets the width between the left and the right margin of a sheet that lies on its long side.</summary>
    public Length LandscapeTextWidth => PageHeight.Value.Subtract(Margins.Value.Left).Subtract(Margins.Value.Right);

    /// <summary>Joins a house style to the standard: its values take the place of the standard's, each with the act that decided it.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="style"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">Values of the style are outside the limits of the standard; the message names all of them with their clauses.</exception>
    public DocumentStandard With(HouseStyle style)
    {
        ArgumentNullException.ThrowIfNull(style);
        string[] faults = [.. Faults(style)];
        return faults.Length == 0
            ? new(this, style)
            : throw new ArgumentException($"The house style departs from {Designation}:\n{string.Join('\n', faults)}", nameof(style));
    }

    /// <summary>Tells whether documents of a kind must, may or do not carry a requisite.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="kind"/> is <see langword="null"/>.</exception>
    public Sourced<RequisiteUse> UseOf(DocumentKind kind, Requisite requisite)
    {
        ArgumentNullException.ThrowIfNull(kind);
        return requisite == Requisite.QrCode && !_is2025 ? Reported(RequisiteUse.NotUsed, "4") : RequisiteMatrix.Of(kind, requisite);
    }

    /// <summary>Tells number, name and clause of a requisite in this edition.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="requisite"/> is not a named value.</exception>
    public RequisiteDescription Describe(Requisite requisite) => Enum.IsDefined(requisite)
        ? RequisiteNames.Of(requisite, _is2025)
        : throw new ArgumentOutOfRangeException(nameof(requisite), requisite, "Take one of the named values of Requisite.");

    /// <summary>Answers the designation.</summary>
    public override string ToString() => Designation;

    private IEnumerable<string> Faults(HouseStyle style)
    {
        if (style.FontSize is { } size && !FontSizes.Value.Contains(size))
        {
            yield return $"HouseStyle.FontSize is {size}; 12, 13 and 14 points are recommended ({FontSizes.Clause}). Take one of them.";
        }

        if (style.LineSpacingPercent is { } spacing && (spacing < LineSpacingRange.Value.Smallest || spacing > LineSpacingRange.Value.Largest))
        {
            yield return string.Create(CultureInfo.InvariantCulture,
                $"HouseStyle.LineSpacingPercent is {spacing}; from {LineSpacingRange.Value.Smallest} to {LineSpacingRange.Value.Largest} are allowed ({LineSpacingRange.Clause}).");
        }

        if (style.Font is { } font && FreeFontsOnly.Value && !FreeFonts.Contains(font))
        {
            yield return $"HouseStyle.Font is “{font}”; this edition takes free fonts only ({FreeFontsOnly.Clause}). Take one of: {string.Join(", ", FreeFonts)}.";
        }

        PageMargins least = Margins.Value;
        if ((style.Letterhead?.Margins ?? style.Margins) is { } margins)
        {
            foreach ((string name, Length value, Length smallest) in new[]
            {
                ("left", margins.Left, style.IsKeptOverTenYears && style.Letterhead is not null ? LeftMarginOfLongStorage.Value : least.Left),
                ("right", margins.Right, least.Right), ("top", margins.Top, least.Top), ("bottom", margins.Bottom, least.Bottom),
            })
            {
                if (value < smallest)
                {
                    yield return $"The {name} margin of the {(style.Letterhead is null ? "house style" : "letterhead")} is {value}; {smallest} is the smallest allowed ({Margins.Clause}). Make it wider.";
                }
            }

            if (margins.Left.Add(margins.Right).Add(Length.FromMillimeters(100)) > PageWidth.Value || margins.Top.Add(margins.Bottom).Add(Length.FromMillimeters(100)) > PageHeight.Value)
            {
                yield return "The margins leave less than 100 mm for the text. Make them narrower.";
            }
        }
    }

    private static Sourced<T> Read<T>(T value, string clause) => new(value, clause, Certainty.Read);

    private static Sourced<T> Agencies<T>(T value, string clause) => new(value, clause, Certainty.Agencies);

    private static Sourced<T> Reported<T>(T value, string clause) => new(value, clause, Certainty.Reported);

    private static Sourced<T> Recalled<T>(T value, string clause) => new(value, clause, Certainty.Recalled);

    private static Sourced<T> Measured<T>(T value, string clause) => new(value, clause, Certainty.Measured);

    private static Sourced<T> Ours<T>(T value, string clause) => new(value, clause, Certainty.Ours);
}
