using System.Collections.Immutable;
using InnovationDomain.Documents.Language;
using InnovationDomain.Wording;

namespace InnovationDomain.Documents.Model;

/// <summary>An enumeration with dashes (перечисление), the items of one sentence.</summary>
public sealed class DashList : Block
{
    /// <summary>Makes a list; the dashes, numbers, semicolons and full stops that items bring along are replaced by those of the list.</summary>
    /// <param name="items">At least one.</param>
    /// <exception cref="ArgumentException">There is no item, or one cannot be printed: see <see cref="PrintableText"/>.</exception>
    public DashList(ImmutableArray<string> items)
    {
        if (items.IsDefaultOrEmpty)
        {
            throw new ArgumentException("A dash list has no items. Give at least one, or leave the list out.", nameof(items));
        }

        var punctuated = ImmutableArray.CreateBuilder<string>(items.Length);
        for (int i = 0; i < items.Length; i++)
        {
            string item = ListMark.Strip(PrintableText.Require(items[i], $"items[{i}]"));
            punctuated.Add(EndMarks.Put(item, isLast: i == items.Length - 1));
        }

        Items = punctuated.MoveToImmutable();
    }

    /// <summary>Gets the items as printed: each ends with «;», the last one with «.».</summary>
    public ImmutableArray<string> Items { get; }
}
