using InnovationDomain.Wording;

namespace InnovationDomain.Documents.Language;

/// <summary>Derives the cases of an adjective or participle, also one that is a noun: «рабочий», «штатная», «обучающийся».</summary>
internal static class CountedAdjective
{
    private const string Sibilants = "жшчщ";
    private const string Velars = "кгх";

    /// <returns><see langword="null"/> when the forms are not those of an adjective: «критерий, критериев».</returns>
    public static CountedWord? Find(string one, string many, Animacy animacy)
    {
        bool isReflexive = one.EndsWith("ся", StringComparison.Ordinal) && many.EndsWith("ся", StringComparison.Ordinal);
        string tail = isReflexive ? "ся" : "";
        string singular = one[..^tail.Length];
        string plural = many[..^tail.Length];
        if (singular.Length < 4 || plural.Length < 4 || singular[..^2] != plural[..^2] || plural[^2..] is not ("ых" or "их"))
        {
            return null;
        }

        string stem = singular[..^2];
        string instrumental = plural[..^1] + "м";
        char last = stem[^1];
        string?[]? forms = singular[^2..] switch
        {
            "ый" or "ой" => Masculine("ого", "ому", "ом"),
            "ий" when Velars.Contains(last, StringComparison.Ordinal) => Masculine("ого", "ому", "ом"),
            "ий" => Masculine("его", "ему", "ем"),
            "ое" => Neuter("ого", "ому", "ом"),
            "ее" => Neuter("его", "ему", "ем"),
            "ая" => Feminine(Sibilants.Contains(last, StringComparison.Ordinal) && stem is not ("больш" or "чуж") ? "ей" : "ой", "ую"),
            "яя" => Feminine("ей", "юю"),
            _ => null,
        };

        return forms is null ? null : new(
            [.. forms.Select(form => form + tail)],
            [.. ((string[])[plural[..^1] + "е", plural, instrumental, animacy == Animacy.Animate ? plural : plural[..^1] + "е", instrumental + "и", plural]).Select(form => form + tail)],
            singular[^1] == 'й' ? GrammaticalGender.Masculine : singular[^1] == 'я' ? GrammaticalGender.Feminine : GrammaticalGender.Neuter);

        string?[] Masculine(string genitive, string dative, string prepositional) =>
            [singular, stem + genitive, stem + dative, animacy == Animacy.Animate ? stem + genitive : singular, instrumental, stem + prepositional];

        string?[] Neuter(string genitive, string dative, string prepositional) =>
            [singular, stem + genitive, stem + dative, singular, instrumental, stem + prepositional];

        string?[] Feminine(string oblique, string accusative) =>
            [singular, stem + oblique, stem + oblique, stem + accusative, stem + oblique, stem + oblique];
    }
}
