using InnovationDomain.Documents.Language;
using InnovationDomain.Wording;

namespace InnovationDomain.Documents.Model;

/// <summary>A heading within the text (заголовок раздела, подраздела), a step of its outline. A heading with a number is a <see cref="Clause"/> that is one.</summary>
/// <remarks>Source: ГОСТ Р 7.0.97, 3.3, as agencies repeat it: centred or with the indent of a paragraph, one way in a document.</remarks>
public sealed class Heading : Block
{
    /// <summary>How many levels of headings a text may have.</summary>
    public const int MaxLevel = 4;

    /// <summary>Makes a heading.</summary>
    /// <param name="text">The text; a full stop at its end is taken off.</param>
    /// <param name="level">From 1 for a section to <see cref="MaxLevel"/>, both inclusive.</param>
    /// <exception cref="ArgumentException"><paramref name="text"/> cannot be printed: see <see cref="PrintableText"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is outside the range.</exception>
    public Heading(RichText text, int level = 1)
    {
        Text = text.Require(nameof(text)).WithEnd(EndMarks.Strip);
        Level = level is >= 1 and <= MaxLevel
            ? level
            : throw new ArgumentOutOfRangeException(nameof(level), level, $"A heading is of a level from 1 to {MaxLevel}.");
    }

    /// <summary>Gets the text.</summary>
    public RichText Text { get; }

    /// <summary>Gets the level, from 1.</summary>
    public int Level { get; }
}
