using System.Collections.Immutable;
using InnovationDomain.Lists;
using NodaTime;
using NodaTime.Text;

namespace InnovationDomain.Platforms;

/// <summary>What a history makes of the days: standings in the order of their first days.</summary>
internal sealed class StatusTimeline
{
    private const string Path = "InnovationPlatform.History";

    private readonly ImmutableArray<PlatformStanding> _standings;

    // The first standing is the one before anything; each of the others has its first day.
    private StatusTimeline(ImmutableArray<StatusEvent> events) => (Events, _standings) = (events, Replay(events));

    public static StatusTimeline Empty { get; } = new([]);

    public ImmutableArray<StatusEvent> Events { get; }

    public static StatusTimeline Of(ImmutableArray<StatusEvent> events) =>
        events.IsDefaultOrEmpty ? Empty : new(GivenList.Complete(events, Path));

    /// <summary>Answers the first standing that fits; <see langword="null"/> when none ever does.</summary>
    public PlatformStanding? First(Func<PlatformStanding, bool> fits) => _standings.FirstOrDefault(fits);

    public PlatformStanding On(LocalDate date)
    {
        int low = 0;
        int high = _standings.Length - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (_standings[middle].Since <= date)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return _standings[low];
    }

    private static ImmutableArray<PlatformStanding> Replay(ImmutableArray<StatusEvent> events)
    {
        var standings = ImmutableArray.CreateBuilder<PlatformStanding>(events.Length + 3);
        standings.Add(new(PlatformLifeCycle.Initial));
        for (int i = 0; i < events.Length; i++)
        {
            if (i > 0 && events[i].EffectiveOn < events[i - 1].EffectiveOn)
            {
                throw Refused($"{Path}[{i}] is {events[i]}, before {Path}[{i - 1}], {events[i - 1]}. Give the events in the order of their dates.", Path);
            }

            PassTime(standings, events[i].EffectiveOn);
            standings.Add(After(standings[^1], events[i], i));
        }

        PassTime(standings, LocalDate.MaxIsoValue);
        return standings.DrainToImmutable();
    }

    // What happens by itself up to a day: first the term begins, then it ends.
    private static void PassTime(ImmutableArray<PlatformStanding>.Builder standings, LocalDate until)
    {
        PlatformStanding last = standings[^1];
        if (last.TermStart is { } start && start <= until && PlatformLifeCycle.Next(last.Status, PlatformTrigger.TermBegin) is { } begun)
        {
            standings.Add(last = last with { Status = begun, Since = LocalDate.Max(start, last.Since!.Value) });
        }

        if (last.TermEnd is { } end && end < until && PlatformLifeCycle.Next(last.Status, PlatformTrigger.TermEnd) is { } over)
        {
            standings.Add(last with { Status = over, Since = end.PlusDays(1) });
        }
    }

    private static PlatformStanding After(PlatformStanding before, StatusEvent happened, int index)
    {
        string what = $"{Path}[{index}] is {happened}";
        if (PlatformLifeCycle.Next(before.Status, happened.Trigger) is not { } status)
        {
            string since = before.Since is { } day ? $" since {LocalDatePattern.Iso.Format(day)}" : "";
            string allowed = string.Join(", ", PlatformLifeCycle.AllowedFrom(before.Status)) is { Length: > 0 } triggers ? triggers : "nothing";
            throw Refused($"{what}, and the platform is {before.Status}{since}. Allowed from there: {allowed}.", Path);
        }

        PlatformStanding after = before with { Status = status, Since = happened.EffectiveOn };
        switch (happened.Trigger)
        {
            case PlatformTrigger.Grant:
                return after with { Grant = happened, Decision = happened, RegisterRow = happened.Chain.RegisterRow };
            case PlatformTrigger.Extension when happened.TermEnd is null:
                throw Refused($"{what}, without a StatusEvent.TermEnd. Give the new last day of the term.", Path);
            case PlatformTrigger.Extension when happened.TermEnd <= before.TermEnd:
                throw Refused(
                    $"{what}, to {LocalDatePattern.Iso.Format(happened.TermEnd.Value)}, and the term ends on {LocalDatePattern.Iso.Format(before.TermEnd.Value)} already. Give a later day.", Path);
            case PlatformTrigger.Extension:
                return after with { Decision = happened, RegisterRow = happened.Chain.RegisterRow ?? before.RegisterRow };
            case PlatformTrigger.Completion when happened.EffectiveOn < before.TermEnd:
                throw Refused(
                    $"{what}, before the last day of the term, {LocalDatePattern.Iso.Format(before.TermEnd.Value)}. Give that day or a later one, or record an EarlyTermination.", Path);
            case PlatformTrigger.EarlyTermination when happened is { Ground: TerminationGround.Other, Reason: null }:
                throw Refused($"{what}, on the ground Other without a StatusEvent.Reason. Give the ground in words.", Path);
            default:
                return after;
        }
    }

    private static ArgumentException Refused(string message, string name) => new(message, name);
}
