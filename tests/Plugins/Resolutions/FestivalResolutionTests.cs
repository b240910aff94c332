using InnovationDomain.Documents.Composition;
using InnovationDomain.Documents.Language;
using InnovationDomain.Documents.Model;
using InnovationDomain.Documents.Word;
using InnovationDomain.Events;
using InnovationDomain.Organizations;
using InnovationDomain.People;
using InnovationDomain.Plugins.Resolutions;
using InnovationDomain.Tests.Support.Generation;
using InnovationDomain.Tests.Support.Word;
using InnovationDomain.Wording;
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
        var error = Assert.Throws<UnknownFormException>(() => Compose(Smallest("тпрсн")));
        Assert.Equal("The dative of «тпрсн» is not known. Give it with the phrase: NounPhrase.Of(\"тпрсн\").With(GrammaticalCase.Dative, \"…\").", error.Message);
    }

    [Fact]
    public void All_forms_that_are_not_known_are_named_at_once()
    {
        Festival festival = new()
        {
            Name = "Весна",
            Designation = "кхвзщ фестиваль",
            HeldOn = new LocalDate(2026, 4, 1),
            Organizers = [new Organization { Name = "Тпрсн" }],
            RecommendationsPurpose = "лсткрв",
            Recommendations = [new() { Addressee = "нгрдмк", Items = ["согласовать планы"] }],
        };
        var error = Assert.Throws<UnknownFormException>(() => Compose(festival));
        Assert.Equal(
            [("кхвзщ фестиваль", GrammaticalCase.Genitive), ("Тпрсн", GrammaticalCase.Instrumental), ("лсткрв", GrammaticalCase.Genitive), ("нгрдмк", GrammaticalCase.Dative)],
            error.Forms.Select(form => (form.Nominative, form.GrammaticalCase)));
        Assert.Equal(4, error.Message.Split('\n').Length);
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
    public void No_paragraph_is_empty_and_no_mark_is_typed_before_an_item(Festival festival) =>
        Assert.All(WordFile.Write(Compose(festival)).Paragraphs, paragraph =>
        {
            Assert.NotEqual("", paragraph.Text.Trim());
            if (paragraph.List > 0)
            {
                Assert.DoesNotMatch("^([-–—•]|[0-9]+[.)]) ", paragraph.Text);
            }
        });

    [Property(MaxTest = 100, Arbitrary = [typeof(Festivals)])]
    public void Every_addressee_is_addressed_in_the_dative_that_was_given(Festival festival)
    {
        string[] clauses = [.. WordFile.Write(Compose(festival)).Paragraphs.Where(p => p.Style == "ListNumber").Select(p => Letters.Of(p.Text))];
        Assert.Equal(festival.Recommendations.Length, clauses.Length);
        Assert.All(festival.Recommendations.Zip(clauses), pair =>
        {
            Assert.True(pair.First.Addressee.Name.TryGetGiven(GrammaticalCase.Dative, out string? dative));
            Assert.Contains(Letters.Of(dative), pair.Second, StringComparison.OrdinalIgnoreCase);
        });
    }

    [Property(MaxTest = 100, Arbitrary = [typeof(Festivals)])]
    public void The_purpose_and_the_terms_are_told(Festival festival)
    {
        string all = Letters.Of(string.Concat(WordFile.Write(Compose(festival)).Paragraphs.Select(p => p.Text)));
        if (festival.RecommendationsPurpose is { } purpose)
        {
            Assert.True(purpose.TryGetGiven(GrammaticalCase.Genitive, out string? genitive));
            Assert.Contains("Сцелью" + Letters.Of(genitive), all, StringComparison.Ordinal);
        }

        Assert.All(festival.Recommendations.SelectMany(addressed => addressed.Items).Where(item => item.DueOn is not null), item =>
            Assert.Contains("всрокдо" + Letters.Of(RussianDate.ForText(item.DueOn!.Value)), all, StringComparison.Ordinal));
    }

    [Fact]
    public void Marks_that_facts_bring_along_do_not_pile_up()
    {
        OfficialDocument document = Compose(new Festival
        {
            Name = "Весна",
            Designation = "фестиваль",
            HeldOn = new LocalDate(2026, 4, 1),
            Organizers = [new Organization { Name = "МКУ ИМЦРО" }],
            Participants = ["члены совета;", "педагоги."],
            Recommendations = [new() { Addressee = "директора школ", SharedTask = "учесть замечания.", Items = [Recommendation.Of("утвердить план.", new LocalDate(2026, 9, 1))] }],
        });
        string outline = DocumentOutline.Of(document);
        Assert.Contains("приняли участие члены совета, педагоги.", outline, StringComparison.Ordinal);
        Assert.Contains("1. Директорам школ учесть замечания:", outline, StringComparison.Ordinal);
        Assert.Contains("– утвердить план в срок до 1 сентября 2026 года.", outline, StringComparison.Ordinal);
    }

    [Fact]
    public void A_resolution_allocates_less_than_64_kilobytes()
    {
        using var target = new MemoryStream();
        Assert.InRange(Allocated(() => WordWriter.Gost2025.Write(Compose(PyatigorskFestival.Facts), target)), 0, 64 * 1024);
    }

    [Fact]
    public void Writing_ten_thousand_recommendations_allocates_no_more_than_writing_a_hundred()
    {
        OfficialDocument hundred = Compose(Smallest(items: [.. Enumerable.Repeat(Recommendation.Of("согласовать планы"), 100)]));
        OfficialDocument tenThousand = Compose(Smallest(items: [.. Enumerable.Repeat(Recommendation.Of("согласовать планы"), 10_000)]));
        Assert.InRange(
            Allocated(() => WordWriter.Gost2025.Write(tenThousand, Stream.Null)) - Allocated(() => WordWriter.Gost2025.Write(hundred, Stream.Null)), -4096, 4096);
    }

    // The first run warms what is made once: pools, tables, compiled code.
    private static long Allocated(Action action)
    {
        action();
        long before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

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
        .. festival.Signatories.Select(signer => signer.Position.Title.Nominative),
    ];

    // Marks at the end of a text are the list's or the sentence's business.
    private static string Core(string text) => Letters.Of(text).TrimEnd(';', ',', '.', ':');
}
