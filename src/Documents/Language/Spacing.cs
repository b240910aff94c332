using System.Runtime.CompilerServices;

namespace InnovationDomain.Documents.Language;

/// <summary>The first pass of <see cref="Typography"/>: white space and quotation marks. Never makes a text longer.</summary>
internal static class Spacing
{
    private const char NoBreakSpace = '\u00A0';

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
