using InnovationDomain.Organizations;
using InnovationDomain.Platforms;
using NodaTime;

namespace InnovationDomain.Tests.Platforms;

/// <summary>A platform against a model that knows neither the table nor the timeline.</summary>
public sealed class PlatformHistoryLaws
{
    [Property(Arbitrary = [typeof(PlatformOperations)], MaxTest = 1_000)]
    public void What_the_model_allows_is_recorded_and_all_else_is_refused(PlatformOperation[] operations)
    {
        var model = new StatusModel();
        InnovationPlatform platform = Samples.Platform();
        foreach (PlatformOperation operation in operations)
        {
            model.PassTo(model.Today.PlusDays(operation.DaysLater));
            StatusEvent happened = operation.On(model.Today);
            if (model.TryHappen(happened))
            {
                platform = platform.Record(happened);
            }
            else
            {
                Assert.StartsWith($"InnovationPlatform.History[{platform.History.Length}] is {happened}, ", Assert.Throws<ArgumentException>(() => platform.Record(happened)).Message, StringComparison.Ordinal);
            }

            Assert.Equal((model.Status, model.TermStart, model.TermEnd), Of(platform.StandingOn(model.Today)));
        }
    }

    [Property(Arbitrary = [typeof(PlatformOperations)], MaxTest = 300)]
    public void Every_day_is_answered_as_a_replay_up_to_it_answers(PlatformOperation[] operations)
    {
        InnovationPlatform platform = Recorded(operations);
        LocalDate last = platform.History.Select(happened => happened.EffectiveOn).Append(new(2020, 1, 1)).Max().PlusDays(70);
        var model = new StatusModel();
        int next = 0;
        for (LocalDate day = model.Today; day <= last; day = day.PlusDays(1))
        {
            model.PassTo(day);
            for (; next < platform.History.Length && platform.History[next].EffectiveOn == day; next++)
            {
                Assert.True(model.TryHappen(platform.History[next]));
            }

            Assert.Equal((model.Status, model.TermStart, model.TermEnd), Of(platform.StandingOn(day)));
        }
    }

    [Property(Arbitrary = [typeof(PlatformOperations)])]
    public void A_later_event_changes_no_earlier_day(PlatformOperation[] operations)
    {
        InnovationPlatform whole = Recorded(operations);
        for (int length = 0; length < whole.History.Length; length++)
        {
            InnovationPlatform part = Samples.Platform(history: [.. whole.History.Take(length)]);
            LocalDate before = whole.History[length].EffectiveOn.PlusDays(-1);
            Assert.Equal(part.StandingOn(before), whole.StandingOn(before));
        }
    }

    // A list that is set at once is checked like one that is recorded step by step: whatever is left out of it, put twice, or exchanged.
    [Property(Arbitrary = [typeof(PlatformOperations)])]
    public void A_list_is_taken_exactly_when_the_model_takes_it(PlatformOperation[] operations, PositiveInt seed)
    {
        StatusEvent[] history = [.. Recorded(operations).History];
        if (history.Length == 0)
        {
            return;
        }

        int at = seed.Get % history.Length;
        StatusEvent[][] spoilt =
        [
            history,
            [.. history.Where((_, i) => i != at)],
            [.. history[..at], history[at], .. history[at..]],
            [.. history[..at], .. history[at..].Reverse()],
        ];
        foreach (StatusEvent[] list in spoilt)
        {
            var model = new StatusModel();
            bool legal = list.All(happened =>
            {
                bool forward = happened.EffectiveOn >= model.Today;
                model.PassTo(happened.EffectiveOn);
                return forward && model.TryHappen(happened);
            });
            if (legal)
            {
                Assert.Equal(list, Samples.Platform(history: list).History.ToArray());
            }
            else
            {
                Assert.Throws<ArgumentException>(() => Samples.Platform(history: list));
            }
        }
    }

    internal static InnovationPlatform Recorded(PlatformOperation[] operations, string id = "МИП-1", Organization? school = null)
    {
        var model = new StatusModel();
        var history = new List<StatusEvent>();
        foreach (PlatformOperation operation in operations)
        {
            model.PassTo(model.Today.PlusDays(operation.DaysLater));
            StatusEvent happened = operation.On(model.Today);
            if (model.TryHappen(happened))
            {
                history.Add(happened);
            }
        }

        return Samples.Platform(id, school ?? Samples.School(1), history: [.. history]);
    }

    private static (PlatformStatus Status, LocalDate? Start, LocalDate? End) Of(PlatformStanding standing) => (standing.Status, standing.TermStart, standing.TermEnd);
}
