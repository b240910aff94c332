using InnovationDomain.Wording;

namespace InnovationDomain.Documents.Language.Phrases;

/// <summary>What is known about a noun that stands in the nominative.</summary>
/// <param name="Paradigm">Its endings; <see langword="null"/> when it never changes.</param>
/// <param name="Gender">Its gender; <see langword="null"/> for a plural.</param>
/// <param name="Animacy">What it is; <see langword="null"/> when the word does not tell.</param>
/// <param name="LooksOblique">Whether the same letters are also a form of another case, as «школы» is the genitive of «школа».</param>
/// <param name="Origin">The lexicon or the rules.</param>
/// <param name="IsBody">Whether it names an organization, which may stand in apposition to a wider word: «учреждение гимназия № 11».</param>
internal readonly record struct NounReading(Paradigm? Paradigm, GrammaticalGender? Gender, Animacy? Animacy, bool LooksOblique, FormOrigin Origin, bool IsBody = false)
{
    public bool IsPlural => Gender is null;
}
