namespace InnovationDomain.Documents.Language.Names;

/// <summary>Where the words of a form are put together; the only allocation is the text at the end.</summary>
internal ref struct FormBuffer(Span<char> room)
{
    private readonly Span<char> _room = room;
    private int _length;

    /// <summary>How much room the forms of a text can take: no ending is longer than its nominative by more than three letters.</summary>
    public static int RoomFor(int length) => (4 * length) + 16;

    public readonly ReadOnlySpan<char> Written => _room[.._length];

    public void Append(ReadOnlySpan<char> text)
    {
        text.CopyTo(_room[_length..]);
        _length += text.Length;
    }

    public void Append(char c) => _room[_length++] = c;

    public void AppendInUpperCase(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            Append(char.ToUpperInvariant(c));
        }
    }

    /// <summary>Forgets what was written after a point.</summary>
    public void Rewind(int length) => _length = length;

    public override readonly string ToString() => Written.ToString();
}
