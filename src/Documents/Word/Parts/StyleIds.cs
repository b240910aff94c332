namespace InnovationDomain.Documents.Word.Parts;

/// <summary>The ids of the paragraph styles. Built-in ones keep Word's names, so that Word shows them in the clerk's language.</summary>
internal static class StyleIds
{
    public const string OrganizationName = "OrganizationName";
    public const string DocumentKind = "DocumentKind";
    public const string DateAndNumber = "DateAndNumber";
    public const string Place = "Place";
    public const string Title = "Title";
    public const string Body = "BodyText";
    public const string Clause = "ListNumber";
    public const string Dash = "ListBullet";
    public const string Letter = "LetterList";
    public const string Signature = "Signature";
    public const string Header = "Header";
    public const string RightBlock = "RightBlock";
    public const string AppendixTitle = "AppendixTitle";
    public const string Table = "TableGrid";
    public const string TableText = "TableText";
    public const string TableNumber = "TableNumber";
    public const string TableCenter = "TableCenter";
    public const string TableHeading = "TableHeading";
    public const string TableSection = "TableSection";
    public const string TableCaption = "TableCaption";
    public const string Picture = "Picture";
    public const string PictureCaption = "PictureCaption";
    public const string BlankText = "BlankText";
    public const string Anchor = "Anchor";
    public const string FormCode = "FormCode";
    public const string LeftTitle = "LeftTitle";
    public const string Requisite = "Requisite";
    public const string Greeting = "Greeting";
    public const string Closing = "Closing";
    public const string AttachmentMark = "AttachmentMark";
    public const string Disposition = "Disposition";
    public const string SignaturePart = "SignaturePart";
    public const string SignatureName = "SignatureName";
    public const string ElectronicMark = "ElectronicMark";
    public const string ExecutorMark = "ExecutorMark";
    public const string Mark = "Mark";
    public const string FramedMark = "FramedMark";
    public const string SectionEnd = "SectionEnd";

    /// <summary>What the id of a style of a wide sheet ends with.</summary>
    public const string LandscapeEnding = "Landscape";

    /// <summary>The style of a requisite on a wide sheet; of those that do not stand by the right margin, the style itself.</summary>
    public static string Landscape(string style) => style switch
    {
        RightBlock => "RightBlockLandscape",
        OrganizationName => "OrganizationNameLandscape",
        BlankText => "BlankTextLandscape",
        DateAndNumber => "DateAndNumberLandscape",
        Title => "TitleLandscape",
        LeftTitle => "LeftTitleLandscape",
        Mark => "MarkLandscape",
        Signature => "SignatureLandscape",
        _ => style,
    };

    /// <summary>The style of a clause that is a heading, by its level from 1.</summary>
    public static string ClauseHeading(int level) => level switch { 1 => "ClauseHeading1", 2 => "ClauseHeading2", 3 => "ClauseHeading3", _ => "ClauseHeading4" };

    /// <summary>The built-in style of a heading, by its level from 1.</summary>
    public static string Heading(int level) => level switch { 1 => "Heading1", 2 => "Heading2", 3 => "Heading3", _ => "Heading4" };
}
