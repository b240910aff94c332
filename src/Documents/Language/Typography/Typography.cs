using System.Buffers;
using System.Collections.Immutable;

namespace InnovationDomain.Documents.Language;

/// <summary>Sets plain text as official documents set it: «ёлочки» and „лапки“, dashes, no-break spaces.</summary>
/// <remarks>
/// <list type="bullet">
/// <item>white space runs become one space; none stands before «, ; : ! ? )» or after an opening mark;</item>
/// <item>straight and foreign quotation marks become «…», inner ones „…“; unpaired guillemets stay as typed, and so does the mark of inches: 15";</item>
/// <item>a lone hyphen or dash becomes an em dash with a no-break space before it; ranges take an en dash without spaces: 2021–2022, 10:30–12:00, 01.09.2021–05.09.2021, and before a unit 3–5 лет, 10–15 %;</item>
/// <item>no-break spaces bind № 5, 22 апреля 2021 г., сентябре 2026 года, г. Пятигорск, ст. 20, И.О. Фамилия, Фамилия И.О., А.С. де Голль, 5 %, 10 млн рублей, 12 345, и т. д.</item>
/// <item>web and e-mail addresses are left as they are, and so are letters, «ё» and digits always.</item>
/// </list>
/// A paragraph of several runs is set as a whole, and quotations and the like may be left out: see <see cref="Apply(ImmutableArray{TypographyRun})"/>.
/// A pure function of the text and idempotent: what is set already stays as it is.
/// Sources: the practice of typesetting and ГОСТ Р 7.0.97 for dates, numbers and initials (a line never breaks inside them).
/// </remarks>
public static class Typography
{
    /// <summary>Answers the text as it is printed.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static string Apply(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        char[] rented = ArrayPool<char>.Shared.Rent(BufferLength(text.Length));
        ReadOnlySpan<char> set = Apply(text, rented);
        string answer = set.SequenceEqual(text) ? text : set.ToString();
        ArrayPool<char>.Shared.Return(rented);
        return answer;
    }

    /// <summary>Sets a paragraph of several runs as one text: what binds, binds across their ends, and quotation marks pair; verbatim runs stay as they are.</summary>
    /// <param name="runs">The runs in their order.</param>
    /// <returns>
    /// As many runs, each with its own text: a gap at an end stays with the run that typed it, and one that was missing («№» and «5») goes to the run before.
    /// The same array when there is nothing to set.
    /// </returns>
    /// <exception cref="ArgumentException">The array is not made (<see langword="default"/>), or a run has no text.</exception>
    public static ImmutableArray<TypographyRun> Apply(ImmutableArray<TypographyRun> runs) => runs.IsDefault
        ? throw new ArgumentException("The runs were not given: the array is default(ImmutableArray). Give an empty one for a paragraph without text.", nameof(runs))
        : RunSetting.Apply(runs);

    /// <summary>How long a buffer <see cref="Apply(ReadOnlySpan{char}, Span{char})"/> needs for a text: room for both passes.</summary>
    internal static int BufferLength(int textLength) => textLength + (2 * textLength);

    /// <summary>Sets the text without allocating; the answer is a part of <paramref name="buffer"/>.</summary>
    internal static ReadOnlySpan<char> Apply(ReadOnlySpan<char> text, Span<char> buffer)
    {
        Span<char> output = buffer.Slice(text.Length, 2 * text.Length);
        if (!Spacing.IsTidy(text))
        {
            text = buffer[..Spacing.Normalize(text, buffer[..text.Length])];
        }

        return output[..NoBreak.Bind(text, output)];
    }
}
