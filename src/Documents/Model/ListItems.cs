using System.Collections.Immutable;
using InnovationDomain.Documents.Language;

namespace InnovationDomain.Documents.Model;

/// <summary>Sets the items of an enumeration: their own marks are taken off, each ends with «;», the last one with «.».</summary>
internal static class ListItems
{
    private static readonly Func<string, string> Put = text => EndMarks.Put(text, isLast: false);
    private static readonly Func<string, string> PutLast = text => EndMarks.Put(text, isLast: true);

    public static ImmutableArray<RichText> Punctuated(ImmutableArray<RichText> items)
    {
        var punctuated = ImmutableArray.CreateBuilder<RichText>(items.Length);
        for (int i = 0; i < items.Length; i++)
        {
            punctuated.Add(items[i].Require(nameof(items), i).WithStart(ListMark.Strip).WithEnd(i == items.Length - 1 ? PutLast : Put));
        }

        return punctuated.MoveToImmutable();
    }
}
