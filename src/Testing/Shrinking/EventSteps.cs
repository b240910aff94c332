using System.Collections.Immutable;
using InnovationDomain.Events;
using InnovationDomain.Organizations;
using InnovationDomain.People;
using InnovationDomain.Testing.Drawing;
using InnovationDomain.Wording;
using NodaTime;

namespace InnovationDomain.Testing.Shrinking;

internal static class EventSteps
{
    public static void AddTo(StepBook book)
    {
        book.Add<StrategicSession>(session => Nearer(session).Concat(Smaller.ByMembers(session, typeof(StrategicSession), Members.Find(typeof(StrategicSession))!, []).Cast<StrategicSession?>()));
        book.Add<Addressee>(addressee => Refusal.Each(addressee.Name, (NounPhrase name) => Addressee.Of(name)));
        book.Add<Controller>(controller => controller.Official is { } official
            ? Refusal.Each(official, (Official smaller) => Controller.Of(smaller)).Prepend(Controller.Of(official.Position))
            : Refusal.Each(controller.Position, (Position smaller) => Controller.Of(smaller)).Concat(Refusal.Each(controller.Organization, (Organization smaller) => Controller.Of(smaller))));
    }

    // All days at once: by itself neither the period nor a section may leave the other.
    private static IEnumerable<StrategicSession?> Nearer(StrategicSession session)
    {
        LocalDate start = session.Period.Start;
        return TimeSteps.Of(start).Select(day => Period.DaysBetween(start, day)).Select(days => Refusal.Unless(() => Copies.With(
            session,
            (nameof(StrategicSession.Period), new DateInterval(start.PlusDays(days), session.Period.End.PlusDays(days))),
            (nameof(StrategicSession.Plenary), session.Plenary is { } plenary ? Moved(plenary, days) : null),
            (nameof(StrategicSession.Sections), session.Sections.Select(section => Moved(section, days)).ToImmutableArray()))!));
    }

    private static EventSection Moved(EventSection section, int days) => section.With(moved => moved.HeldOn, section.HeldOn.PlusDays(days));
}
