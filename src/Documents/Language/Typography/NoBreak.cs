using System.Buffers;

namespace InnovationDomain.Documents.Language;

/// <summary>The second pass of <see cref="Typography"/>: dashes and no-break spaces, over text whose gaps are single. At most doubles a text.</summary>
internal static class NoBreak
{
    private const char Space = ' ';
    private const char NoBreakSpace = '\u00A0';

    // After or at any other character nothing is ever set.
    private static readonly SearchValues<char> Turns = SearchValues.Create(" \u00A0-.№§0123456789");

    public static int Bind(ReadOnlySpan<char> text, Span<char> output)
    {
        bool hasAddress = Addresses.MayBeIn(text);
        int written = 0;
        int i = 0;
        while (i < text.Length)
        {
            if (hasAddress && (i == 0 || IsGap(text[i - 1])) && Addresses.Length(text[i..]) is > 0 and var address)
            {
                text.Slice(i, address).CopyTo(output[written..]);
                written += address;
                i += address;
                continue;
            }

            int run = text[i..].IndexOfAny(Turns);
            if (run != 0)
            {
                ReadOnlySpan<char> plain = run < 0 ? text[i..] : text.Slice(i, run);
                plain.CopyTo(output[written..]);
                written += plain.Length;
                i += plain.Length;
                continue;
            }

            char c = text[i];
            if (IsGap(c))
            {
                written = WriteGap(text, ref i, output, written);
                i++;
                continue;
            }

            bool parts = c == '-' && (Years.Surround(output[..written], text[(i + 1)..]) || Ranges.Joined(output[..written], text[(i + 1)..]));
            output[written++] = parts ? '–' : c;
            i++;
            if (i < text.Length && !IsGap(text[i]) && NeedsGapBefore(output[..written], text[i..]))
            {
                output[written++] = NoBreakSpace;
            }
        }

        return written;
    }

    private static int WriteGap(ReadOnlySpan<char> text, ref int i, Span<char> output, int written)
    {
        ReadOnlySpan<char> ahead = text[(i + 1)..];
        if (Ranges.Parted(output[..written], ahead))
        {
            output[written++] = '–';
            i += 2;
            return written;
        }

        if (ahead[0] is '-' or '–' or '—' && (ahead.Length == 1 || IsGap(ahead[1])))
        {
            output[written++] = NoBreakSpace;
            output[written++] = '—';
            i++;
            if (ahead.Length > 1)
            {
                output[written++] = Space;
                i++;
            }

            return written;
        }

        ReadOnlySpan<char> before = output[..written];
        if (!MayHold(before, ahead))
        {
            output[written++] = text[i];
            return written;
        }

        if (Initials.AreParted(before, ahead))
        {
            return written;
        }

        if (Initials.ParticlesBetween(before, ahead) is > 0 and var particles)
        {
            output[written++] = NoBreakSpace;
            ahead[..particles].Replace(output.Slice(written, particles), Space, NoBreakSpace);
            i += particles;
            return written + particles;
        }

        output[written++] = text[i] == NoBreakSpace || Binding.Holds(before, ahead) || Initials.Hold(before, ahead) ? NoBreakSpace : Space;
        return written;
    }

    // What holds words together shows at the gap: a point, a sign or a digit on one side of it, or «млн».
    private static bool MayHold(ReadOnlySpan<char> before, ReadOnlySpan<char> ahead) =>
        before[^1] is '.' or '№' or '§' || char.IsAsciiDigit(before[^1]) || char.IsAsciiDigit(ahead[0]) || (ahead.Length > 1 && ahead[1] == '.') || Binding.MayBeMultiple(before);

    private static bool NeedsGapBefore(ReadOnlySpan<char> before, ReadOnlySpan<char> ahead)
    {
        char last = before[^1];
        char first = ahead[0];
        return last switch
        {
            '№' or '§' => first != last && (char.IsLetterOrDigit(first) || first == '_'),
            '.' => Binding.IsUnspaced(before, ahead) || Initials.AreUnspaced(before, ahead),
            _ => char.IsAsciiDigit(last) && (first == '%' ? !IsWithinWord(ahead) : Binding.StartsWithYearMark(before, ahead)),
        };
    }

    // «100%-ный»; in a web address a letter or a digit follows.
    private static bool IsWithinWord(ReadOnlySpan<char> percent) =>
        percent.Length > 1 && (percent[1] == '-' || char.IsLetterOrDigit(percent[1]));

    private static bool IsGap(char c) => c is Space or NoBreakSpace;
}
