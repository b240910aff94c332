using InnovationDomain.Wording;

namespace InnovationDomain.Documents.Language;

/// <summary>A sentence needs a phrase in a case that is neither given nor known.</summary>
/// <remarks>A wrong ending in an official document is worse than no document, so nothing is guessed.</remarks>
public sealed class UnknownFormException : InvalidOperationException
{
    internal UnknownFormException(NounPhrase phrase, GrammaticalCase grammaticalCase)
        : base($"The {grammaticalCase.ToString().ToLowerInvariant()} of «{phrase}» is not known. " +
               $"Give it with the phrase: NounPhrase.Of(\"{Escaped(phrase)}\").With(GrammaticalCase.{grammaticalCase}, \"…\").")
    {
        Phrase = phrase;
        GrammaticalCase = grammaticalCase;
    }

    /// <summary>Gets the phrase.</summary>
    public NounPhrase Phrase { get; }

    /// <summary>Gets the case that was needed.</summary>
    public GrammaticalCase GrammaticalCase { get; }

    // The line is meant to be pasted into a program.
    private static string Escaped(NounPhrase phrase) =>
        phrase.Nominative.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);
}
