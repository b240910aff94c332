using InnovationDomain.Documents.Model;

namespace InnovationDomain.Tests.Support;

/// <summary>Shows the tree of a document as lines that a person can review.</summary>
public static class DocumentOutline
{
    public static string Of(OfficialDocument document) => DocumentText.Of(document);
}
