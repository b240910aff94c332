using System.Collections.Immutable;
using InnovationDomain.Calendars;
using InnovationDomain.Evaluation;
using InnovationDomain.Regulation;
using NodaTime;

namespace InnovationDomain.Projects.Rules;

/// <summary>PYA-2: the work is planned clearly: columns are filled, no stage and no quarter of the project is without a row; whether the plan is realistic is for an expert.</summary>
/// <remarks>
/// The remark is of the resolution of the festival «ИннОвация-2021», Пятигорск, item 3; the share of filled columns (term, responsible, result, indicator) and its bound are our proposal.
/// A row without a stage of its own counts in the stages that its latest day lies in, and in every calendar quarter that its days touch.
/// </remarks>
public sealed class WorkIsPlanned : Rule<RoadmapCase>
{
    private const int Columns = 4;

    private readonly Fact<RoadmapCase, Roadmap> _roadmap;
    private readonly Fact<RoadmapCase, LocalDate> _start;
    private readonly Fact<RoadmapCase, ImmutableArray<ProjectStage>> _stages;
    private readonly Fact<RoadmapCase, DateInterval> _term;
    private readonly Parameter<decimal> _share;
    private readonly Measure _filled;
    private readonly Measure _emptyStages;
    private readonly Measure _emptyQuarters;
    private readonly Reason _noPlan;
    private readonly Reason _noPlanYet;
    private readonly Reason _realism;

    /// <summary>Makes the rule.</summary>
    public WorkIsPlanned()
        : base(new RuleCard
        {
            Id = "PYA-2",
            Russian = "Работа чётко спланирована",
            English = "The work is planned clearly",
            Severity = RuleSeverity.Remark,
            Basis = LegalReference.To(LegalActs.Education).Article("20").Part("3"),
            Certainty = Certainty.Ours,
            Remark = "замечание – из резолюции фестиваля «ИннОвация-2021» (Пятигорск), п. 3; измеряемые признаки и границы предложены библиотекой",
            Claims = RuleClaims.OrderFree,
        })
    {
        _roadmap = Fact("Roadmap", "строки плана", "the rows of the plan", roadmap => roadmap.Roadmap);
        _start = OptionalFact("Start", "первый день проекта", "the first day of the project", roadmap => roadmap.Project?.Start);
        _stages = OptionalFact("Stages", "этапы проекта", "the stages of the project", roadmap => roadmap.Project?.Stages);
        _term = Fact("Term", "срок проекта", "the days of the project", roadmap => roadmap.Term);
        _share = Parameter(MinimumCompleteness);
        _filled = Measure("Filled", Bound.AtLeast, "заполненных граф плана", "columns of the plan that are filled");
        _emptyStages = Measure("EmptyStages", Bound.AtMost, "этапов без мероприятий плана", "stages without a row");
        _emptyQuarters = Measure("EmptyQuarters", Bound.AtMost, "кварталов без мероприятий плана", "quarters without a row");
        _noPlan = Violated("NoPlan", "плана нет", "there is no plan");
        _noPlanYet = Violated("NoPlanYet", "плана нет, а проект ещё не начат", "there is no plan, and the project has not begun", RuleSeverity.Refusal);
        _realism = ForExpert("Realism", "выполним ли план", "whether the plan can be carried out");
    }

    /// <summary>Gets the key of the share of columns that are to be filled: from 0 to 1.</summary>
    public static ParameterKey<decimal> MinimumCompleteness { get; } = ParameterKey<decimal>.Named("PYA-2.MinimumCompleteness");

    /// <inheritdoc/>
    protected override Verdict Judge(ref Judgement<RoadmapCase> judgement)
    {
        if (!judgement.Knows(_roadmap, out Roadmap? roadmap))
        {
            return judgement.Unknown();
        }

        RoadmapPlan plan = roadmap.PlanAsOf(judgement.AssessedOn);
        if (plan.Rows.IsEmpty)
        {
            return judgement.Answer(judgement.Knows(_start, out LocalDate start) && judgement.AssessedOn < start ? _noPlanYet : _noPlan);
        }

        if (!judgement.Knows(_share, out decimal share))
        {
            return judgement.Unknown();
        }

        int filled = 0;
        foreach (RoadmapItem row in plan.Rows)
        {
            int own = (row.Due is null ? 0 : 1) + (row.Responsible is null ? 0 : 1) + (row.Result is null ? 0 : 1) + (row.Indicator is null ? 0 : 1);
            filled += own;
            if (judgement.IsExamined)
            {
                judgement.Cite($"Roadmap.Rows[{row.Number}]", $"«{row.Measure}»: заполнено граф {own} из {Columns}", $"“{row.Measure}”: {own} of {Columns} columns are filled");
            }
        }

        Verdict complete = judgement.Compare(_filled, filled, share * (Columns * plan.Rows.Length));
        return complete.IsViolated ? complete : JudgeStages(ref judgement, plan);
    }

    private Verdict JudgeStages(ref Judgement<RoadmapCase> judgement, RoadmapPlan plan)
    {
        if (!judgement.Knows(_stages, out ImmutableArray<ProjectStage> stages))
        {
            return judgement.Unknown();
        }

        int emptyStages = 0;
        foreach (ProjectStage stage in stages.Where(stage => !plan.Rows.Any(row => IsOf(row, stage))))
        {
            emptyStages++;
            judgement.Cite($"Project.Stages[{stage.Number}]", $"на этапе {stage.Number} нет мероприятий плана", $"stage {stage.Number} has no rows");
        }

        Verdict staged = judgement.Compare(_emptyStages, emptyStages, 0);
        if (staged.IsViolated)
        {
            return staged;
        }

        if (!judgement.Knows(_term, out DateInterval? term))
        {
            return judgement.Unknown();
        }

        int emptyQuarters = 0;
        foreach (ReportingPeriod quarter in ReportingCalendar.Quarters.PeriodsIn(term).Where(quarter => !plan.Rows.Any(row => Touches(row.Due, quarter.Days))))
        {
            emptyQuarters++;
            judgement.Cite("Project", $"{quarter}: нет мероприятий плана", $"{quarter.Days}: no rows");
        }

        return judgement.Compare(_emptyQuarters, emptyQuarters, 0, kept: _realism);
    }

    private static bool IsOf(RoadmapItem row, ProjectStage stage) => row.Stage is { } number
        ? number == stage.Number
        : row.Due?.LatestDay is { } day && day >= stage.Start && day <= stage.End;

    private static bool Touches(RoadmapDue? due, DateInterval days) => due is not null && due.FirstDay <= days.End && due.LatestDay >= days.Start;
}
