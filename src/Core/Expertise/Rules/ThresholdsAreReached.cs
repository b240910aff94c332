using System.Globalization;
using InnovationDomain.Arithmetic;
using InnovationDomain.Evaluation;
using InnovationDomain.Regulation;

namespace InnovationDomain.Expertise.Rules;

/// <summary>EXP-08: the score, the totals of single experts and the points of single criteria reach the thresholds of the regulation.</summary>
/// <remarks>
/// Thresholds of the score and of every expert were read in acts of other procedures (docs.cntd.ru/document/571082653, /537953969); the share of 60 % is known from practice.
/// Which threshold is not reached, <see cref="ConsolidatedConclusion.Failures"/> says; shown is the first of them, by the least of the experts, or that of the score where all are reached.
/// </remarks>
public sealed class ThresholdsAreReached : Rule<ExpertPanel>
{
    private readonly Fact<ExpertPanel, ExpertPanel> _panel;
    private readonly Parameter<ExpertisePolicy> _policy;
    private readonly Measure _score;
    private readonly Measure _expert;
    private readonly Measure _criterion;
    private readonly Reason _noThreshold;
    private readonly Reason _fewSheets;
    private readonly Reason _extraExpert;
    private readonly Reason _notMarked;
    private readonly Reason _noTotal;
    private readonly Reason _partialRubric;

    /// <summary>Makes the rule.</summary>
    public ThresholdsAreReached()
        : base(new RuleCard
        {
            Id = "EXP-08",
            Russian = "Баллы экспертизы не ниже пороговых",
            English = "The points of the expertise reach the thresholds",
            Severity = RuleSeverity.Refusal,
            Basis = LegalReference.To(LegalActs.Education).Article("20").Part("4"),
            Certainty = Certainty.Agencies,
            Remark = "статья отсылает к порядку признания; пороги прочитаны в актах об иных отборах (docs.cntd.ru/document/571082653, /537953969), доля 60 % известна из практики",
            Claims = RuleClaims.OrderFree | RuleClaims.AnonymousInPersons | RuleClaims.MonotoneInScores,
        })
    {
        _panel = Fact("Panel", "экспертная группа и её листы", "the panel and its sheets", panel => panel);
        _policy = Parameter(ProfileParameters.Expertise, "Thresholds", Thresholds);
        _score = Measure("Score", Bound.AtLeast, "итоговый балл", "the score");
        _expert = Measure("ExpertTotal", Bound.AtLeast, "наименьший итог эксперта, баллов", "the least total of an expert, points");
        _criterion = Measure("CriterionPoints", Bound.AtLeast, "наименьший балл по критерию", "the least points of a criterion");
        _noThreshold = NotApplicable("NoThreshold", "порядок не задаёт пороговых баллов", "the regulation sets no threshold");
        _fewSheets = Indeterminate("TooFewSheets", "учитываемых заключений меньше, чем нужно", "fewer sheets count than are needed");
        _extraExpert = Indeterminate("ExtraExpert", "расхождение не разрешено дополнительным экспертом", "no extra expert has settled the divergence");
        _notMarked = Indeterminate("CriterionNotMarked", "по критерию нет ни одного балла", "a criterion has no mark");
        _noTotal = Indeterminate("NoTotal", "у эксперта нет итога: оценены не все критерии", "an expert has no total: not every criterion is marked");
        _partialRubric = Indeterminate("PartialRubric", "критерии прочитаны не полностью", "the rubric was not read as a whole");
    }

    /// <inheritdoc/>
    protected override Verdict Judge(ref Judgement<ExpertPanel> judgement)
    {
        if (!judgement.Knows(_policy, out ExpertisePolicy? policy) || !judgement.Knows(_panel, out ExpertPanel? panel))
        {
            return judgement.Unknown();
        }

        var conclusion = ConsolidatedConclusion.Of(panel, policy);
        if (!conclusion.Gaps.IsEmpty)
        {
            return judgement.Answer(ReasonOf(conclusion.Gaps[0].Kind));
        }

        if (judgement.IsExamined)
        {
            foreach (ThresholdFailure failure in conclusion.Failures)
            {
                Cite(ref judgement, conclusion, failure);
            }
        }

        Fraction score = conclusion.Score!.Value;
        return conclusion.Failures.FirstOrDefault() is { } first
            ? first.Threshold switch
            {
                PassingThreshold.Share => judgement.Compare(_score, score, first.Required * conclusion.MaxScore),
                PassingThreshold.Points => judgement.Compare(_score, score, first.Required),
                PassingThreshold.ExpertFloor => judgement.Compare(_expert, conclusion.Experts.Min(expert => expert.Total)!.Value, policy.ExpertFloor!.Value),
                _ => judgement.Compare(_criterion, conclusion.Failures.Where(failure => failure.Criterion == first.Criterion).Min(failure => failure.Observed), first.Required),
            }
            : conclusion.Outcome == ExpertiseOutcome.NoThreshold ? judgement.Answer(_noThreshold)
            : policy.PassShare is { } share ? judgement.Compare(_score, score, Fraction.Of(share) * conclusion.MaxScore)
            : policy.PassPoints is { } points ? judgement.Compare(_score, score, points)
            : policy.ExpertFloor is { } floor ? judgement.Compare(_expert, conclusion.Experts.Min(expert => expert.Total)!.Value, floor)
            : judgement.Satisfied();
    }

    private static void Cite(ref Judgement<ExpertPanel> judgement, ConsolidatedConclusion conclusion, ThresholdFailure failure)
    {
        string name = failure.Criterion.IsNone ? "" : conclusion.Criteria.First(row => row.Criterion.Id == failure.Criterion).Criterion.Name;
        (string path, string russian, string english) = failure.Threshold switch
        {
            PassingThreshold.Share => ("Score", "доля от наибольшего балла", "the share of the greatest score"),
            PassingThreshold.Points => ("Score", "итоговый балл", "the score"),
            PassingThreshold.ExpertFloor => ($"Experts[{failure.Expert}]", "итог эксперта", "the total of the expert"),
            _ => ($"Criteria[{failure.Criterion}]", $"«{name}»", $"“{name}”"),
        };
        string observed = Text(failure.Observed);
        string required = Text(failure.Required);
        judgement.Cite(path, $"{russian}: {Comma(observed)}, порог {Comma(required)}", $"{english}: {observed}, the threshold is {required}");
    }

    private static string Text(Fraction number) => number.ToDecimal(4).ToString("0.####", CultureInfo.InvariantCulture);

    private static string Comma(string number) => number.Replace('.', ',');

    private static string Thresholds(ExpertisePolicy policy) => string.Join(", ", new[]
    {
        Named(nameof(ExpertisePolicy.PassShare), policy.PassShare),
        Named(nameof(ExpertisePolicy.PassPoints), policy.PassPoints),
        Named(nameof(ExpertisePolicy.ExpertFloor), policy.ExpertFloor),
        $"{nameof(ExpertisePolicy.CriterionFloors)} {policy.CriterionFloors}",
    }.OfType<string>());

    private static string? Named(string name, decimal? value) => value is { } given ? string.Create(CultureInfo.InvariantCulture, $"{name} {given:0.####}") : null;

    private Reason ReasonOf(ConclusionGapKind gap) => gap switch
    {
        ConclusionGapKind.TooFewSheets => _fewSheets,
        ConclusionGapKind.ExtraExpert => _extraExpert,
        ConclusionGapKind.CriterionNotMarked => _notMarked,
        ConclusionGapKind.ExpertTotal => _noTotal,
        _ => _partialRubric,
    };
}
