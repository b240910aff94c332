using System.Buffers;
using InnovationDomain.Wording;

namespace InnovationDomain.Documents.Language.Phrases;

/// <summary>Puts noun phrases into a case: positions, organizations, documents, single nouns.</summary>
/// <remarks>
/// A given form wins; it covers only its own case. Otherwise the head declines with its adjectives and with what stands beside it in agreement;
/// acronyms, quotations, figures and what depends on the head stay. What cannot be decided stands unchanged, with a warning.
/// </remarks>
internal static class PhraseDeclension
{
    private const int StackLimit = 256;

    /// <summary>Answers the phrase in a case.</summary>
    /// <param name="phrase">The phrase.</param>
    /// <param name="grammaticalCase">The case.</param>
    /// <param name="animacy">What the head is where no word tells.</param>
    /// <param name="name">Declines a person's name inside the phrase; <see langword="null"/> when nobody can, and such a phrase stands unchanged.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="grammaticalCase"/> is not one of the six cases.</exception>
    public static Declined Decline(NounPhrase phrase, GrammaticalCase grammaticalCase, Animacy animacy = Animacy.Inanimate, EmbeddedNameDeclension? name = null)
    {
        if (phrase.TryGetGiven(grammaticalCase, out string? given))
        {
            return new Declined { Text = given, Origin = FormOrigin.Given };
        }

        string text = phrase.Nominative;
        char[]? rented = text.Length > StackLimit ? ArrayPool<char>.Shared.Rent(2 * text.Length) : null;
        Span<char> buffer = rented ?? stackalloc char[2 * StackLimit];
        PhraseReader reader = Read(phrase, animacy, buffer[..text.Length], buffer[text.Length..(2 * text.Length)]);
        Declined declined = PhraseWriter.Write(text, ref reader, grammaticalCase, name);
        if (rented is not null)
        {
            ArrayPool<char>.Shared.Return(rented);
        }

        return declined;
    }

    /// <summary>Tells the gender of the head.</summary>
    /// <returns>As stated, else as the head shows; <see langword="null"/> for a plural, for an acronym, and for a head that nobody knows.</returns>
    public static GrammaticalGender? GenderOf(NounPhrase phrase) => phrase.Gender ?? (phrase.IsPlural ? null : HeadOf(phrase)?.Gender);

    /// <summary>Tells whether the head is a plural: «правила», «руководители организаций».</summary>
    public static bool IsPlural(NounPhrase phrase) => phrase.IsPlural || (phrase.Gender is null && HeadOf(phrase) is { Gender: null });

    private static PhraseHead? HeadOf(NounPhrase phrase)
    {
        int length = phrase.Nominative.Length;
        char[]? rented = length > StackLimit ? ArrayPool<char>.Shared.Rent(2 * length) : null;
        Span<char> buffer = rented ?? stackalloc char[2 * StackLimit];
        PhraseHead? head = Read(phrase, Animacy.Inanimate, buffer[..length], buffer[length..(2 * length)]).Head;
        if (rented is not null)
        {
            ArrayPool<char>.Shared.Return(rented);
        }

        return head;
    }

    private static PhraseReader Read(NounPhrase phrase, Animacy animacy, Span<char> lower, Span<char> folded)
    {
        string text = phrase.Nominative;
        for (int i = 0; i < text.Length; i++)
        {
            char small = Letters.ToSmall(text[i]);
            lower[i] = small;
            folded[i] = small == 'ё' ? 'е' : small;
        }

        var reader = new PhraseReader(text, lower, folded);
        reader.Read(phrase.Gender, phrase.IsPlural, animacy);
        return reader;
    }
}
