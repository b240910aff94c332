using System.Collections.Immutable;
using InnovationDomain.Identity;
using InnovationDomain.Projects;
using InnovationDomain.Records;

namespace InnovationDomain.Tests.Projects;

/// <summary>Plans over few numbers, so that two of them share rows, and their rows differ in any of the columns.</summary>
public static class RoadmapPlans
{
    public static Arbitrary<RoadmapPlan> Any() => Arb.From(Plan);

    private static Gen<RoadmapDue?> Due { get; } =
        from year in Gen.Choose(2023, 2025)
        from part in Gen.Choose(1, 4)
        from due in Gen.Elements(
            null, RoadmapDue.On(new(year, part, 15)), RoadmapDue.In(new(year, part)), RoadmapDue.InQuarter(year, part), RoadmapDue.WithinYear(year), RoadmapDue.WithinSchoolYear(year), RoadmapDue.Between(new(year, part, 1), new(year, 12, 31)))
        select due;

    private static Gen<RoadmapItem> Row { get; } =
        from number in Gen.Elements("1", "2", "10", "1.1", "1.2", "1.10", "2а", "02")
        from section in Gen.Elements(null, "Подготовка", "Внедрение")
        from measure in Gen.Elements("Утвердить положение", "Провести семинар")
        from responsible in Gen.Elements(null, "Иванова М.П.", "Петров А.А.")
        from result in Gen.Elements(null, RoadmapResult.Of("семинар проведён"), RoadmapResult.Of(RecordKind.Order), RoadmapResult.Of(RecordKind.Order, "приказ о назначении"))
        from due in Due
        from stage in Gen.Elements<int?>(null, 1, 2)
        from indicator in Gen.Elements(default(Id<ProjectIndicator>?), Id<ProjectIndicator>.Of("П-1"))
        select new RoadmapItem { Number = number, Section = section, Measure = measure, Responsible = responsible, Result = result, Due = due, Stage = stage, Indicator = indicator };

    private static Gen<RoadmapPlan> Plan { get; } =
        Row.ArrayOf().Select(rows => new RoadmapPlan { Rows = rows.DistinctBy(row => row.Number).ToImmutableArray() });
}
