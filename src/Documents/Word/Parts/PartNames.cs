namespace InnovationDomain.Documents.Word.Parts;

/// <summary>Where the parts of a .docx stand in its container.</summary>
internal static class PartNames
{
    public const string ContentTypes = "[Content_Types].xml";
    public const string PackageRelationships = "_rels/.rels";
    public const string CoreProperties = "docProps/core.xml";
    public const string Document = "word/document.xml";
    public const string DocumentRelationships = "word/_rels/document.xml.rels";
    public const string Styles = "word/styles.xml";
    public const string Numbering = "word/numbering.xml";
    public const string Settings = "word/settings.xml";
    public const string FontTable = "word/fontTable.xml";
    public const string FirstPageHeader = "word/header1.xml";
    public const string PageNumberHeader = "word/header2.xml";
}
