using System.Buffers;
using System.Buffers.Text;
using System.Text;
using System.Text.Unicode;
using InnovationDomain.Documents.Language;

namespace InnovationDomain.Documents.Word.Xml;

/// <summary>Writes markup that is known when the program is compiled, and text that is not, straight into UTF-8.</summary>
/// <remarks>One pooled buffer between the markup and the target; nothing else is kept, however long the part.</remarks>
internal sealed class XmlUtf8Writer(Stream target) : IDisposable
{
    private const int BufferLength = 16 * 1024;

    // A UTF-16 unit takes at most three bytes in UTF-8.
    private const int MaxBytesPerChar = 3;

    private static readonly SearchValues<char> Escaped = SearchValues.Create("<>&\"");

    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(BufferLength);
    private char[] _typeset = [];
    private int _used;
    private long _flushed;

    /// <summary>Writes markup as it is.</summary>
    public void Markup(ReadOnlySpan<byte> markup)
    {
        if (!markup.TryCopyTo(_buffer.AsSpan(_used)))
        {
            Flush();
            if (markup.Length > _buffer.Length)
            {
                target.Write(markup);
                _flushed += markup.Length;
                return;
            }

            markup.CopyTo(_buffer);
        }

        _used += markup.Length;
    }

    /// <summary>Writes a whole number.</summary>
    public void Number(int value)
    {
        const int longest = 11;
        Require(longest);
        Utf8Formatter.TryFormat(value, _buffer.AsSpan(_used), out int written);
        _used += written;
    }

    /// <summary>Writes text with its typography set and its markup characters escaped.</summary>
    public void Text(ReadOnlySpan<char> text)
    {
        int needed = Typography.BufferLength(text.Length);
        if (_typeset.Length < needed)
        {
            ReturnTypeset();
            _typeset = ArrayPool<char>.Shared.Rent(needed);
        }

        Verbatim(Typography.Apply(text, _typeset));
    }

    /// <summary>Writes text as it is, its markup characters escaped.</summary>
    public void Verbatim(ReadOnlySpan<char> text)
    {
        while (true)
        {
            int plain = text.IndexOfAny(Escaped);
            if (plain < 0)
            {
                Transcode(text);
                return;
            }

            Transcode(text[..plain]);
            Markup(text[plain] switch
            {
                '<' => "&lt;"u8,
                '>' => "&gt;"u8,
                '&' => "&amp;"u8,
                _ => "&quot;"u8,
            });
            text = text[(plain + 1)..];
        }
    }

    /// <summary>Passes everything on to the target.</summary>
    /// <returns>How many bytes were written in all.</returns>
    public long Complete()
    {
        Flush();
        return _flushed;
    }

    /// <summary>Gives the buffers back; what was not completed is lost.</summary>
    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
        ReturnTypeset();
    }

    private void Transcode(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            Require(Math.Min(text.Length * MaxBytesPerChar, BufferLength / 2));
            OperationStatus status = Utf8.FromUtf16(text, _buffer.AsSpan(_used), out int read, out int written, replaceInvalidSequences: false);
            if (status is OperationStatus.InvalidData or OperationStatus.NeedMoreData)
            {
                // Every text was checked when its value was made; this can only be a gap in those checks.
                throw new EncoderFallbackException("A text holds half of a surrogate pair.");
            }

            _used += written;
            text = text[read..];
        }
    }

    private void Require(int bytes)
    {
        if (_buffer.Length - _used < bytes)
        {
            Flush();
        }
    }

    private void Flush()
    {
        target.Write(_buffer, 0, _used);
        _flushed += _used;
        _used = 0;
        if (_flushed > uint.MaxValue)
        {
            throw new InvalidOperationException("A part of the document is longer than 4 GB, which a .docx cannot hold. Split the document.");
        }
    }

    private void ReturnTypeset()
    {
        if (_typeset.Length > 0)
        {
            ArrayPool<char>.Shared.Return(_typeset);
            _typeset = [];
        }
    }
}
