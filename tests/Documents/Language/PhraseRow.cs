using InnovationDomain.Documents.Language;
using InnovationDomain.Wording;

namespace InnovationDomain.Documents.Tests.Language;

/// <summary>A phrase or a noun with its accepted forms, as the files of rows have it.</summary>
public sealed record PhraseRow(string Kind, string Gender, string Nominative, string[][] Forms)
{
    public static IReadOnlyList<PhraseRow> Phrases { get; } = Read("phrases.tsv");

    public static IReadOnlyList<PhraseRow> Nouns { get; } = Read("nouns.tsv");

    public Animacy Animacy => Kind is "position" or "noun-anim" ? Animacy.Animate : Animacy.Inanimate;

    public GrammaticalGender? Head => Gender switch
    {
        "м" => GrammaticalGender.Masculine,
        "ж" => GrammaticalGender.Feminine,
        "с" => GrammaticalGender.Neuter,
        _ => null,
    };

    public NounPhrase WithGender => Head is { } gender ? NounPhrase.Of(Nominative).WithGender(gender)
        : Gender == "мн" ? NounPhrase.Of(Nominative).AsPlural()
        : NounPhrase.Of(Nominative);

    public bool IsRight(NounPhrase phrase) =>
        GoldRow.ObliqueCases.All(grammaticalCase => Forms[(int)grammaticalCase - 1].Contains(Decline(phrase, grammaticalCase).Text, StringComparer.Ordinal));

    public bool IsDoubted(NounPhrase phrase) => !Decline(phrase, GrammaticalCase.Genitive).Warnings.IsEmpty;

    public override string ToString() => $"{Kind} {Gender} {Nominative}";

    private Declined Decline(NounPhrase phrase, GrammaticalCase grammaticalCase) => RussianMorphology.Default.Decline(phrase, grammaticalCase, Animacy);

    private static PhraseRow[] Read(string file) =>
        [.. File.ReadLines(Repository.PathOf($"tests/Documents/Language/data/{file}"))
            .Where(line => line[0] != '#')
            .Select(line => line.Split('\t'))
            .Select(cells => new PhraseRow(cells[0], cells[1], cells[2], [.. cells[3..].Select(cell => cell.Split('|'))]))];
}
