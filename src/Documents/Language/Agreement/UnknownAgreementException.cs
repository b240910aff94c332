using InnovationDomain.Wording;

namespace InnovationDomain.Documents.Language;

/// <summary>A word must agree with a phrase whose gender is neither stated nor known; the message says how to state it.</summary>
/// <remarks>A wrong «утвержден» in an official document is worse than no document, so nothing is guessed.</remarks>
public sealed class UnknownAgreementException : InvalidOperationException
{
    internal UnknownAgreementException(NounPhrase phrase)
        : base($"The gender of «{phrase}» is not known, and a word of the text must agree with it. State it with the phrase: NounPhrase.Of(…).WithGender(GrammaticalGender.…), or NounPhrase.Of(…).AsPlural() for a plural.") =>
        Phrase = phrase;

    /// <summary>Gets the phrase.</summary>
    public NounPhrase Phrase { get; }
}
