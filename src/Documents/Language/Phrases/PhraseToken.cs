namespace InnovationDomain.Documents.Language.Phrases;

/// <summary>A piece of a phrase.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Where it begins in the phrase.</param>
/// <param name="End">Where it ends, exclusive.</param>
internal readonly record struct PhraseToken(PhraseTokenKind Kind, int Start, int End);
