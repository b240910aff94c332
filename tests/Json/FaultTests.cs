using InnovationDomain.Events;
using InnovationDomain.Organizations;

namespace InnovationDomain.Json.Tests;

/// <summary>A text that is wrong is refused with the place and the reason.</summary>
public sealed class FaultTests
{
    private const string Good = """
        {
          "kind": "festival",
          "version": 1,
          "value": {
            "name": "ИннОвация-2021",
            "designation": "фестиваль городских инновационных площадок",
            "heldOn": "2021-04-22",
            "organizers": [{ "name": "МКУ ИМЦРО" }],
            "recommendations": [{ "addressee": "руководители ГИП", "items": ["согласовать"] }]
          }
        }
        """;

    [Fact]
    public void The_text_they_start_from_is_right() => Assert.Equal("ИннОвация-2021", DomainJson.Read<Festival>(Good).Name);

    [Theory]
    [InlineData("\"2021-04-22\"", "\"22.04.2021\"", "$.value.heldOn: “22.04.2021” is not a date. Give it as 2021-04-22.")]
    [InlineData("\"2021-04-22\"", "\"0021-04-22\"", "$.value: Festival.HeldOn is of the year 21, which does not have four digits. Give the full year: 2021, not 21.")]
    [InlineData("\"2021-04-22\"", "20210422", "$.value.heldOn: must be a text.")]
    [InlineData("\"2021-04-22\"", "null", "$.value.heldOn: is null. Give a value, or leave the member out where it is optional.")]
    [InlineData("{ \"name\": \"МКУ ИМЦРО\" }", "{ \"name\": \"МКУ ИМЦРО\", \"inn\": \"7707083894\" }", "$.value.organizers[0].inn: Inn is “7707083894”, whose control digit 10 is 4 and must be 3. Some digit is mistyped: compare it with the certificate.")]
    [InlineData("{ \"name\": \"МКУ ИМЦРО\" }", "{ \"name\": { \"nominative\": \"МКУ\", \"genetive\": \"МКУ\" } }", "$.value.organizers[0].name.genetive: is not a known member. Known are: nominative, genitive, dative, accusative, instrumental, prepositional, gender, isPlural.")]
    [InlineData("{ \"name\": \"МКУ ИМЦРО\" }", "{ \"name\": \" \" }", "$.value.organizers[0].name: nominative is blank. Give the text that the document must show, or leave the property out where it is optional.")]
    [InlineData("{ \"name\": \"МКУ ИМЦРО\" }", "{ \"name\": \"МКУ ИМЦРО\", \"kind\": 3 }", "$.value.organizers[0].kind: must be one of the texts notStated, preschool, generalSchool, additionalEducation, vocationalCollege, university, professionalDevelopmentInstitute, methodicalCenter, educationAuthority, scientificInstitute, enterprise, otherInEducation.")]
    [InlineData("[\"согласовать\"]", "[]", "$.value.recommendations[0]: The addressee «руководители ГИП» has no recommendations. Give at least one item, or leave the addressee out.")]
    [InlineData("\"name\": \"ИннОвация-2021\",", "", "$.value: the required member name is missing.")]
    [InlineData("\"version\": 1", "\"version\": 2", "$.version: is 2, but this library reads version 1.")]
    [InlineData("\"version\": 1,", "", "$: the member version is missing.")]
    [InlineData("\"festival\"", "\"meeting\"", "$.kind: is «meeting», but a text of the kind «festival» was asked for.")]
    [InlineData("\"version\": 1,", "\"version\": 1, \"verson\": 1,", "$.verson: is not a known member. A text has kind, version and value.")]
    [InlineData("\"version\": 1,", "\"version\": 1, \"version\": 1,", "$: the text is not JSON: Duplicate property 'version' encountered during deserialization.")]
    public void A_wrong_text_is_told_with_its_place(string right, string wrong, string message) =>
        Assert.Equal(message, Assert.Throws<DomainJsonException>(() => DomainJson.Read<Festival>(Good.Replace(right, wrong, StringComparison.Ordinal))).Message);

    [Property]
    public void No_text_breaks_the_reader(string text, NonNegativeInt cut, NonNegativeInt at)
    {
        int from = at.Get % Good.Length;
        string broken = Good.Remove(from, Math.Min(cut.Get, Good.Length - from)).Insert(from, text ?? "");
        Assert.True(Record.Exception(() => DomainJson.Read<Festival>(broken)) is null or DomainJsonException);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("""{ "case": "nominative", "surname": "Ли", "given": "Вэй" }""")]
    [InlineData("""{ "case": "dative", "surname": "Ли", "given": "Вэй" }, { "case": "dative", "surname": "Ли", "given": "Вэй" }""")]
    public void Forms_of_a_name_that_would_get_lost_are_refused(string forms) => Assert.Equal(
        "$.value.signatories[0].name: The forms of the name of «Ли» have to be of different cases, none of them the nominative, which surname, given and patronymic state.",
        Assert.Throws<DomainJsonException>(() => DomainJson.Read<Festival>(Good.Replace(
            "\"heldOn\"", $$""" "signatories": [{ "position": "директор", "name": { "surname": "Ли", "given": "Вэй", "forms": [{{forms}}] } }], "heldOn" """, StringComparison.Ordinal))).Message);

    [Theory]
    [InlineData("\"version\": 1,", """ "version": 1, "\ud83d": 1,""")]
    [InlineData("\"heldOn\":", """ "\ud83d": 1, "heldOn":""")]
    [InlineData("\"festival\"", """ "\ud83d" """)]
    [InlineData("\"МКУ ИМЦРО\"", """ "\ud83d" """)]
    public void Half_a_character_is_refused(string right, string wrong) =>
        Assert.StartsWith("$", Assert.Throws<DomainJsonException>(() => DomainJson.Read<Festival>(Good.Replace(right, wrong, StringComparison.Ordinal))).Path, StringComparison.Ordinal);

    [Fact]
    public void Deep_nesting_is_refused() =>
        Assert.StartsWith("$: the text is not JSON:", Assert.Throws<DomainJsonException>(() => DomainJson.Read<Festival>(new string('[', 100_000))).Message, StringComparison.Ordinal);

    [Fact]
    public void What_is_no_kind_is_told() => Assert.Equal(
        $"Organization is not a kind of JSON text by itself. Known are: {string.Join(", ", DomainKinds.All)}. (Parameter 'T')",
        Assert.Throws<ArgumentException>(() => DomainJson.Write(new Organization { Name = "МКУ ИМЦРО" })).Message);
}
