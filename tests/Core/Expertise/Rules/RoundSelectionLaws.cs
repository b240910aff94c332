using InnovationDomain.Expertise.Rules;
using InnovationDomain.Tests.Evaluation.Laws;

namespace InnovationDomain.Tests.Expertise.Rules;

public sealed class RoundSelectionLaws() : RuleLaws<RoundSelection>(ExpertiseRules.Selections, Selections)
{
    private static readonly InnovationDomain.Expertise.ExpertRubric Rubric = Panels.Rubric(Panels.Criterion("план", 10), Panels.Criterion("новизна", 10));

    private static Gen<RoundSelection> Selections { get; } =
        from count in Gen.Choose(1, 6)
        from marks in Gen.ArrayOf(Gen.ArrayOf(Gen.Choose(7, 9).Select(points => (decimal?)points), 2), count)
        from hours in Gen.ArrayOf(Gen.Choose(0, 3), count)
        from places in Gen.ArrayOf(Gen.Choose(0, 3), count)
        from selected in Gen.SubListOf(Enumerable.Range(0, count))
        select new RoundSelection
        {
            Entries =
            [
                .. Enumerable.Range(0, count).Select(i => new RoundEntry
                {
                    Panel = Panels.Panel(Rubric, FormattableString.Invariant($"З-{i}"), marks[i], marks[i], marks[i]),
                    SubmittedAt = hours[i] == 0 ? null : Panels.Day.AtMidnight().PlusHours(hours[i]),
                    CouncilPlace = places[i] == 0 ? null : places[i],
                }),
            ],
            Selected = [.. selected.Select(i => InnovationDomain.Identity.Id<InnovationDomain.Applications.Application>.Of(FormattableString.Invariant($"З-{i}")))],
        };
}
