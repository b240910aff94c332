using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using InnovationDomain.Documents.Language;
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
        if (items.IsDefaultOrEmpty)
        {
            throw Empty();
        }

        var punctuated = ImmutableArray.CreateBuilder<RichText>(items.Length);
        for (int i = 0; i < items.Length; i++)
        {
            bool isLast = i == items.Length - 1;
            punctuated.Add(items[i].Require($"items[{i}]").WithStart(ListMark.Strip).WithEnd(isLast ? PutLast : Put));
        }

        Items = punctuated.MoveToImmutable();
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

    private static Func<string, string> Put { get; } = text => EndMarks.Put(text, isLast: false);

    private static Func<string, string> PutLast { get; } = text => EndMarks.Put(text, isLast: true);

    private static ArgumentException Empty() => new("A dash list has no items. Give at least one, or leave the list out.", "items");
}
