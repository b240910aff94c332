using System.Buffers;

namespace InnovationDomain.Documents.Language;

/// <summary>Pairs quotation marks: « » outside, „ “ inside. Where they do not pair, only straight marks are replaced.</summary>
internal ref struct QuotationMarks
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("\"«»„“”");

    private readonly bool _paired;
    private Nesting _nesting;

    public QuotationMarks(ReadOnlySpan<char> text)
    {
        int next = text.IndexOfAny(Marks);
        if (next < 0)
        {
            return;
        }

        var nesting = default(Nesting);
        bool broken = false;
        for (int i = next; i < text.Length; i++)
        {
            if (IsMark(text[i]) && !IsSign(text, i, nesting))
            {
                broken |= !nesting.Advance(text[i], Opens(text, i, nesting));
            }
        }

        _paired = !broken && nesting.Depth == 0;
    }

    public static bool IsMark(char c) => c is '"' or '«' or '»' or '„' or '“' or '”';

    /// <summary>Answers the mark to print in place of the one at <paramref name="index"/>.</summary>
    public char Set(ReadOnlySpan<char> text, int index, out bool opens, out bool closes)
    {
        char mark = text[index];
        if (IsSign(text, index, _nesting))
        {
            opens = closes = false;
            return mark;
        }

        bool opening = Opens(text, index, _nesting);
        int depth = opening ? _nesting.Depth + 1 : _nesting.Depth;
        _ = _nesting.Advance(mark, opening);

        // In unpaired text “ may open or close: it is left alone with the spaces around it.
        bool certain = _paired || mark is not ('“' or '”');
        opens = opening && certain;
        closes = !opening && certain;
        return _paired ? (opening, depth) switch
        {
            (true, 1) => '«',
            (true, _) => '„',
            (false, 1) => '»',
            (false, _) => '“',
        } : mark == '"' ? (opening ? '«' : '»') : mark;
    }

    // Inches and seconds: «экран 15"». Within quotation marks the same character closes them.
    private static bool IsSign(ReadOnlySpan<char> text, int index, Nesting nesting) =>
        text[index] == '"' && nesting.Depth == 0
        && index > 0 && char.IsAsciiDigit(text[index - 1])
        && (index + 1 == text.Length || !char.IsLetterOrDigit(text[index + 1]));

    private static bool Opens(ReadOnlySpan<char> text, int index, Nesting nesting) => text[index] switch
    {
        '«' or '„' => true,
        '»' or '”' => false,
        '“' => !nesting.InnermostIsLow,
        _ => nesting.Depth == 0 || (StartsWord(text, index) && !EndsWord(text, index)),
    };

    private static bool StartsWord(ReadOnlySpan<char> text, int index) =>
        index == 0 || char.IsWhiteSpace(text[index - 1]) || text[index - 1] is '(' or '[' or '«' or '„' or '"' or '-' or '–' or '—' or '/';

    private static bool EndsWord(ReadOnlySpan<char> text, int index) =>
        index + 1 == text.Length || char.IsWhiteSpace(text[index + 1]) || text[index + 1] is '.' or ',' or ';' or ':' or '!' or '?' or ')' or ']' or '»' or '“';

    /// <summary>The marks that are open, as far as it matters: how many, and whether the innermost one is „.</summary>
    private struct Nesting
    {
        // One bit a level, the innermost lowest: set where „ opened it. Deeper than 64 levels is no text.
        private ulong _low;

        public int Depth { get; private set; }

        public readonly bool InnermostIsLow => Depth > 0 && (_low & 1) != 0;

        public bool Advance(char mark, bool opening)
        {
            if (opening)
            {
                Depth++;
                _low = (_low << 1) | (mark == '„' ? 1UL : 0UL);
                return Depth <= 64;
            }

            if (Depth == 0)
            {
                return false;
            }

            Depth--;
            _low >>= 1;
            return true;
        }
    }
}
