using System.Collections.Immutable;
using InnovationDomain.Events;
using InnovationDomain.Organizations;
using InnovationDomain.People;
using InnovationDomain.Records;
using InnovationDomain.Wording;
using NodaTime;

namespace InnovationDomain.Testing.Drawing;

/// <summary>Festivals, meetings, strategic sessions: recommendations to addressees with dates after the event, sections on the days of the session.</summary>
internal static class EventRecipes
{
    public static void AddTo(RecipeBook book)
    {
        book.Add(draw => draw.Chance(50) ? Addressee.Of(Authority(draw)) : Addressee.Of(draw.Any<NounPhrase>("Group")));
        book.Add(draw => draw.Next(3) switch { 0 => Controller.Of(draw.Any<Official>()), 1 => Controller.Of(draw.Any<Position>()), _ => Controller.Of(Authority(draw)) });
        book.Add(draw => draw.Assemble<AddressedRecommendations>((nameof(AddressedRecommendations.Items), draw.Many(1, 4, draw.Any<Recommendation>))));
        book.Add(Celebrated);
        book.Add(Held);
        book.Add(Session);
        book.Add(draw => SpeakerOf(draw));
        // What was adopted is checked afterwards.
        book.Add(draw => draw.Assemble<EffectCheck>(
            (nameof(EffectCheck.AdoptedBy), draw.Fills() ? OrganizationRecipes.Reference(draw, RecordKind.Resolution) : null), (nameof(EffectCheck.CheckedOn), draw.Day())));
    }

    private static Organization Authority(Draw draw) => OrganizationRecipes.Authority(draw);

    private static Festival Celebrated(Draw draw) => draw.Assemble<Festival>(
        (nameof(Festival.HeldOn), draw.Day()),
        (nameof(Festival.Organizers), draw.Different(1, 2, () => draw.Chance(70) ? Authority(draw) : OrganizationRecipes.Organization(draw), organizer => organizer.Identity)),
        (nameof(Festival.Recommendations), draw.Many(1, 3, draw.Any<AddressedRecommendations>)));

    private static Meeting Held(Draw draw)
    {
        EventMode mode = draw.Any<EventMode>();
        return draw.Assemble<Meeting>(
            (nameof(Meeting.HeldOn), draw.Any<EventDate>()),
            (nameof(Meeting.Mode), mode),
            (nameof(Meeting.ConferencePlatform), mode is EventMode.VideoConference or EventMode.Online or EventMode.Mixed ? draw.MaybeText("ConferencePlatform") : null));
    }

    private static StrategicSession Session(Draw draw)
    {
        LocalDate first = draw.Day();
        int days = draw.IsExtreme ? draw.Pick(0, 365) : draw.Between(0, 3);
        days = first.Year < 9990 ? days : 0;
        ImmutableArray<EventSection> sections = [.. Enumerable.Range(0, draw.Count(0, 3)).Select(_ => Section(draw, first.PlusDays(draw.Between(0, days)))).OrderBy(section => section.HeldOn)];
        return draw.Assemble<StrategicSession>(
            (nameof(StrategicSession.Period), new DateInterval(first, first.PlusDays(days))),
            (nameof(StrategicSession.Plenary), draw.Fills() ? Section(draw, first) : null),
            (nameof(StrategicSession.Sections), sections));
    }

    private static EventSection Section(Draw draw, LocalDate day) => draw.Assemble<EventSection>((nameof(EventSection.HeldOn), day));

    private static Speaker SpeakerOf(Draw draw)
    {
        bool isSure = draw.Chance(85);
        return new()
        {
            Positions = draw.Many(1, 2, draw.Any<Position>),
            Name = isSure ? draw.Maybe<PersonName>() : null,
            PossibleName = isSure ? null : draw.Maybe<PersonName>(),
            SourceWording = isSure ? null : draw.MaybeText("SourceWording"),
        };
    }
}
