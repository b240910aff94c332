namespace InnovationDomain.Documents.Model;

/// <summary>How a disposing act begins: the stating part (констатирующая часть) and the word that leads to its clauses: «В целях …, приказываю:».</summary>
/// <remarks>Source: ГОСТ Р 7.0.97, 5.18, and practice. The stating part may be absent.</remarks>
public sealed class Preamble
{
    /// <summary>Makes a preamble.</summary>
    /// <param name="text">The stating part without the word and without a mark at its end: «В целях развития …»; may be empty.</param>
    /// <param name="word">The word.</param>
    /// <exception cref="ArgumentNullException"><paramref name="word"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="text"/> cannot be printed: see <see cref="Wording.PrintableText"/>.</exception>
    public Preamble(RichText text, DispositiveWord word)
    {
        ArgumentNullException.ThrowIfNull(word);
        Text = text.IsEmpty ? text : text.Require(nameof(text)).WithEnd(end => end.TrimEnd(' ', ',', ':', '.'));
        Word = word;
    }

    /// <summary>Gets the stating part.</summary>
    public RichText Text { get; }

    /// <summary>Gets the word.</summary>
    public DispositiveWord Word { get; }
}
