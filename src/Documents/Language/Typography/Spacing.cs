using System.Buffers;
using System.Runtime.CompilerServices;

namespace InnovationDomain.Documents.Language;

/// <summary>The first pass of <see cref="Typography"/>: white space and quotation marks. Never makes a text longer.</summary>
internal static class Spacing
{
    private const char NoBreakSpace = '\u00A0';

    // All white space but the plain one, and all quotation marks.
    private static readonly SearchValues<char> Untidy = SearchValues.Create(
        "\t\n\v\f\r\u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000\"«»„“”");

    /// <summary>Tells, fast, that there is nothing to do. Most texts are tidy.</summary>
    public static bool IsTidy(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text[0] == ' ' || text[^1] == ' ' || text.ContainsAny(Untidy))
        {
            return false;
        }

        int from = 0;
        while (text[from..].IndexOf(' ') is var space and >= 0)
        {
            from += space + 1;
            if (text[from - 2] == '(' || text[from] is ' ' or '.' or ',' or ';' or ':' or '!' or '?' or ')')
            {
                return false;
            }
        }

        return true;
    }

    public static int Normalize(ReadOnlySpan<char> text, Span<char> output)
    {
        var quotes = new QuotationMarks(text);
        int written = 0;
        char pending = '\0';
        bool afterOpening = true;

        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (IsSpace(c))
            {
                pending = c is NoBreakSpace or '\u202F' || pending == NoBreakSpace ? NoBreakSpace : ' ';
                continue;
            }

            bool opens = c == '(';
            bool closes = c is ',' or ';' or ':' or '!' or '?' or ')' || (c == '.' && EndsSentence(text, i));
            if (QuotationMarks.IsMark(c))
            {
                c = quotes.Set(text, i, out opens, out closes);
            }

            if (pending != '\0' && !afterOpening && !closes)
            {
                output[written++] = pending;
            }

            pending = '\0';
            output[written++] = c;
            afterOpening = opens;
        }

        return written;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsSpace(char c) => c == ' ' || (c is < '!' or > '~' && char.IsWhiteSpace(c));

    // «. docx» keeps its space: a point that begins a word closes nothing.
    private static bool EndsSentence(ReadOnlySpan<char> text, int point) =>
        point + 1 == text.Length || !char.IsLetterOrDigit(text[point + 1]);
}
