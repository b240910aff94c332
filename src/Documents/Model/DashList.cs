using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using InnovationDomain.Wording;

namespace InnovationDomain.Documents.Model;

/// <summary>An enumeration with dashes (перечисление), the items of one sentence.</summary>
public sealed class DashList : Block
{
    /// <summary>Makes a list; the dashes, numbers, semicolons and full stops that items bring along are replaced by those of the list.</summary>
    /// <param name="items">At least one.</param>
    /// <exception cref="ArgumentException">There is no item, or one cannot be printed: see <see cref="PrintableText"/>.</exception>
    [OverloadResolutionPriority(1)]
    public DashList(ImmutableArray<RichText> items)
    {
        Items = items.IsDefaultOrEmpty ? throw Empty() : ListItems.Punctuated(items);
    }

    /// <summary>Makes a list of plain texts.</summary>
    /// <param name="items">At least one.</param>
    /// <exception cref="ArgumentException">There is no item, or one cannot be printed: see <see cref="PrintableText"/>.</exception>
    public DashList(ImmutableArray<string> items)
        : this(items.IsDefaultOrEmpty ? throw Empty() : [.. items.Select(item => (RichText)item)])
    {
    }

    /// <summary>Gets the items as printed: each ends with «;», the last one with «.».</summary>
    public ImmutableArray<RichText> Items { get; }

    private static ArgumentException Empty() => new("A dash list has no items. Give at least one, or leave the list out.", "items");
}
