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
    public const string Signature = "Signature";
    public const string Header = "Header";
}
