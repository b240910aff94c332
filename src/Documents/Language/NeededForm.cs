using InnovationDomain.Wording;

namespace InnovationDomain.Documents.Language;

/// <summary>A phrase and the case that a sentence needs it in.</summary>
/// <param name="Phrase">The phrase.</param>
/// <param name="GrammaticalCase">The case.</param>
public sealed record NeededForm(NounPhrase Phrase, GrammaticalCase GrammaticalCase);
