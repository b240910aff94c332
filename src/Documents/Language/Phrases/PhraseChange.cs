namespace InnovationDomain.Documents.Language.Phrases;

/// <summary>A place in a phrase that its case changes: the ending of a word, or a whole name.</summary>
/// <param name="Start">Where a name begins; not used for an ending.</param>
/// <param name="End">Where the ending or the name ends, exclusive.</param>
/// <param name="Paradigm">The endings; <see langword="null"/> for a name.</param>
/// <param name="Animacy">What the head is, on which an accusative may depend.</param>
internal readonly record struct PhraseChange(int Start, int End, Paradigm? Paradigm, Animacy Animacy);
