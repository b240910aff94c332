using InnovationDomain.Documents.Composition;
using InnovationDomain.Documents.Language;
using InnovationDomain.Documents.Model;
using InnovationDomain.Events;
using InnovationDomain.Organizations;
using InnovationDomain.People;
using InnovationDomain.Plugins.Resolutions;
using InnovationDomain.Tests.Support.Generation;
using InnovationDomain.Tests.Support.Word;
using NodaTime;
using Quickstart;

namespace InnovationDomain.Plugins.Tests.Resolutions;

public sealed class FestivalResolutionTests
{
    private static readonly FestivalResolutionPlugin Plugin = new();

    [Fact]
    public void The_resolution_of_Pyatigorsk() =>
        Approved.Matches("tests/Plugins/Resolutions/Pyatigorsk.approved.txt", DocumentOutline.Of(Compose(PyatigorskFestival.Facts)));

    [Fact]
    public void Facts_that_are_not_stated_leave_no_trace() =>
        Approved.Matches("tests/Plugins/Resolutions/Smallest.approved.txt", DocumentOutline.Of(Compose(Smallest())));

    [Fact]
    public void Every_fact_at_once() => Approved.Matches("tests/Plugins/Resolutions/Largest.approved.txt", DocumentOutline.Of(Plugin.Compose(
        Largest(), new CompositionContext { RegistrationNumber = "7", SignedOn = new LocalDate(2026, 4, 30) })));

    [Fact]
    public void An_addressee_whose_dative_is_not_known_is_named()
    {
        var error = Assert.Throws<UnknownFormException>(() => Compose(Smallest("городской экспертный совет")));
        Assert.Equal("The dative of «городской экспертный совет» is not known. Give it with the phrase: NounPhrase.Of(\"городской экспертный совет\").With(GrammaticalCase.Dative, \"…\").", error.Message);
    }

    [Fact]
    public void Ten_thousand_recommendations_are_all_there()
    {
        Recommendation[] items = [.. Enumerable.Range(1, 10_000).Select(i => Recommendation.Of($"выполнить рекомендацию {i}"))];
        WordFile file = WordFile.Write(Compose(Smallest(items: items)));
        Assert.Empty(file.SchemaErrors());
        Assert.Equal(10_000, file.Paragraphs.Count(p => p.Style == "ListBullet"));
        Assert.Equal("выполнить рекомендацию 10000.", file.Paragraphs[^1].Text);
    }

    [Property(MaxTest = 200, Arbitrary = [typeof(Festivals)])]
    public void Whatever_the_festival_the_document_is_valid_and_holds_every_text(Festival festival)
    {
        WordFile file = WordFile.Write(Compose(festival));
        Assert.Empty(file.SchemaErrors());

        string all = Letters.Of(string.Concat(file.Paragraphs.Select(p => p.Text)));
        Assert.All(Texts(festival), text => Assert.Contains(Core(text), all, StringComparison.OrdinalIgnoreCase));
    }

    [Property(MaxTest = 100, Arbitrary = [typeof(Festivals)])]
    public void The_same_festival_gives_the_same_bytes(Festival festival) =>
        Assert.Equal(WordFile.Write(Compose(festival)).Bytes, WordFile.Write(Compose(festival)).Bytes);

    [Property(MaxTest = 100, Arbitrary = [typeof(Festivals)])]
    public void No_paragraph_is_empty_and_no_mark_is_typed_before_a_list(Festival festival) =>
        Assert.All(WordFile.Write(Compose(festival)).Paragraphs, paragraph => Assert.NotEqual("", paragraph.Text.Trim()));

    private static OfficialDocument Compose(Festival festival) => Plugin.Compose(festival, CompositionContext.Unregistered);

    private static Festival Smallest(string addressee = "руководители ГИП", params Recommendation[] items) => new()
    {
        Name = "Весна",
        Designation = "фестиваль",
        HeldOn = new LocalDate(2026, 4, 1),
        Organizers = [new Organization { Name = "МКУ ИМЦРО" }],
        Recommendations = [new() { Addressee = addressee, Items = items.Length > 0 ? [.. items] : ["согласовать планы"] }],
    };

    private static Festival Largest() => new()
    {
        Name = "Весна",
        Designation = "фестиваль педагогических идей",
        HeldOn = new LocalDate(2026, 4, 1),
        Place = "г. Пятигорск",
        Organizers =
        [
            new Organization { Name = "Управление образования города", ShortName = "Управление образования" },
            new Organization { Name = "МКУ ИМЦРО" },
            new Organization { Name = "МБОУ СОШ № 5" },
        ],
        Participants = ["педагоги"],
        Objectives = ["обмен опытом"],
        RecommendationsPurpose = "развитие инновационной работы",
        Recommendations =
        [
            new() { Addressee = new Organization { Name = "Управление образования города", ShortName = "Управление образования" }, Items = [Recommendation.Of("утвердить план", new LocalDate(2026, 9, 1))] },
            new() { Addressee = "директора школ", SharedTask = "учесть замечания:", Items = ["отсутствие плана;", "отсутствие отчета."] },
        ],
        Signatories =
        [
            new Official { Position = "Председатель организационного комитета", Name = PersonName.Of("Иванова", "Мария", "Петровна") },
            new Official { Position = "Секретарь", Name = PersonName.Of("Ли", "Вэй") },
        ],
    };

    private static IEnumerable<string> Texts(Festival festival) =>
    [
        festival.Name, festival.Designation.Nominative, .. festival.Participants, .. festival.Objectives, .. festival.Place is null ? Array.Empty<string>() : [festival.Place],
        .. festival.Organizers.Select(organizer => organizer.Name.Nominative),
        .. festival.Recommendations.SelectMany(addressed => addressed.Items).Select(item => item.Text),
        .. festival.Recommendations.Select(addressed => addressed.SharedTask ?? ""),
        .. festival.Signatories.Select(signer => signer.Position.Nominative),
    ];

    // Marks at the end of a text are the list's or the sentence's business.
    private static string Core(string text) => Letters.Of(text).TrimEnd(';', ',', '.', ':');
}
