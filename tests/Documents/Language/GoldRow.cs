using InnovationDomain.Documents.Language;
using InnovationDomain.Wording;

namespace InnovationDomain.Documents.Tests.Language;

/// <summary>A part of a name with its accepted forms, as the file of rows has it.</summary>
public sealed record GoldRow(PersonNamePart Part, GrammaticalGender Gender, string Nominative, string[][] Forms)
{
    public static readonly IReadOnlyList<GrammaticalCase> ObliqueCases =
        [GrammaticalCase.Genitive, GrammaticalCase.Dative, GrammaticalCase.Accusative, GrammaticalCase.Instrumental, GrammaticalCase.Prepositional];

    public static IReadOnlyList<GoldRow> Surnames { get; } = Read("surnames.tsv", PersonNamePart.Surname);

    public static IReadOnlyList<GoldRow> GivenNames { get; } = Read("given-names.tsv", PersonNamePart.Given);

    public static IReadOnlyList<GoldRow> Patronymics { get; } = Read("patronymics.tsv", PersonNamePart.Patronymic);

    public bool Accepts(GrammaticalCase grammaticalCase, string form) => Forms[(int)grammaticalCase - 1].Contains(form, StringComparer.Ordinal);

    public override string ToString() => $"{Part} {Gender} {Nominative}";

    private static GoldRow[] Read(string file, PersonNamePart part) =>
        [.. File.ReadLines(Repository.PathOf($"tests/Documents/Language/data/{file}"))
            .Where(line => line[0] != '#')
            .Select(line => line.Split('\t'))
            .Select(cells => new GoldRow(
                part,
                cells[0] == "м" ? GrammaticalGender.Masculine : GrammaticalGender.Feminine,
                cells[1],
                [.. cells[2..].Select(cell => cell.Split('|'))]))];
}
