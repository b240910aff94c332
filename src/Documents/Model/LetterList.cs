using System.Collections.Immutable;
using InnovationDomain.Wording;

namespace InnovationDomain.Documents.Model;

/// <summary>An enumeration with letters (перечисление): а), б), в); the items of one sentence that others cite: «подпункт «б»». Each begins with «а».</summary>
/// <remarks>Editors leave out ё, й, ъ and ь.</remarks>
public sealed class LetterList : Block
{
    /// <summary>How many items a list may have: after the last letter editors would go on with two.</summary>
    public const int MaxItems = 28;

    /// <summary>Makes a list; the marks, semicolons and full stops that items bring along are replaced by those of the list.</summary>
    /// <param name="items">From 1 to <see cref="MaxItems"/>.</param>
    /// <exception cref="ArgumentException">There is no item or too many, or one cannot be printed: see <see cref="PrintableText"/>.</exception>
    public LetterList(ImmutableArray<RichText> items)
    {
        Items = items is { IsDefaultOrEmpty: false, Length: <= MaxItems }
            ? ListItems.Punctuated(items)
            : throw new ArgumentException($"A letter list has no items, or more than {MaxItems}. Give from 1 to {MaxItems}, or make them clauses.", nameof(items));
    }

    /// <summary>Gets the items as printed: each ends with «;», the last one with «.».</summary>
    public ImmutableArray<RichText> Items { get; }
}
