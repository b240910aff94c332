using System.Collections.Immutable;

namespace InnovationDomain.Documents.Conformity.Pages;

/// <summary>A page: its words line by line, from the top down and from the left to the right.</summary>
/// <param name="Width">The width of the sheet in millimetres.</param>
/// <param name="Height">The height of the sheet in millimetres.</param>
/// <param name="Lines">The lines.</param>
public sealed record LaidOutPage(double Width, double Height, ImmutableArray<ImmutableArray<LaidOutWord>> Lines)
{
    /// <summary>Gets the words.</summary>
    public IEnumerable<LaidOutWord> Words => Lines.SelectMany(line => line);
}
