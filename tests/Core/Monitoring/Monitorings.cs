using System.Collections.Immutable;
using InnovationDomain.Identity;
using InnovationDomain.Monitoring;

namespace InnovationDomain.Tests.Monitoring;

/// <summary>Regions of a few municipalities and centres, their records whole and with gaps; results of a motivating monitoring.</summary>
public static class Monitorings
{
    public static Arbitrary<RegionalData> Regions() => Arb.From(Region);

    public static Arbitrary<MotivatingData> Results() => Arb.From(Motivating);

    public static Arbitrary<decimal> Amounts() => Arb.From(Amount);

    // Small numbers meet each other and zero often; parts of a unit go down to the last digit allowed.
    private static Gen<decimal> Amount { get; } = Gen.OneOf(
        Gen.Choose(0, 5).Select(whole => (decimal)whole),
        from whole in Gen.Choose(0, 2_000_000)
        from digits in Gen.Choose(0, 999_999)
        select whole + (digits / 1_000_000m),
        Gen.Constant(IndicatorValue.Greatest));

    private static Gen<decimal?> Optional { get; } = Gen.Frequency((1, Gen.Constant((decimal?)null)), (4, Amount.Select(amount => (decimal?)amount)));

    private static Gen<int?> Weight { get; } = Gen.Frequency((1, Gen.Constant((int?)null)), (6, Gen.Choose(1, 40).Select(weight => (int?)weight)));

    private static Gen<RegionalData> Region { get; } =
        from municipalities in Gen.Elements("Татарский район", "город Пятигорск", "Амурский округ").NonEmptyListOf()
        let centers = municipalities.Take(8).Select((municipality, i) => RegionalData.Center($"C{i}", municipality)).ToImmutableArray()
        from records in Gen.CollectToArray(centers.SelectMany(center => RegionalData.Indicators.Select(indicator => Record(center, indicator))))
        select new RegionalData(centers, [.. records.OfType<IndicatorRecord>()]);

    private static Gen<IndicatorRecord?> Record(EducationCenter center, IndicatorDefinition indicator) =>
        from isGiven in Gen.Frequency((1, Gen.Constant(false)), (7, Gen.Constant(true)))
        from minimum in Optional
        from target in Optional
        from fact in Optional
        from weight in Weight
        from unit in Gen.Frequency((9, Gen.Constant((IndicatorUnit?)null)), (1, Gen.Constant((IndicatorUnit?)new IndicatorUnit { Symbol = "час", Combination = UnitCombination.Sum })))
        select isGiven ? RegionalData.Record(center.Id.Value, indicator, fact, target, minimum, weight, unit) : null;

    private static Gen<MotivatingData> Motivating { get; } =
        from count in Gen.Choose(1, 7)
        let participants = Enumerable.Range(0, count).Select(i => new MonitoringParticipant { Id = $"M{i}", Name = $"район {i}" }).ToImmutableArray()
        from results in Gen.CollectToArray(participants.SelectMany(participant => MotivatingData.Indicators.Select(indicator => Result(participant.Id, indicator.Definition.Id))))
        select new MotivatingData(participants, [.. results]);

    private static Gen<MotivatingResult> Result(Id<MonitoringParticipant> participant, Id<IndicatorDefinition> indicator) =>
        Optional.Select(value => new MotivatingResult { Participant = participant, Indicator = indicator, Value = value });
}
