using InnovationDomain.Events;
using InnovationDomain.Organizations;
using InnovationDomain.Wording;
using NodaTime;
using Quickstart;

namespace InnovationDomain.Tests.Events;

/// <summary>What a festival refuses, and in which words.</summary>
public sealed class FestivalTests
{
    [Fact]
    public void Without_a_date() => Refused(
        () => Festival(heldOn: default(LocalDate)), "Festival.HeldOn is not set. Give a date, such as new LocalDate(2021, 4, 22), or leave the property out where it is optional. (Parameter 'Festival.HeldOn')");

    [Fact]
    public void Without_an_organizer() => Refused(
        () => Festival(organizers: []), "Festival.Organizers is empty. Give at least one organization. (Parameter 'Festival.Organizers')");

    [Fact]
    public void With_a_forgotten_organizer() => Refused(
        () => Festival(organizers: [new Organization { Name = "МКУ ИМЦРО" }, null!]), "Festival.Organizers[1] is null. Leave the item out. (Parameter 'Festival.Organizers')");

    [Fact]
    public void Without_recommendations() => Refused(
        () => Festival(recommendations: []),
        "Festival.Recommendations is empty. A festival without recommendations needs no resolution: give at least one addressee with an item. (Parameter 'Festival.Recommendations')");

    [Fact]
    public void With_a_quoted_name() => Refused(
        () => Festival(name: "«ИннОвация»"), "Festival.Name is «ИннОвация», in quotation marks. Documents set the marks themselves: give the bare name. (Parameter 'Name')");

    [Fact]
    public void With_a_blank_objective() => Refused(
        () => Festival(objectives: ["создание", " "]),
        "Festival.Objectives[1] is blank. Give the text that the document must show, or leave the property out where it is optional. (Parameter 'Festival.Objectives[1]')");

    [Fact]
    public void An_addressee_without_items() => Refused(
        () => new AddressedRecommendations { Addressee = "руководители ГИП", Items = [] },
        "The addressee «руководители ГИП» has no recommendations. Give at least one item, or leave the addressee out. (Parameter 'Items')");

    [Fact]
    public void A_term_that_was_not_set() => Refused(
        () => Recommendation.Of("сдать отчет", default(LocalDate)),
        "dueOn is not set. Give a date, such as new LocalDate(2021, 4, 22), or leave the property out where it is optional. (Parameter 'dueOn')");

    [Fact]
    public void A_year_of_two_digits() => Assert.StartsWith(
        "Festival.HeldOn is of the year 21, which does not have four digits. Give the full year: 2021, not 21.",
        Assert.Throws<ArgumentOutOfRangeException>(() => Festival(heldOn: new LocalDate(21, 4, 22))).Message,
        StringComparison.Ordinal);

    [Fact]
    public void A_designation_that_names_no_festival() => Refused(
        () => Festival(designation: "выставка идей"),
        "Festival.Designation is «выставка идей», which names no festival. Give a phrase such as «фестиваль педагогических идей». (Parameter 'Designation')");

    [Theory]
    [InlineData("«Весна» и «Лето»")]
    [InlineData("\"Весна\" и \"Лето\"")]
    [InlineData("ИннОвация-2021")]
    public void A_name_with_quoted_words_in_it_is_taken(string name) => Assert.Equal(name, Festival(name: name).Name);

    [Fact]
    public void An_optional_phrase_may_be_given_what_is_missing()
    {
        string? missing = null;
        Assert.Null(new Organization { Name = "МКУ ИМЦРО", ShortName = missing }.ShortName);
    }

    [Fact]
    public void Recommendations_without_an_addressee() => Refused(
        () => new AddressedRecommendations { Addressee = (Addressee)null!, Items = ["согласовать"] },
        "A recommendation needs an addressee: give an organization or a group, such as «руководители образовательных организаций». (Parameter 'Addressee')");

    [Fact]
    public void The_real_festival_is_accepted_whole()
    {
        Assert.Equal([2, 6, 7], PyatigorskFestival.Facts.Recommendations.Select(addressed => addressed.Items.Length));
        Assert.Equal(3, PyatigorskFestival.Facts.Objectives.Length);
    }

    private static Festival Festival(
        string name = "ИннОвация",
        string designation = "фестиваль",
        LocalDate? heldOn = null,
        Organization[]? organizers = null,
        string[]? objectives = null,
        AddressedRecommendations[]? recommendations = null) => new()
        {
            Name = name,
            Designation = designation,
            HeldOn = heldOn ?? new LocalDate(2021, 4, 22),
            Organizers = [.. organizers ?? [new Organization { Name = "МКУ ИМЦРО" }]],
            Objectives = [.. objectives ?? []],
            Recommendations = [.. recommendations ?? [new AddressedRecommendations { Addressee = NounPhrase.Of("руководители ГИП"), Items = ["согласовать"] }]],
        };

    private static void Refused(Func<object> make, string message) =>
        Assert.Equal(message, Assert.ThrowsAny<ArgumentException>(() => { _ = make(); }).Message);
}
