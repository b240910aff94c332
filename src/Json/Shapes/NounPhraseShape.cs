using InnovationDomain.Wording;

namespace InnovationDomain.Json.Shapes;

internal sealed class NounPhraseShape
{
    public required string Nominative { get; init; }

    public string? Genitive { get; init; }

    public string? Dative { get; init; }

    public string? Accusative { get; init; }

    public string? Instrumental { get; init; }

    public string? Prepositional { get; init; }

    public GrammaticalGender? Gender { get; init; }

    public bool IsPlural { get; init; }

    public static string? Text(NounPhrase phrase) =>
        phrase.Gender is null && !phrase.IsPlural && Enum.GetValues<GrammaticalCase>().Skip(1).All(@case => !phrase.TryGetGiven(@case, out _)) ? phrase.Nominative : null;

    public static NounPhraseShape From(NounPhrase phrase) => new()
    {
        Nominative = phrase.Nominative,
        Genitive = Given(phrase, GrammaticalCase.Genitive),
        Dative = Given(phrase, GrammaticalCase.Dative),
        Accusative = Given(phrase, GrammaticalCase.Accusative),
        Instrumental = Given(phrase, GrammaticalCase.Instrumental),
        Prepositional = Given(phrase, GrammaticalCase.Prepositional),
        Gender = phrase.Gender,
        IsPlural = phrase.IsPlural,
    };

    public NounPhrase ToValue()
    {
        NounPhrase phrase = NounPhrase.Of(Nominative);
        phrase = IsPlural ? phrase.AsPlural() : Gender is { } gender ? phrase.WithGender(gender) : phrase;
        return IsPlural && Gender is not null
            ? throw new ArgumentException($"«{Nominative}» is stated to be a plural and to have the gender {Gender}. A plural has none: leave one of the two out.")
            : With(With(With(With(With(phrase, GrammaticalCase.Genitive, Genitive), GrammaticalCase.Dative, Dative), GrammaticalCase.Accusative, Accusative), GrammaticalCase.Instrumental, Instrumental), GrammaticalCase.Prepositional, Prepositional);
    }

    private static string? Given(NounPhrase phrase, GrammaticalCase grammaticalCase) => phrase.TryGetGiven(grammaticalCase, out string? form) ? form : null;

    private static NounPhrase With(NounPhrase phrase, GrammaticalCase grammaticalCase, string? form) => form is null ? phrase : phrase.With(grammaticalCase, form);
}
