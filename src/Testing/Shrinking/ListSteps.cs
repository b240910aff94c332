using System.Collections.Immutable;
using InnovationDomain.Testing.Drawing;

namespace InnovationDomain.Testing.Shrinking;

/// <summary>Shorter lists, then lists of smaller items.</summary>
internal static class ListSteps
{
    public static IEnumerable<object> Of<T>(ImmutableArray<T> items, Member member)
    {
        for (int length = items.Length; length > 0; length /= 2)
        {
            for (int start = 0; start < items.Length; start += length)
            {
                yield return items.RemoveRange(start, Math.Min(length, items.Length - start));
            }
        }

        Type declared = Nullable.GetUnderlyingType(typeof(T)) ?? typeof(T);
        for (int i = 0; i < items.Length; i++)
        {
            foreach (object smaller in items[i] is { } item ? Smaller.Than(item, declared, member) : [])
            {
                yield return items.SetItem(i, (T)smaller);
            }
        }
    }
}
