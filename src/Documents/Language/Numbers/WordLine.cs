namespace InnovationDomain.Documents.Language;

/// <summary>Words with a space between them, in a buffer of the caller.</summary>
internal ref struct WordLine(Span<char> buffer)
{
    /// <summary>Room for every number that has a name here: «восемьюстами восемьюдесятью восемью квадриллионами» six times over, and a fraction, take less.</summary>
    public const int LongestNumber = 512;

    private readonly Span<char> _buffer = buffer;
    private int _length;

    public readonly bool IsEmpty => _length == 0;

    public void Add(ReadOnlySpan<char> word)
    {
        if (_length > 0)
        {
            _buffer[_length++] = ' ';
        }

        Attach(word);
    }

    /// <summary>Adds to the last word.</summary>
    public void Attach(ReadOnlySpan<char> part)
    {
        part.CopyTo(_buffer[_length..]);
        _length += part.Length;
    }

    public override readonly string ToString() => _buffer[.._length].ToString();
}
