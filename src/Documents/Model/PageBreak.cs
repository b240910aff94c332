namespace InnovationDomain.Documents.Model;

/// <summary>Begins a page: what follows stands at its top.</summary>
public sealed class PageBreak : Block
{
    private PageBreak()
    {
    }

    /// <summary>Gets the break; one serves all.</summary>
    public static PageBreak Instance { get; } = new();
}
