using System.Collections.Immutable;
using InnovationDomain.Evaluation;
using InnovationDomain.Regulation;

namespace InnovationDomain.Expertise.Rules;

/// <summary>EXP-04: every criterion has one mark on its scale; marks at an end of the scale and a verdict that does not recommend are justified.</summary>
/// <remarks>Scales with anchors were read in acts (Кемеровская область № 1191-р, docs.cntd.ru/document/428697563); that extremes are justified, and at which length, is our proposal after a contest system.</remarks>
public sealed class SheetFollowsTheRubric : Rule<SheetDraft>
{
    private readonly Fact<SheetDraft, ImmutableArray<CriterionMark>> _marks;
    private readonly Fact<SheetDraft, ExpertVerdict> _verdict;
    private readonly Parameter<ExpertRubric> _rubric;
    private readonly Measure _violations;

    /// <summary>Makes the rule.</summary>
    public SheetFollowsTheRubric()
        : base(new RuleCard
        {
            Id = "EXP-04",
            Russian = "Баллы экспертного листа стоят на шкалах, крайние баллы и отрицательный вывод обоснованы",
            English = "The marks of a sheet are on their scales; extreme marks and a negative verdict are justified",
            Severity = RuleSeverity.Remark,
            Basis = LegalReference.To(LegalActs.Education).Article("20").Part("4"),
            Certainty = Certainty.Ours,
            Remark = "статья отсылает к порядку признания; шкалы с описанием баллов прочитаны в актах об иных отборах, обоснование крайних баллов предложено библиотекой",
            Claims = RuleClaims.OrderFree,
        })
    {
        _marks = Fact("Marks", "баллы по критериям с обоснованиями", "the marks of criteria with their justifications", draft => draft.Marks);
        _verdict = Fact("Verdict", "вывод эксперта", "the verdict of the expert", draft => draft.Verdict);
        _rubric = Parameter(ProfileParameters.Rubric, nameof(ExpertRubric.MinJustification), rubric => rubric.MinJustification);
        _violations = Measure("Violations", Bound.AtMost, "отступлений от критериев", "departures from the rubric");
    }

    /// <inheritdoc/>
    protected override Verdict Judge(ref Judgement<SheetDraft> judgement)
    {
        if (!judgement.Knows(_rubric, out ExpertRubric? rubric) || !judgement.Knows(_marks, out ImmutableArray<CriterionMark> marks))
        {
            return judgement.Unknown();
        }

        bool isConcluded = judgement.Knows(_verdict, out ExpertVerdict? verdict);
        ImmutableArray<SheetViolation> violations = rubric.ViolationsOf(marks, verdict);
        if (judgement.IsExamined)
        {
            foreach (SheetViolation violation in violations)
            {
                judgement.Cite(violation.Criterion.IsNone ? "Verdict" : $"Marks[{violation.Criterion}]", violation.Russian, violation.Message);
            }
        }

        return violations.IsEmpty && !isConcluded ? judgement.Unknown() : judgement.Compare(_violations, violations.Length, 0);
    }
}
