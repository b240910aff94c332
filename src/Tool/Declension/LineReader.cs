namespace InnovationDomain.Tool.Declension;

/// <summary>Reads lines of bytes ended by \n, each within bounds, and says before it has to wait for more.</summary>
internal sealed class LineReader(Stream stream, Action beforeWaiting)
{
    /// <summary>The most bytes of a line.</summary>
    public const int MostBytes = 64 * 1024;

    private readonly byte[] _buffer = new byte[4 * MostBytes];
    private int _start;
    private int _end;
    private bool _isEnded;

    /// <summary>Answers whether there is a line.</summary>
    /// <param name="line">The line without its end, valid until the next call; empty when it is too long.</param>
    /// <param name="isTooLong">Whether it was longer than <see cref="MostBytes"/>, and was passed over.</param>
    public bool TryRead(out ReadOnlySpan<byte> line, out bool isTooLong)
    {
        isTooLong = false;
        int searched = _start;
        while (true)
        {
            int found = _buffer.AsSpan(searched, _end - searched).IndexOf((byte)'\n');
            if (found >= 0 || (_isEnded && (_end > _start || isTooLong)))
            {
                int length = found >= 0 ? searched + found - _start : _end - _start;
                isTooLong |= length > MostBytes;
                line = isTooLong ? [] : _buffer.AsSpan(_start, length);
                _start = found >= 0 ? searched + found + 1 : _end;
                return true;
            }

            if (_isEnded)
            {
                line = [];
                return false;
            }

            if (_end - _start > MostBytes)
            {
                isTooLong = true;
                _start = _end;
            }

            searched = Fill();
        }
    }

    // Answers where what was not searched yet begins.
    private int Fill()
    {
        int held = _end - _start;
        _buffer.AsSpan(_start, held).CopyTo(_buffer);
        (_start, _end) = (0, held);
        beforeWaiting();
        int read = stream.Read(_buffer, held, _buffer.Length - held);
        _end += read;
        _isEnded = read == 0;
        return held;
    }
}
