using InnovationDomain.Platforms;
using NodaTime;

namespace InnovationDomain.Tests.Platforms;

/// <summary>Something that somebody tries to record some days after the last thing that was recorded.</summary>
public sealed record PlatformOperation(PlatformTrigger Trigger, int DaysLater, int? StartsAfter, int? Lasts)
{
    public StatusEvent On(LocalDate date) => new()
    {
        Trigger = Trigger,
        EffectiveOn = date,
        TermStart = Trigger is PlatformTrigger.Grant && StartsAfter is { } wait ? date.PlusDays(wait) : null,
        TermEnd = Trigger is PlatformTrigger.Grant or PlatformTrigger.Extension && Lasts is { } days ? date.PlusDays(Math.Max(StartsAfter ?? 0, 0) + days) : null,
    };
}

/// <summary>Runs of operations, most of which lead on from where the one before led, so that runs come far.</summary>
public static class PlatformOperations
{
    public static Arbitrary<PlatformOperation[]> Any() => Arb.From(Runs, operations => operations.Select((_, left) => operations.Where((_, i) => i != left).ToArray()));

    private static Gen<PlatformOperation[]> Runs { get; } =
        from length in Gen.Choose(0, 25)
        from straight in Gen.Elements(true, false)
        from steps in Step.ArrayOf(length)
        select Lead(steps, straight);

    private static Gen<(int Choice, bool Odd, PlatformOperation Operation)> Step =>
        from choice in Gen.Choose(0, 1_000)
        from odd in Gen.Frequency((4, Gen.Constant(false)), (1, Gen.Constant(true)))
        from days in Gen.Frequency((2, Gen.Constant(0)), (4, Gen.Choose(1, 20)), (1, Gen.Choose(20, 200)))
        from wait in Gen.Elements<int?>(null, -10, 0, 1, 30)
        from lasts in Gen.Frequency((1, Gen.Constant((int?)null)), (5, Gen.Choose(0, 60).Select(value => (int?)value)))
        select (choice, odd, new PlatformOperation(default, days, wait, lasts));

    // Which trigger a step takes: one that the model allows, or, for an odd step, any.
    private static PlatformOperation[] Lead((int Choice, bool Odd, PlatformOperation Operation)[] steps, bool straight)
    {
        var model = new StatusModel();
        var run = new List<PlatformOperation>();
        foreach ((int choice, bool odd, PlatformOperation step) in steps)
        {
            model.PassTo(model.Today.PlusDays(step.DaysLater));
            PlatformStatus status = model.Status;
            PlatformTrigger[] leading = [.. StatusModel.Triggers.Where(trigger => PlatformLifeCycle.Next(status, trigger) is not null)];
            IReadOnlyList<PlatformTrigger> from = leading.Length > 0 && (straight || !odd) ? leading : StatusModel.Triggers;
            PlatformOperation operation = step with { Trigger = from[choice % from.Count] };
            _ = model.TryHappen(operation.On(model.Today));
            run.Add(operation);
        }

        return [.. run];
    }
}
