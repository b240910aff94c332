using InnovationDomain.Expertise;
using InnovationDomain.Expertise.Rules;
using InnovationDomain.Tests.Evaluation.Laws;

namespace InnovationDomain.Tests.Expertise.Rules;

public sealed class SheetDraftLaws() : RuleLaws<SheetDraft>(ExpertiseRules.Drafts, Drafts)
{
    // Marks of the sample's criteria on the scale and off it, some twice, some of no criterion.
    private static Gen<SheetDraft> Drafts { get; } =
        from criteria in Gen.ListOf(Gen.Elements((string[])[.. SampleRubrics.Municipal.Criteria.Select(criterion => criterion.Id.Value), "иной"]))
        from halves in Gen.ArrayOf(Gen.Choose(0, 7), criteria.Count)
        from length in Gen.Choose(0, 40)
        from verdict in Gen.Choose(0, 3)
        let text = length == 0 ? null : new string('о', length)
        select new SheetDraft
        {
            Marks = [.. criteria.Select((criterion, i) => halves[i] == 7 ? CriterionMark.InsufficientInformation(criterion) : CriterionMark.Of(criterion, halves[i] / 2m, text))],
            Verdict = verdict == 0 ? null : ExpertVerdict.Of((ExpertRecommendation)verdict, text ?? "слабо"),
        };
}
