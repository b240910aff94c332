namespace InnovationDomain.Specifications;

/// <summary>Compares keys of order as the runtime does, but texts by their characters: the culture of a machine must not change an answer.</summary>
internal sealed class OrdinalKeys : IComparer<object?>
{
    public static readonly OrdinalKeys Comparer = new();

    public int Compare(object? x, object? y) => x is string left && y is string right
        ? string.CompareOrdinal(left, right)
        : Comparer<object?>.Default.Compare(x, y);
}
