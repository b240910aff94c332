using InnovationDomain.Wording;

namespace InnovationDomain.Documents.Language.Phrases;

/// <summary>What the head of a group of words turned out to be.</summary>
/// <param name="Gender">Its gender; <see langword="null"/> for a plural.</param>
/// <param name="Animacy">What it is.</param>
/// <param name="IsClear">Whether its words can only be a nominative, so that the group stands beside another one and not below it.</param>
/// <param name="MayBeAccusative">Whether its nominative and its accusative look alike.</param>
/// <param name="IsBody">Whether it names an organization.</param>
internal readonly record struct PhraseHead(GrammaticalGender? Gender, Animacy Animacy, bool IsClear, bool MayBeAccusative, bool IsBody = false);
