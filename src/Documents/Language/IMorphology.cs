using InnovationDomain.People;
using InnovationDomain.Wording;

namespace InnovationDomain.Documents.Language;

/// <summary>Declines names and noun phrases (морфология). The built-in engine is <see cref="RussianMorphology"/>; an installed one can take its place.</summary>
/// <remarks>
/// Every implementation keeps to one order: the form given with the name or phrase, the user's dictionary, what never changes, the lexicon,
/// the rules, and last the nominative unchanged with a warning. It guesses nothing, is immutable and knows no culture.
/// </remarks>
public interface IMorphology
{
    /// <summary>Puts a person's name into a case.</summary>
    Declined Decline(PersonName name, GrammaticalCase grammaticalCase, PersonNameStyle style = PersonNameStyle.Full);

    /// <summary>Puts a noun phrase into a case: a position, an organization, a document.</summary>
    /// <param name="phrase">The phrase.</param>
    /// <param name="grammaticalCase">The case.</param>
    /// <param name="animacy">What the head is where the lexicon does not know it.</param>
    Declined Decline(NounPhrase phrase, GrammaticalCase grammaticalCase, Animacy animacy = Animacy.Inanimate);

    /// <summary>Tells a person's gender: as stated, else by the patronymic, the first name, the surname, in this order.</summary>
    /// <returns><see langword="null"/> when none of them tells.</returns>
    GrammaticalGender? GenderOf(PersonName name);

    /// <summary>Tells the gender of the head of a phrase: what agrees with it needs it («утвержден», «утверждена»).</summary>
    /// <returns><see langword="null"/> for a plural and for an unknown head.</returns>
    GrammaticalGender? GenderOf(NounPhrase phrase);
}
