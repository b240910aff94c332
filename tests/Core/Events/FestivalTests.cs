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
        () => Festival(heldOn: default(LocalDate)), "The festival has no date. Give the day it was held: HeldOn = new LocalDate(2021, 4, 22). (Parameter 'HeldOn')");

    [Fact]
    public void Without_an_organizer() => Refused(
        () => Festival(organizers: []), "Festival.Organizers is empty. Give at least one organization. (Parameter 'Organizers')");

    [Fact]
    public void With_a_forgotten_organizer() => Refused(
        () => Festival(organizers: [new Organization { Name = "МКУ ИМЦРО" }, null!]), "Festival.Organizers[1] is null. Leave the item out. (Parameter 'Organizers')");

    [Fact]
    public void Without_recommendations() => Refused(
        () => Festival(recommendations: []),
        "Festival.Recommendations is empty. A festival without recommendations needs no resolution: give at least one addressee with an item. (Parameter 'Recommendations')");

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
        "The addressee has no recommendations, or one of them is null. Give at least one item, or leave the addressee out. (Parameter 'Items')");

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
        LocalDate? heldOn = null,
        Organization[]? organizers = null,
        string[]? objectives = null,
        AddressedRecommendations[]? recommendations = null) => new()
        {
            Name = name,
            Designation = "фестиваль",
            HeldOn = heldOn ?? new LocalDate(2021, 4, 22),
            Organizers = [.. organizers ?? [new Organization { Name = "МКУ ИМЦРО" }]],
            Objectives = [.. objectives ?? []],
            Recommendations = [.. recommendations ?? [new AddressedRecommendations { Addressee = NounPhrase.Of("руководители ГИП"), Items = ["согласовать"] }]],
        };

    private static void Refused(Func<object> make, string message) =>
        Assert.Equal(message, Assert.ThrowsAny<ArgumentException>(() => { _ = make(); }).Message);
}
