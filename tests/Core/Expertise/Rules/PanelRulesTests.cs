using InnovationDomain.Arithmetic;
using InnovationDomain.Evaluation;
using InnovationDomain.Expertise;
using InnovationDomain.Expertise.Rules;
using InnovationDomain.Tests.Evaluation;
using static InnovationDomain.Tests.Expertise.Rules.Policies;

namespace InnovationDomain.Tests.Expertise.Rules;

/// <summary>EXP-01, 02 and 08 on panels of a few sheets.</summary>
public sealed class PanelRulesTests
{
    private static readonly EnoughSheetsCount Enough = new();

    private static readonly SheetsAreOfExpertsWithoutConflict Conflicts = new();

    private static readonly ThresholdsAreReached Thresholds = new();

    private static readonly ExpertRubric Ten = Panels.Rubric(Halves());

    [Theory]
    [InlineData(2, "Violated Sheets -1")]
    [InlineData(3, "Satisfied Sheets 0")]
    [InlineData(4, "Satisfied Sheets 1")]
    public void Three_sheets_count_at_least(int sheets, string brief) => Assert.Equal(brief, Enough.Evaluate(Panel(sheets), Contexts.Sample).Brief());

    [Fact]
    public void Sheets_of_whom_may_not_judge_do_not_count_and_are_named()
    {
        ExpertPanel panel = Panel(4).Add(Statement("Э-2", ConflictKind.CoAuthor)).Add(new Recusal { Expert = "Э-3", Reason = "соавтор", On = Panels.Day });
        Examination examined = Enough.Examine(panel, Contexts.Sample);
        Assert.Equal("Violated Sheets -1", examined.Verdict.Brief());
        Assert.Equal(["Sheets[Л-З-1-Э-2]: не учитывается: эксперт заявил конфликт интересов", "Sheets[Л-З-1-Э-3]: не учитывается: эксперт отведён"], examined.Lines());
        Assert.StartsWith(
            "EXP-01. Заключений экспертов достаточно: нарушено (основание для отказа). Учитываемых экспертных листов: 2, требуется не менее 3; отклонение 1. Основание:",
            examined.Verdict.Explain(Contexts.Sample).Russian, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sheet_that_lacks_information_does_not_count_and_is_named()
    {
        Examination examined = Enough.Examine(Panels.Panel(Ten, [5], [5], [null]), Contexts.Sample);
        Assert.Equal("Violated Sheets -1", examined.Verdict.Brief());
        Assert.Equal(["Sheets[Л-З-1-Э-3]: не учитывается: по критерию указано «недостаточно информации»"], examined.Lines());
        Assert.Equal("Indeterminate Expertise.MinExperts", Enough.Evaluate(Panel(1), Contexts.With()).Brief());
    }

    [Fact]
    public void Who_has_a_conflict_and_a_sheet_has_it_voided()
    {
        Assert.Equal("Satisfied Silent 0", Conflicts.Evaluate(Panel(3), Contexts.Sample).Brief());
        Examination examined = Conflicts.Examine(Panel(3).Add(Statement("Э-2", ConflictKind.Relative)), Contexts.Sample);
        Assert.Equal("Violated ToVoid -1", examined.Verdict.Brief());
        Assert.Equal(["Sheets[Л-З-1-Э-2]: эксперт заявил конфликт интересов"], examined.Lines());
        Assert.StartsWith(
            "EXP-02. Все эксперты заявили о наличии или отсутствии конфликта интересов, и оценивают только не имеющие его: нарушено (основание для отказа). Листов, подлежащих погашению: 1, требуется не более 0; отклонение 1.",
            examined.Verdict.Explain(Contexts.Sample).Russian, StringComparison.Ordinal);
    }

    [Fact]
    public void A_conflict_that_is_tolerated_or_whose_sheet_is_void_is_none()
    {
        ExpertPanel tied = Panel(3).Add(Statement("Э-2", ConflictKind.FounderOfficer));
        Assert.Equal("Satisfied Silent 0", Conflicts.Evaluate(tied, Under(Of(tolerated: [ConflictKind.FounderOfficer]))).Brief());
        Assert.Equal("Violated ToVoid -1", Conflicts.Evaluate(tied, Under(Of(tolerated: [ConflictKind.CoAuthor]))).Brief());
        Assert.Equal("Satisfied Silent 0", Conflicts.Evaluate(tied.Void("Л-З-1-Э-2", "конфликт интересов", Panels.Day, "секретарь"), Contexts.Sample).Brief());
    }

    [Fact]
    public void Who_is_silent_is_counted_before_the_first_mark_unless_statements_are_optional()
    {
        ExpertPanel silent = Panel(3).Appoint("Э-9");
        Examination examined = Conflicts.Examine(silent, Contexts.Sample);
        Assert.Equal("Violated Silent -1", examined.Verdict.Brief());
        Assert.Equal(["Experts[Э-9]: эксперт не подал уведомление о конфликте интересов"], examined.Lines());
        Assert.Equal("Satisfied Optional Silent 0", Conflicts.Evaluate(silent, Under(Of(optional: true))).Brief());
        ExpertPanel signed = silent.Add(Panels.Sheet(Ten, "Э-9", Panels.Marks(Ten, 5)));
        Assert.Equal("Violated ToVoid -1", Conflicts.Evaluate(signed, Contexts.Sample).Brief());
    }

    // 60 % of ten.
    [Theory]
    [InlineData(5.5, "Violated Score -1/2")]
    [InlineData(6, "Satisfied Score 0")]
    [InlineData(6.5, "Satisfied Score 1/2")]
    public void A_share_of_the_greatest_score(double points, string brief) =>
        Assert.Equal(brief, Thresholds.Evaluate(Panels.Panel(Ten, [(decimal)points], [(decimal)points], [(decimal)points]), Contexts.Sample).Brief());

    [Fact]
    public void The_mean_is_compared_exactly()
    {
        // 6 + 6 + 5.5 of 30: a third of a half under the bound, which two digits show as 5.83.
        Verdict verdict = Thresholds.Evaluate(Panels.Panel(Ten, [6], [6], [5.5m]), Contexts.Sample);
        Assert.Equal(Fraction.Of(-1, 6), verdict.Margin);
        Assert.StartsWith(
            "EXP-08. Баллы экспертизы не ниже пороговых: нарушено (основание для отказа). Итоговый балл: ≈ 5,8333 (35/6), требуется не менее 6; отклонение ≈ 0,1667 (1/6). Основание:",
            verdict.Explain(Contexts.Sample).Russian, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(6.5, "Violated Score -1/2")]
    [InlineData(7, "Satisfied Score 0")]
    [InlineData(7.5, "Satisfied Score 1/2")]
    public void Points_of_the_score(double points, string brief) =>
        Assert.Equal(brief, Thresholds.Evaluate(Panels.Panel(Ten, [(decimal)points]), Under(Of(points: 7))).Brief());

    [Theory]
    [InlineData(3.5, "Violated ExpertTotal -1/2")]
    [InlineData(4, "Satisfied ExpertTotal 0")]
    [InlineData(4.5, "Satisfied ExpertTotal 1/2")]
    public void The_floor_of_every_expert(double least, string brief) =>
        Assert.Equal(brief, Thresholds.Evaluate(Panels.Panel(Ten, [10], [(decimal)least]), Under(Of(floor: 4))).Brief());

    [Theory]
    [InlineData(CriterionFloorRule.EveryExpert, 1.5, "Violated CriterionPoints -1/2")]
    [InlineData(CriterionFloorRule.EveryExpert, 2, "Satisfied")]
    [InlineData(CriterionFloorRule.Mean, 0, "Satisfied")] // (4 + 0) / 2
    public void The_floor_of_a_criterion(CriterionFloorRule rule, double other, string brief) =>
        Assert.Equal(brief, Thresholds.Evaluate(Panels.Panel(Panels.Rubric(Halves(floor: 2)), [4], [(decimal)other]), Under(Of(floors: rule))).Brief());

    [Fact]
    public void All_thresholds_that_are_missed_are_evidence()
    {
        ExpertPanel panel = Panels.Panel(Panels.Rubric(Halves("п.1", floor: 2)), [5], [1.5m]);
        Examination examined = Thresholds.Examine(panel, Under(Of(share: 0.6m, points: 4, floor: 2, floors: CriterionFloorRule.EveryExpert)));
        Assert.Equal("Violated Score -11/4", examined.Verdict.Brief());
        Assert.Equal(
            ["Score: доля от наибольшего балла: 0,325, порог 0,6", "Score: итоговый балл: 3,25, порог 4", "Experts[Э-2]: итог эксперта: 1,5, порог 2", "Criteria[п.1]: «п.1»: 1,5, порог 2"], examined.Lines());
    }

    [Fact]
    public void What_leaves_the_outcome_open()
    {
        Assert.Equal("NotApplicable NoThreshold", Thresholds.Evaluate(Panel(1), Under(Of())).Brief());
        Assert.Equal("Indeterminate TooFewSheets", Thresholds.Evaluate(Panel(2), Contexts.Sample).Brief());
        Assert.Equal("Indeterminate ExtraExpert", Thresholds.Evaluate(Panels.Panel(Ten, [0], [10]), Under(Of(share: 0.6m, divergence: 0.3m))).Brief());
        ExpertRubric two = Panels.Rubric(Halves(), Halves("цель"));
        ExpertisePolicy leaves = new() { Source = "проверка", Certainty = InnovationDomain.Regulation.Certainty.Ours, MinExperts = 1, ExpertFloor = 4, InformationGaps = InformationGapRule.NotTakenPart };
        Assert.Equal("Indeterminate CriterionNotMarked", Thresholds.Evaluate(Panels.Panel(two, [5, null]), Under(leaves)).Brief());
        Assert.Equal("Indeterminate NoTotal", Thresholds.Evaluate(Panels.Panel(two, [5, null], [5, 5]), Under(leaves)).Brief());
        Assert.Equal("Indeterminate PartialRubric", Thresholds.Evaluate(Panels.Panel(SampleRubrics.Noyabrsk, [2, 2, 2]), Under(Of(share: 0.6m))).Brief());
        Assert.Equal("Indeterminate Expertise.Thresholds", Thresholds.Evaluate(Panel(1), Contexts.With()).Brief());
    }

    private static ExpertPanel Panel(int sheets) => Panels.Panel(Ten, [.. Enumerable.Range(0, sheets).Select(_ => new decimal?[] { 5 })]);

    private static ConflictStatement Statement(string expert, ConflictKind kind) =>
        new() { Expert = expert, Round = Panels.Round, StatedOn = Panels.Day.PlusDays(1), Conflicts = [ConflictOfInterest.Of(kind)] };
}
