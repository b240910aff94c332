using InnovationDomain.Documents.Model;
using InnovationDomain.Documents.Standards;

namespace InnovationDomain.Documents.Word.Layouts;

/// <summary>What a standard, and a house style over it, come to on paper: the numbers that the writers put down, in twips. Made once for a writer.</summary>
internal sealed class Layout
{
    // The size of type in tables, which the standard lets be smaller than that of the text.
    private const int SmallerInTables = 2 * 20;
    private const int SmallestInTables = 10 * 20;

    public Layout(DocumentStandard standard)
    {
        PageMargins margins = standard.Margins.Value;
        Standard = standard;
        PageWidth = standard.PageWidth.Value.Twips;
        PageHeight = standard.PageHeight.Value.Twips;
        (MarginLeft, MarginRight, MarginTop, MarginBottom) = (margins.Left.Twips, margins.Right.Twips, margins.Top.Twips, margins.Bottom.Twips);
        Header = standard.PageNumberFromEdge.Value.Twips;
        Font = standard.Font.Value;
        FontSize = standard.FontSize.Value.Twips;
        TableFontSize = Math.Max(FontSize - SmallerInTables, Math.Min(FontSize, SmallestInTables));
        FirstLineIndent = standard.FirstLineIndent.Value.Twips;
        LineSpacingPercent = standard.LineSpacingPercent.Value;
        SpaceBeforeSignature = standard.SpaceBeforeSignature.Value.Twips;
        SpaceBetweenRequisites = standard.SpaceBetweenRequisites.Value.Twips;
        Language = standard.Language.Value;
        RequisiteWidth = Math.Min(standard.AngularWidth.Value.Twips, TextWidth());
        Estimate = new LineEstimate(this);
    }

    public DocumentStandard Standard { get; }

    public int PageWidth { get; }

    public int PageHeight { get; }

    public int MarginLeft { get; }

    public int MarginRight { get; }

    public int MarginTop { get; }

    public int MarginBottom { get; }

    /// <summary>Gets how far the page number stands from the top edge.</summary>
    public int Header { get; }

    public string Font { get; }

    /// <summary>Gets the size of the type; a half-point, the unit of Word, is 10.</summary>
    public int FontSize { get; }

    public int TableFontSize { get; }

    public int FirstLineIndent { get; }

    public int LineSpacingPercent { get; }

    public int SpaceBeforeSignature { get; }

    public int SpaceBetweenRequisites { get; }

    public string Language { get; }

    /// <summary>Gets the longest line of an addressee, a mark in a corner, a requisite of an angular blank.</summary>
    public int RequisiteWidth { get; }

    public LineEstimate Estimate { get; }

    /// <summary>Gets the top margin of a sheet on its long side: there the edge that is bound lies.</summary>
    public int LandscapeMarginTop => Math.Max(MarginTop, MarginLeft);

    public int TextWidth(PageOrientation orientation = PageOrientation.Portrait) =>
        (orientation == PageOrientation.Portrait ? PageWidth : PageHeight) - MarginLeft - MarginRight;

    public int TextHeight(PageOrientation orientation = PageOrientation.Portrait) =>
        orientation == PageOrientation.Portrait ? PageHeight - MarginTop - MarginBottom : PageWidth - LandscapeMarginTop - MarginBottom;
}
