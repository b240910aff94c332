using InnovationDomain.Evaluation;

namespace InnovationDomain.Expertise.Rules;

/// <summary>The rules about expertise (EXP), by what they judge.</summary>
public static class ExpertiseRules
{
    /// <summary>Gets the rules about the panel of one application and its sheets.</summary>
    public static RuleSet<ExpertPanel> All { get; } = RuleSet<ExpertPanel>.Of(
        "Экспертиза",
        new EnoughSheetsCount(),
        new SheetsAreOfExpertsWithoutConflict(),
        new DivergentTotalsAreSettled(),
        new ThresholdsAreReached());

    /// <summary>Gets the rules that ask for more than the panel: who the experts are, when the materials came, which total a table states.</summary>
    public static RuleSet<ExpertiseCase> Cases { get; } = RuleSet<ExpertiseCase>.Of(
        "Дело экспертизы",
        new ExpertsAreIndependentOfTheProject(),
        new ConclusionsAreInTime(),
        new StatedScoreIsTheComputedOne());

    /// <summary>Gets the rules about a sheet before it is signed.</summary>
    public static RuleSet<SheetDraft> Drafts { get; } = RuleSet<SheetDraft>.Of(
        "Проект экспертного листа",
        new SheetFollowsTheRubric());

    /// <summary>Gets the rules about what a round has selected.</summary>
    public static RuleSet<RoundSelection> Selections { get; } = RuleSet<RoundSelection>.Of(
        "Итоги отбора",
        new TiesAreBrokenInTheirOrder());
}
