namespace InnovationDomain.Documents.Conformity.Pages;

/// <summary>Lays documents out as pages, as an office program prints them.</summary>
public interface IPageRenderer
{
    /// <summary>Lays a document out.</summary>
    /// <param name="document">The bytes of a .docx.</param>
    /// <returns>Its pages; <see langword="null"/> when the program could not lay this document out.</returns>
    LaidOutDocument? Render(ReadOnlyMemory<byte> document);
}
