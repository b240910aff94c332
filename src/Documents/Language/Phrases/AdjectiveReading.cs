using InnovationDomain.Wording;

namespace InnovationDomain.Documents.Language.Phrases;

/// <summary>What the ending of an adjective or participle in the nominative tells.</summary>
/// <param name="Paradigm">Its endings.</param>
/// <param name="Gender">Its gender; <see langword="null"/> for a plural.</param>
/// <param name="ReflexiveLength">The length of «ся» behind the ending, or 0.</param>
internal readonly record struct AdjectiveReading(Paradigm Paradigm, GrammaticalGender? Gender, int ReflexiveLength);
