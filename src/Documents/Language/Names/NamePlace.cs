namespace InnovationDomain.Documents.Language.Names;

/// <summary>Where a part of a name stands in a text. The default stands nowhere.</summary>
internal readonly record struct NamePlace(int Start, int End)
{
    public bool IsEmpty => Start == End;

    public ReadOnlySpan<char> In(ReadOnlySpan<char> text) => text[Start..End];

    public NamePlace To(NamePlace last) => new(Start, last.End);
}
