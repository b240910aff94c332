using InnovationDomain.Organizations;
using InnovationDomain.Platforms;
using InnovationDomain.Tests.Specifications;
using NodaTime;

namespace InnovationDomain.Tests.Platforms;

/// <summary>Registers of platforms of every kind of history, alone and in groups, here and there; days near what happened.</summary>
public static class Registers
{
    public static Municipality Pyatigorsk { get; } = new() { Name = "город Пятигорск" };

    public static Municipality Tatarsky { get; } = new() { Name = "Татарский район" };

    public static Arbitrary<InnovationPlatform[]> Any() => Arb.From(Register);

    public static Arbitrary<LocalDate> Days() => Arb.From(Gen.Choose(0, 500).Select(days => new LocalDate(2020, 1, 1).PlusDays(days)));

    /// <summary>What the model, which knows neither the table nor the timeline, says of a platform at the end of a day.</summary>
    internal static StatusModel ModelOn(InnovationPlatform platform, LocalDate day)
    {
        var model = new StatusModel();
        foreach (StatusEvent happened in platform.History.Where(happened => happened.EffectiveOn <= day))
        {
            model.PassTo(happened.EffectiveOn);
            Assert.True(model.TryHappen(happened));
        }

        model.PassTo(day);
        return model;
    }

    // Most histories begin with a grant: of those that begin with an application few come far.
    private static Gen<PlatformOperation[]> Operations { get; } =
        from granted in Gen.Frequency((1, Gen.Constant(false)), (3, Gen.Constant(true)))
        from wait in Gen.Choose(0, 200)
        from start in Gen.Elements<int?>(null, -10, 0, 15)
        from lasts in Gen.Frequency((1, Gen.Constant((int?)null)), (5, Gen.Choose(0, 300).Select(days => (int?)days)))
        from run in PlatformOperations.Any().Generator
        from later in Gen.Elements(Samples.LaterTriggers).ListOf()
        select granted
            ? (PlatformOperation[])[new(PlatformTrigger.Grant, wait, start, lasts), .. later.Take(4).Select((trigger, i) => new PlatformOperation(trigger, 20 * i, null, 400))]
            : run;

    private static Gen<Holder> Holder { get; } =
        from number in Gen.Choose(1, 9)
        from place in Gen.Elements(null, Pyatigorsk, Tatarsky)
        from inGroup in Gen.Frequency((3, Gen.Constant(false)), (1, Gen.Constant(true)))
        let school = new Organization { Name = $"МБОУ «СОШ № {number}»", Municipality = place }
        select inGroup ? (Holder)new OrganizationGroup { Members = [new Organization { Name = "МБОУ «Лицей»", Municipality = Tatarsky }, school] } : school;

    private static Gen<InnovationPlatform> Platform(int number) =>
        from operations in Operations
        from holder in Holder
        from kind in Gen.Elements(PlatformKind.InnovationPlatform, PlatformKind.ResourceCenter)
        from level in Gen.Elements(RecognitionLevel.Municipal, RecognitionLevel.Regional)
        select Samples.Platform(QueryLaws.Key(number), holder, kind, level, [.. PlatformHistoryLaws.Recorded(operations).History]);

    private static Gen<InnovationPlatform[]> Register { get; } =
        Gen.Choose(0, 14).SelectMany(count => Gen.CollectToArray(Enumerable.Range(0, count), Platform));
}
