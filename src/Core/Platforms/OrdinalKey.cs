using InnovationDomain.Identity;

namespace InnovationDomain.Platforms;

/// <summary>A key of order for named queries that compares by ordinal characters.</summary>
/// <remarks>
/// A key of a query is an object: texts would then compare by the culture of the machine, and ids, which compare only with ids, not at all.
/// </remarks>
internal sealed class OrdinalKey : IComparable
{
    private readonly string _text;

    private OrdinalKey(string text) => _text = text;

    public static OrdinalKey Of(string text) => new(text);

    public static OrdinalKey Of<T>(Id<T> id) => new(id.Value);

    public int CompareTo(object? obj) => string.CompareOrdinal(_text, ((OrdinalKey?)obj)?._text);
}
