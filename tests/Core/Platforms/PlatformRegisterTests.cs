using InnovationDomain.Organizations;
using InnovationDomain.Platforms;
using InnovationDomain.Records;
using NodaTime;
using static InnovationDomain.Tests.Platforms.Samples;

namespace InnovationDomain.Tests.Platforms;

public sealed class PlatformRegisterTests
{
    private static readonly LocalDate Epoch = new(2020, 1, 1);

    [Property(Arbitrary = [typeof(PlatformOperations)])]
    public void A_register_lists_exactly_what_is_held_and_numbers_it(PlatformOperation[][] runs, byte day)
    {
        PlatformRegister register = Register(runs);
        LocalDate date = Epoch.PlusDays(day);

        var rows = register.AsOf(date);
        Assert.Equal(register.Platforms.Where(platform => platform.StandingOn(date).IsHeld).Select(platform => platform.Id).Order(), rows.Select(row => row.Platform.Id).Order());
        Assert.Equal(Enumerable.Range(1, rows.Length), rows.Select(row => row.Number));
        Assert.Equal(rows.Select(row => row.Platform.Holder.ToString()).Order(StringComparer.Ordinal), rows.Select(row => row.Platform.Holder.ToString()));
        Assert.Equal(rows.Select(row => row.Platform.Id).Order(), register.AsOf(date, RegisterOrder.ByRow).Select(row => row.Platform.Id).Order());
    }

    [Property(Arbitrary = [typeof(PlatformOperations)])]
    public void What_is_added_and_removed_makes_the_later_register_of_the_earlier_one(PlatformOperation[][] runs, byte first, byte second)
    {
        PlatformRegister register = Register(runs);
        LocalDate earlier = Epoch.PlusDays(Math.Min(first, second));
        LocalDate later = Epoch.PlusDays(Math.Max(first, second));

        RegisterDifference difference = register.Between(earlier, later);
        Assert.Equal(
            register.AsOf(later).Select(row => row.Platform.Id).Order(),
            register.AsOf(earlier).Select(row => row.Platform.Id)
                .Except(difference.Removed.Select(change => change.Platform.Id)).Concat(difference.Added.Select(row => row.Platform.Id)).Order());
        Assert.All(difference.Extended, change => Assert.True(change.Before.TermEnd is null || change.Before.TermEnd < change.After.TermEnd));
        Assert.Equal(
            register.AsOf(later).Count(row => row.Platform.StandingOn(earlier).IsHeld && row.Platform.StandingOn(earlier).TermEnd != row.Standing.TermEnd),
            difference.Extended.Length);
    }

    [Fact]
    public void Rows_stand_in_the_order_of_the_published_list_and_what_has_no_row_comes_last()
    {
        InnovationPlatform[] platforms =
        [
            Listed("а", School(1), "10"), Listed("б", School(2), "2"), Listed("в", School(9), null), Listed("г", School(3), "1.10"), Listed("д", School(4), "1.2"), Listed("е", School(8), null),
        ];
        Assert.Equal(
            ["д", "г", "б", "а", "е", "в"],
            new PlatformRegister { Platforms = [.. platforms] }.AsOf(new(2024, 1, 1), RegisterOrder.ByRow).Select(row => row.Platform.Id.Value));

        static InnovationPlatform Listed(string id, Organization school, string? row) => Platform(
            id, school, history: Grant(new(2023, 9, 1), chain: row is null ? null : new() { RegisterRow = DocumentReference.Of(RecordKind.Register, new(2023, 8, 28), "1", row) }));
    }

    [Fact]
    public void What_is_gone_tells_why()
    {
        var register = new PlatformRegister
        {
            Platforms =
            [
                Platform("1", School(1), history: [Grant(new(2023, 9, 1)), Event(PlatformTrigger.EarlyTermination, new(2024, 2, 1))]),
                Platform("2", School(2), history: Grant(new(2023, 9, 1), new(2024, 1, 31))),
                Platform("3", School(3), history: [Grant(new(2023, 9, 1), new(2024, 1, 31)), Extension(new(2024, 1, 31), new(2025, 1, 31))]),
                Platform("4", School(4), history: Grant(new(2024, 2, 1))),
            ],
        };

        RegisterDifference difference = register.Between(new(2024, 1, 1), new(2024, 2, 1));
        Assert.Equal([("1", PlatformStatus.TerminatedEarly), ("2", PlatformStatus.Expired)], difference.Removed.Select(change => (change.Platform.Id.Value, change.After.Status)));
        Assert.Equal(["4"], difference.Added.Select(row => row.Platform.Id.Value));
        Assert.Equal([("3", new LocalDate(2024, 1, 31), new LocalDate(2025, 1, 31))], difference.Extended.Select(change => (change.Platform.Id.Value, change.Before.TermEnd!.Value, change.After.TermEnd!.Value)));
    }

    [Fact]
    public void Two_platforms_of_one_key_are_refused() => Assert.Equal(
        "PlatformRegister.Platforms[1] has the key «7» of PlatformRegister.Platforms[0]. Give each its own. (Parameter 'PlatformRegister.Platforms')",
        Assert.Throws<ArgumentException>(() => new PlatformRegister { Platforms = [Platform("7"), Platform("7")] }).Message);

    [Fact]
    public void Days_in_the_wrong_order_are_refused() => Assert.Equal(
        "later is 2024-01-01, before earlier, 2024-02-01. Exchange the two dates. (Parameter 'later')",
        Assert.Throws<ArgumentException>(() => new PlatformRegister { Platforms = [] }.Between(new(2024, 2, 1), new(2024, 1, 1))).Message);

    // A step that is quadratic in the platforms would take minutes here.
    [Fact]
    public void A_country_is_listed_and_compared_at_once()
    {
        var register = new PlatformRegister
        {
            Platforms = [.. Enumerable.Range(1, 30_000).Select(i => Platform($"{i}", School(i), history:
            [
                Grant(new LocalDate(2018, 9, 1).PlusDays(i % 1_000), new(2022, 8, 31)),
                Extension(new(2022, 6, 1), new(2024, 8, 31)),
                .. i % 3 == 0 ? [Event(PlatformTrigger.EarlyTermination, new(2023, 3, 1))] : Array.Empty<StatusEvent>(),
            ]))],
        };

        Assert.Equal(20_000, register.AsOf(new(2024, 8, 31), RegisterOrder.ByRow).Length);
        Assert.Equal(10_000, register.Between(new(2022, 9, 1), new(2024, 8, 31)).Removed.Length);
    }

    private static PlatformRegister Register(PlatformOperation[][] runs) => new()
    {
        Platforms = [.. runs.Take(8).Select((run, i) => PlatformHistoryLaws.Recorded(run, $"{i}", School(i * 7 % 5)))],
    };
}
