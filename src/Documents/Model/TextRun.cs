using InnovationDomain.Wording;

namespace InnovationDomain.Documents.Model;

/// <summary>A run of text with its look and its language.</summary>
public sealed class TextRun : Run
{
    /// <summary>Makes a run.</summary>
    /// <param name="text">At least one character; a run may be a space.</param>
    /// <exception cref="ArgumentException"><paramref name="text"/> is empty or cannot be printed: see <see cref="PrintableText"/>.</exception>
    public TextRun(string text)
    {
        ArgumentException.ThrowIfNullOrEmpty(text);
        Text = text.AsSpan().ContainsAnyExcept(' ', '\u00A0') ? PrintableText.Require(text, nameof(text)) : text;
    }

    /// <summary>Gets the text.</summary>
    public new string Text { get; }

    /// <summary>Gets whether the type is bold (полужирный).</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool IsBold { get; init; }

    /// <summary>Gets whether the type is italic (курсив).</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool IsItalic { get; init; }

    /// <summary>Gets whether the letters are set apart (вразрядку), as in «приказываю».</summary>
    /// <value>The default is <see langword="false"/>.</value>
    /// <remarks>The gap is a property of the type: the word stays whole for search and for screen readers.</remarks>
    public bool IsLetterSpaced { get; init; }

    /// <summary>Gets whether the text is printed as it is typed, without the dashes, quotation marks and no-break spaces of <see cref="Language.Typography"/>.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool IsVerbatim { get; init; }

    /// <summary>Gets the language, as a BCP 47 tag: «en-US». Screen readers pronounce by it.</summary>
    /// <value>The default is <see langword="null"/>: that of the document.</value>
    /// <exception cref="ArgumentException">The value has another form than letters, digits and hyphens, from 2 to 35 characters.</exception>
    public string? Language { get; init => field = value is null || IsTag(value) ? value : throw NoTag(value); }

    internal bool IsPlain => !IsBold && !IsItalic && !IsLetterSpaced && !IsVerbatim && Language is null;

    /// <summary>Answers the text.</summary>
    public override string ToString() => Text;

    internal TextRun With(string text) => new(text)
    {
        IsBold = IsBold, IsItalic = IsItalic, IsLetterSpaced = IsLetterSpaced, IsVerbatim = IsVerbatim, Language = Language,
    };

    private static bool IsTag(string value) =>
        value.Length is >= 2 and <= 35 && char.IsAsciiLetter(value[0]) && value.All(c => char.IsAsciiLetterOrDigit(c) || c == '-');

    private static ArgumentException NoTag(string value) =>
        new($"TextRun.Language is “{value}”, which is not a language tag. Give a tag of BCP 47, such as “en-US”.", nameof(value));
}
