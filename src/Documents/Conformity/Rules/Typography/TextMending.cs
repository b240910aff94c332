using System.Buffers;
using InnovationDomain.Documents.Language;
using InnovationDomain.Wording;

namespace InnovationDomain.Documents.Conformity.Rules.Typography;

/// <summary>Where a text departs from the rules of typesetting, and the letters that put it right. Every change takes one letter for one, so that runs keep their places.</summary>
internal static class TextMending
{
    private const char NoBreakSpace = '\u00A0';
    private const int LongestLook = 80;

    private static readonly SearchValues<char> Breaks = SearchValues.Create("\t\n\f");

    /// <summary>The ordinary spaces that may not end a line, with the reason of each.</summary>
    public static List<(int At, GapKind Kind)> Gaps(string text)
    {
        var gaps = new List<(int At, GapKind Kind)>();
        for (int i = text.AsSpan().IndexOf(' '); i >= 0 && i + 1 < text.Length; i = Next(text, i))
        {
            if (i > 0 && KindOf(text, i) is not GapKind.None and var kind)
            {
                gaps.Add((i, kind));
            }
        }

        return gaps;
    }

    /// <summary>The first straight quotation mark of Russian text; a mark of inches is none.</summary>
    public static int StraightQuote(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('А', 'я'))
        {
            return -1;
        }

        for (int i = text.IndexOf('"', StringComparison.Ordinal); i >= 0; i = text.IndexOf('"', i + 1))
        {
            if (!IsInches(text, i))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The next hyphen between two spaces.</summary>
    public static int LoneHyphen(string text, int from)
    {
        for (int i = text.IndexOf('-', from); i >= 0; i = text.IndexOf('-', i + 1))
        {
            if (i > 1 && i + 1 < text.Length && text[i - 1] is ' ' or NoBreakSpace && text[i + 1] is ' ' or NoBreakSpace && !char.IsWhiteSpace(text[i - 2]))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Answers the text with quotation marks, dashes and no-break spaces put right, letter for letter.</summary>
    public static string Mend(string text)
    {
        char[] mended = text.ToCharArray();
        if (StraightQuote(text) >= 0)
        {
            MendQuotes(text, mended);
        }

        for (int i = LoneHyphen(text, 0); i >= 0; i = LoneHyphen(text, i + 1))
        {
            (mended[i - 1], mended[i]) = (NoBreakSpace, '—');
        }

        foreach ((int at, _) in Gaps(new string(mended)))
        {
            mended[at] = NoBreakSpace;
        }

        return new string(mended);
    }

    private static int Next(string text, int at) => text.IndexOf(' ', at + 1);

    private static GapKind KindOf(string text, int at)
    {
        char left = text[at - 1];
        ReadOnlySpan<char> ahead = text.AsSpan(at + 1);
        if (char.IsWhiteSpace(left) || char.IsWhiteSpace(ahead[0]))
        {
            return GapKind.None;
        }

        if (ahead[0] == '—')
        {
            return GapKind.BeforeDash;
        }

        // The words beside decide; a tab or a break ends them as a space does.
        ReadOnlySpan<char> before = text.AsSpan(Math.Max(0, at - LongestLook), Math.Min(at, LongestLook));
        before = before[(before.LastIndexOfAny(Breaks) + 1)..];
        ahead = ahead[..Math.Min(ahead.Length, LongestLook)];
        ahead = ahead.IndexOfAny(Breaks) is >= 0 and var broken ? ahead[..broken] : ahead;
        if (before.IsEmpty || ahead.IsEmpty)
        {
            return GapKind.None;
        }

        if (Initials.Hold(before, ahead))
        {
            return GapKind.InNameOrDate;
        }

        if (!(left is '.' or '№' or '§' || char.IsAsciiDigit(left) || char.IsAsciiDigit(ahead[0])) || !Binding.Holds(before, ahead))
        {
            return GapKind.None;
        }

        return left is '№' or '§' or '.' ? GapKind.AfterSign
            : !char.IsAsciiDigit(left) || StartsMonthOrYear(ahead) ? GapKind.InNameOrDate
            : GapKind.InQuantity;
    }

    private static bool StartsMonthOrYear(ReadOnlySpan<char> ahead)
    {
        if (ahead.StartsWith("г.") || ahead.StartsWith("гг.") || ahead.StartsWith("год"))
        {
            return true;
        }

        foreach (string month in RussianDate.Months)
        {
            if (ahead.StartsWith(month))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsInches(string text, int at) => at > 0 && char.IsAsciiDigit(text[at - 1]) && (at + 1 == text.Length || !char.IsLetter(text[at + 1])) && text.AsSpan(0, at).Count('"') % 2 == 0;

    // A mark at the beginning of a word opens; what opens inside another is an inner one.
    private static void MendQuotes(string text, char[] mended)
    {
        int depth = 0;
        for (int i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '«':
                    depth++;
                    break;
                case '»':
                    depth = Math.Max(0, depth - 1);
                    break;
                case '"' when !IsInches(text, i):
                    bool opens = i == 0 || char.IsWhiteSpace(text[i - 1]) || text[i - 1] is '(' or '«' or '„' or '"' && depth == 0 || (text[i - 1] == '"' && i + 1 < text.Length && char.IsLetter(text[i + 1]) && mended[i - 1] is '«');
                    if (opens)
                    {
                        mended[i] = depth++ == 0 ? '«' : '„';
                    }
                    else
                    {
                        depth = Math.Max(0, depth - 1);
                        mended[i] = depth == 0 ? '»' : '“';
                    }

                    break;
            }
        }
    }
}
