using InnovationDomain.Documents.Composition;
using InnovationDomain.Documents.Model;
using InnovationDomain.Events;
using InnovationDomain.People;
using InnovationDomain.Plugins.Sessions;
using InnovationDomain.Regulation;
using NodaTime;

namespace InnovationDomain.Plugins.Tests.Sessions;

public sealed class SessionSummaryTests
{
    private static readonly LocalDate First = new(2026, 3, 2);

    [Fact]
    public void The_summary_of_the_gallery()
    {
        OfficialDocument document = Gallery.Examples.SessionSummaryExample.Compose();
        Proof.IsConforming(document);
        Approved.Matches("tests/Plugins/Sessions/Summary.approved.txt", DocumentText.Of(document));
    }

    [Fact]
    public void A_session_of_one_day_without_sections_is_one_sentence() => Assert.EndsWith(
        "\n\n¶ 2 марта 2026 года проведена стратегическая сессия «План».\nподпись: Начальник | А.В. Соколов",
        Text(new() { Designation = "стратегическая сессия", Theme = "План", Period = new(First, First) }), StringComparison.Ordinal);

    [Fact]
    public void Five_hundred_sections_keep_their_ordinals_and_schools()
    {
        EventSection section = new() { HeldOn = First, Title = "Опыт", Schools = [new() { School = Process.School, Locality = "г. Лесногорск" }] };
        string text = Text(new() { Designation = "стратегическая сессия", Theme = "План", Period = new(First, First.PlusDays(3)), Sections = [.. Enumerable.Repeat(section, 500)] });
        Assert.Contains("# Пятисотая секция «Опыт», 2 марта 2026 года\n¶ МБОУ «Средняя школа № 5» (г. Лесногорск).", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Acts_whose_requisites_were_read_need_no_warning()
    {
        string text = Text(new() { Designation = "сессия", Theme = "План", Period = new(First, First), ActsStudied = [LegalActs.Education] });
        Assert.Contains("– Федеральный закон от 29 декабря 2012 г. № 273-ФЗ «Об образовании в Российской Федерации».", text, StringComparison.Ordinal);
        Assert.DoesNotContain("не сверены", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Results_noted_by_different_persons_say_by_whom()
    {
        string text = Text(new()
        {
            Designation = "сессия",
            Theme = "План",
            Period = new(First, First),
            KeyResults = [new() { Text = "нужен план", NotedBy = ["спикеры", "слушатели"] }, new() { Text = "нужны данные", ExpectedByYear = 2027 }],
        });
        Assert.Contains("1. Нужен план (отметили спикеры и слушатели).\n2. Нужны данные (к 2027 году).", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Speakers_of_a_section_are_named_with_their_posts()
    {
        Speaker woman = new() { Positions = [Position.Of("директор").As(ActingMode.ActingTemporarily)], Name = PersonName.OfInitials("Шишкина", "Л.С.") };
        string text = Text(new() { Designation = "сессия", Theme = "План", Period = new(First, First), Sections = [new() { HeldOn = First, Speakers = [woman] }] });
        Assert.Contains("¶ Выступление – временно исполняющая обязанности директора Л.С. Шишкина.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_summary_before_the_end_is_refused()
    {
        var error = Assert.Throws<UnfitFactsException>(() => new SessionSummaryPlugin().Compose(
            new SessionSummary { Organization = Process.Authority, Session = new() { Designation = "сессия", Theme = "План", Period = new(First, First) }, Signer = Process.Head },
            new CompositionContext { SignedOn = First.PlusDays(-1) }));
        Assert.Equal("The summary is signed before the session ended. Correct CompositionContext.SignedOn or StrategicSession.Period.", error.Message);
    }

    private static string Text(StrategicSession session)
    {
        OfficialDocument document = new SessionSummaryPlugin().Compose(new SessionSummary { Organization = Process.Authority, Session = session, Signer = Process.Head }, CompositionContext.Unregistered);
        Proof.IsConforming(document);
        return DocumentText.Of(document).Replace('\u00A0', ' ');
    }
}
