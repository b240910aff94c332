using System.Collections.Immutable;
using InnovationDomain.Wording;

namespace InnovationDomain.Documents.Language;

/// <summary>A counted phrase in twelve forms, as far as they are known.</summary>
internal sealed class CountedForms
{
    private readonly ImmutableArray<string?> _singular;
    private readonly ImmutableArray<string?> _plural;

    private CountedForms(ImmutableArray<string?> singular, ImmutableArray<string?> plural, GrammaticalGender? gender) =>
        (_singular, _plural, Gender) = (singular, plural, gender);

    public string Nominative => _singular[0]!;

    public GrammaticalGender? Gender { get; }

    /// <summary>Derives the forms word by word; a form is known when it is known of every word.</summary>
    /// <returns><see langword="null"/> when the three phrases do not have the same words.</returns>
    public static CountedForms? Of(string one, string few, string many, Animacy animacy)
    {
        string[] ones = one.Split(Separators), fews = few.Split(Separators), manies = many.Split(Separators);
        if (ones.Length != fews.Length || ones.Length != manies.Length)
        {
            return null;
        }

        var words = ones.Select((word, i) => CountedWord.Of(word, fews[i], manies[i], animacy)).ToImmutableArray();
        char[] gaps = [.. one.Where(c => Separators.Contains(c))];
        return new(
            [one, .. Enumerable.Range(1, 5).Select(i => Join(words.Select(word => word.Singular[i]), gaps))],
            [many, many, Plural(GrammaticalCase.Dative), many, Plural(GrammaticalCase.Instrumental), Plural(GrammaticalCase.Prepositional)],
            words[0].Gender);

        string? Plural(GrammaticalCase form) => Join(words.Select(word => word.Plural[(int)form]), gaps);
    }

    public string? Singular(GrammaticalCase grammaticalCase) => _singular[(int)grammaticalCase];

    /// <summary>Answers the form after 5, which in the nominative and the accusative is the genitive plural.</summary>
    public string? Plural(GrammaticalCase grammaticalCase) => _plural[(int)grammaticalCase];

    public CountedForms With(GrammaticalCase grammaticalCase, string singular, string plural) =>
        new(_singular.SetItem((int)grammaticalCase, singular), _plural.SetItem((int)grammaticalCase, plural), Gender);

    // «учитель-логопед»: both halves decline; «интернет-площадка»: the first is the same in the three forms, and stays.
    private static ReadOnlySpan<char> Separators => [' ', '\u00A0', '-'];

    private static string? Join(IEnumerable<string?> words, char[] gaps)
    {
        string joined = "";
        int gap = 0;
        foreach (string? word in words)
        {
            if (word is null)
            {
                return null;
            }

            joined = joined.Length == 0 && gap == 0 ? word : $"{joined}{gaps[gap - 1]}{word}";
            gap++;
        }

        return joined;
    }
}
