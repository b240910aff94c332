using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace InnovationDomain.Wording;

/// <summary>What a text must be before it may reach a document: not blank, and made only of characters that can be printed.</summary>
/// <remarks>
/// Tabs and line breaks are accepted, because they come along with pasted text; documents print a run of white space as one space.
/// Everything else that XML 1.0 cannot hold or a printer cannot show is refused at the door, where its owner is still known:
/// control characters, halves of a surrogate pair, and the non-characters U+FFFE and U+FFFF.
/// </remarks>
public static class PrintableText
{
    private const int ExcerptLength = 24;

    /// <summary>Answers <paramref name="text"/> itself when it can be printed.</summary>
    /// <param name="text">The text as its author typed it.</param>
    /// <param name="name">What the text is, for the message: the path of a property (<c>Festival.Name</c>) or a parameter.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="text"/> is empty, holds nothing visible (only white space and format characters), or holds a character that cannot be printed; the message names the first one and where it stands.
    /// </exception>
    public static string Require([NotNull] string? text, string name)
    {
        ArgumentNullException.ThrowIfNull(text, name);
        if (!HoldsVisible(text))
        {
            throw new ArgumentException($"{name} is blank. Give the text that the document must show, or leave the property out where it is optional.", name);
        }

        // Nearly every text ends here: no character outside the first planes of scripts, no second block of control characters.
        if (!text.AsSpan().ContainsAnyExceptInRange(' ', '\uD7FF') && !text.AsSpan().ContainsAnyInRange('\u007F', '\u009F'))
        {
            return text;
        }

        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c is >= ' ' and < '\u007F' or >= '\u00A0' and < '\uD800' or >= '\uE000' and < '\uFFFE' || c is '\t' or '\n' or '\r' or '\u0085')
            {
                continue;
            }

            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
                continue;
            }

            throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"{name} holds {Describe(c)} at position {i}, in “{Excerpt(text, i)}”. Documents take printable characters only: remove it or put a space in its place."),
                name);
        }

        return text;
    }

    // Zero-width and other format characters alone print nothing.
    private static bool HoldsVisible(string text)
    {
        foreach (char c in text)
        {
            if (!char.IsWhiteSpace(c) && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.Format)
            {
                return true;
            }
        }

        return false;
    }

    private static string Describe(char c)
    {
        string kind = char.IsSurrogate(c) ? "half of a surrogate pair" : char.IsControl(c) ? "the control character" : "the non-character";
        return string.Create(CultureInfo.InvariantCulture, $"{kind} U+{(int)c:X4}");
    }

    private static string Excerpt(string text, int position)
    {
        int start = Math.Max(0, position - ExcerptLength);
        int end = Math.Min(text.Length, position + ExcerptLength);
        var excerpt = new StringBuilder(2 * ExcerptLength + 2);
        if (start > 0)
        {
            excerpt.Append('…');
        }

        foreach (char c in text.AsSpan(start, end - start))
        {
            excerpt.Append(char.IsControl(c) || char.IsSurrogate(c) || c >= '\uFFFE' ? '\uFFFD' : c);
        }

        return end < text.Length ? excerpt.Append('…').ToString() : excerpt.ToString();
    }
}
