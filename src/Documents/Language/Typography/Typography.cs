using System.Buffers;

namespace InnovationDomain.Documents.Language;

/// <summary>Sets plain text as official documents set it: «ёлочки» and „лапки“, dashes, no-break spaces.</summary>
/// <remarks>
/// <list type="bullet">
/// <item>white space runs become one space; none stands before «, ; : ! ? )» or after an opening mark;</item>
/// <item>straight and foreign quotation marks become «…», inner ones „…“; unpaired guillemets stay as typed, and so does the mark of inches: 15";</item>
/// <item>a lone hyphen or dash becomes an em dash with a no-break space before it; ranges take an en dash without spaces: 2021–2022, 3–5, 10:30–12:00;</item>
/// <item>no-break spaces bind № 5, 22 апреля 2021 г., г. Пятигорск, ст. 20, И.О. Фамилия, Фамилия И.О., 5 %, 10 тыс., 12 345, т. д.</item>
/// <item>web and e-mail addresses are left as they are.</item>
/// </list>
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
