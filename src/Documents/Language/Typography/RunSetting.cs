using System.Buffers;
using System.Collections.Immutable;

namespace InnovationDomain.Documents.Language;

/// <summary>Sets a paragraph of several runs as one text and gives each run its part back.</summary>
/// <remarks>
/// Typography changes nothing but gaps, quotation marks and dashes, and the marks one for one: the n-th printed character of the text that is set is the n-th of the text that was typed.
/// So the runs find their parts by counting. The gap between two runs goes to the one that typed it; a verbatim run keeps its own, whatever is right there.
/// </remarks>
internal static class RunSetting
{
    private const int Nobody = -1;

    public static ImmutableArray<TypographyRun> Apply(ImmutableArray<TypographyRun> runs)
    {
        int length = 0;
        foreach (TypographyRun run in runs)
        {
            length += run.StatedText.Length;
        }

        char[] joined = ArrayPool<char>.Shared.Rent(length);
        char[] buffer = ArrayPool<char>.Shared.Rent(Typography.BufferLength(length));
        Range[] parts = ArrayPool<Range>.Shared.Rent(runs.Length);
        Join(runs, joined);
        ReadOnlySpan<char> set = Typography.Apply(joined.AsSpan(0, length), buffer);
        Distribute(runs, set, parts);
        ImmutableArray<TypographyRun> answer = Take(runs, set, parts);
        ArrayPool<char>.Shared.Return(joined);
        ArrayPool<char>.Shared.Return(buffer);
        ArrayPool<Range>.Shared.Return(parts);
        return answer;
    }

    // A quotation mark in a verbatim run pairs with none outside it.
    private static void Join(ImmutableArray<TypographyRun> runs, Span<char> joined)
    {
        foreach (TypographyRun run in runs)
        {
            run.Text.CopyTo(joined);
            if (run.IsVerbatim)
            {
                foreach (ref char c in joined[..run.Text.Length])
                {
                    c = QuotationMarks.IsMark(c) ? '\'' : c;
                }
            }

            joined = joined[run.Text.Length..];
        }
    }

    private static void Distribute(ImmutableArray<TypographyRun> runs, ReadOnlySpan<char> set, Span<Range> parts)
    {
        int last = Nobody;
        int position = 0;
        for (int i = 0; i < runs.Length; i++)
        {
            parts[i] = default;
            int printed = Printed(runs[i].Text);
            if (printed == 0)
            {
                continue;
            }

            int gap = position;
            position = SkipGap(set, position);
            int owner = last == Nobody ? Nobody : OwnerOfGap(runs, last, i);
            int start = owner == i ? gap : position;
            if (owner != Nobody && owner != i)
            {
                parts[owner] = (owner == last ? parts[owner].Start : gap)..position;
            }

            for (; printed > 0; printed--)
            {
                position = SkipGap(set, position) + 1;
            }

            parts[i] = start..position;
            last = i;
        }
    }

    private static int OwnerOfGap(ImmutableArray<TypographyRun> runs, int before, int after)
    {
        int owner = Nobody;
        for (int i = before; i <= after; i++)
        {
            string text = runs[i].Text;
            if (text.Length > 0 && char.IsWhiteSpace(i == before ? text[^1] : text[0]))
            {
                if (runs[i].IsVerbatim)
                {
                    return Nobody;
                }

                owner = owner == Nobody ? i : owner;
            }
        }

        return owner != Nobody ? owner
            : !runs[before].IsVerbatim ? before
            : !runs[after].IsVerbatim ? after
            : Nobody;
    }

    private static ImmutableArray<TypographyRun> Take(ImmutableArray<TypographyRun> runs, ReadOnlySpan<char> set, ReadOnlySpan<Range> parts)
    {
        ImmutableArray<TypographyRun>.Builder? changed = null;
        for (int i = 0; i < runs.Length; i++)
        {
            ReadOnlySpan<char> part = set[parts[i]];
            if (!runs[i].IsVerbatim && !part.SequenceEqual(runs[i].Text))
            {
                changed ??= runs.ToBuilder();
                changed[i] = runs[i] with { Text = part.ToString() };
            }
        }

        return changed?.ToImmutable() ?? runs;
    }

    private static int Printed(ReadOnlySpan<char> text)
    {
        int printed = 0;
        foreach (char c in text)
        {
            printed += char.IsWhiteSpace(c) ? 0 : 1;
        }

        return printed;
    }

    private static int SkipGap(ReadOnlySpan<char> set, int position)
    {
        while (position < set.Length && char.IsWhiteSpace(set[position]))
        {
            position++;
        }

        return position;
    }
}
