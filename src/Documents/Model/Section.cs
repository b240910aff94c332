using System.Collections.Immutable;

namespace InnovationDomain.Documents.Model;

/// <summary>Pages of their own within the text: wide tables stand across the sheet (альбомная ориентация). It begins a page and ends one.</summary>
public sealed class Section : Block
{
    /// <summary>Makes a section.</summary>
    /// <param name="orientation">How its sheets lie.</param>
    /// <param name="blocks">At least one block, none of them a section.</param>
    /// <exception cref="ArgumentException">There is no block, one is <see langword="null"/> or a section.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="orientation"/> has no name.</exception>
    public Section(PageOrientation orientation, ImmutableArray<Block> blocks)
    {
        Orientation = orientation is PageOrientation.Portrait or PageOrientation.Landscape
            ? orientation
            : throw new ArgumentOutOfRangeException(nameof(orientation), orientation, "A sheet lies as Portrait or Landscape.");
        Blocks = blocks is { IsDefaultOrEmpty: false } && !blocks.Contains(null!)
            ? blocks
            : throw new ArgumentException("The section is empty, or one of its blocks is null. Give at least one block, or leave the section out.", nameof(blocks));
        if (blocks.Any(block => block is Section))
        {
            throw new ArgumentException("A section holds another section. Put them one after the other.", nameof(blocks));
        }
    }

    /// <summary>Gets how the sheets lie.</summary>
    public PageOrientation Orientation { get; }

    /// <summary>Gets what stands on them.</summary>
    public ImmutableArray<Block> Blocks { get; }
}
