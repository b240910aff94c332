using InnovationDomain.Documents.Conformity.Pages;

namespace FiveCases;

/// <summary>Lets the checker lay a document out, and remembers how many pages it has.</summary>
internal sealed class CountedPages(IPageRenderer renderer) : IPageRenderer
{
    public int? Last { get; private set; }

    public LaidOutDocument? Render(ReadOnlyMemory<byte> document)
    {
        LaidOutDocument? pages = renderer.Render(document);
        Last = pages?.Pages.Length;
        return pages;
    }
}
