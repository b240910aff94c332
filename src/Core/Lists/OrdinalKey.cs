namespace InnovationDomain.Lists;

/// <summary>A text as a key of order in a named query: texts by themselves would compare by the culture of the machine.</summary>
internal sealed class OrdinalKey : IComparable
{
    private readonly string _text;

    private OrdinalKey(string text) => _text = text;

    public static OrdinalKey Of(string text) => new(text);

    public int CompareTo(object? obj) => string.CompareOrdinal(_text, ((OrdinalKey?)obj)?._text);
}
