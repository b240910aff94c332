using InnovationDomain.Evaluation;
using InnovationDomain.Regulation;

namespace InnovationDomain.Tests.Evaluation;

/// <summary>What is wrong with rules and profiles before anybody is judged, and what a run has not met.</summary>
public sealed class AnalysisTests
{
    [Fact]
    public void Parameters_that_are_lacking_out_of_force_past_review_or_read_by_nobody()
    {
        Rule[] rules = [new EnoughMarks("TST-1"), new EnoughMarks("TST-2")];
        RuleAnalysis lacking = RuleAnalysis.Of(Contexts.Profile(Contexts.Value("СВОЙ", 1)), Contexts.Day, rules);
        Assert.Equal("TST-1.Least: TST-1, TST-2", Text(lacking.Lacking));
        Assert.Equal(["СВОЙ"], lacking.Unread.AsEnumerable());

        RuleAnalysis ended = RuleAnalysis.Of(Contexts.Profile(DatedParameter<int>.Of("TST-1.Least", Contexts.Version(1, new(2020, 1, 1), Contexts.Day))), Contexts.Day, rules);
        Assert.Equal(("", "TST-1.Least: TST-1, TST-2"), (Text(ended.Lacking), Text(ended.NotInForce)));

        RuleAnalysis stale = RuleAnalysis.Of(Contexts.Profile(DatedParameter<int>.Of("TST-1.Least", Contexts.Version(1, new(2020, 1, 1), reviewBy: new(2025, 3, 2)))), Contexts.Day, rules);
        Assert.Equal("TST-1.Least: TST-1, TST-2", Text(stale.PastReview));
        Assert.Empty(stale.Unread);
    }

    [Fact]
    public void Rules_that_never_applied_and_were_never_broken()
    {
        RuleSet<Dossier> set = RuleSet<Dossier>.Of("проба", Fixed.Rule("TST-1"), Fixed.Rule("TST-2"), Fixed.Rule("TST-3", RuleSeverity.Remark, VerdictState.NotApplicable));
        var usage = new RuleUsage();
        foreach (string note in new[] { "TST-1=Violated;TST-2=NotApplicable", "TST-2=NotApplicable;TST-3=NotApplicable" })
        {
            set.Evaluate(Fixed.Dossier(note), Contexts.Sample, ref usage);
        }

        Assert.Equal(["TST-2"], usage.NeverApplied(set.Rules).Select(rule => rule.Id));
        Assert.Equal(["TST-2"], usage.NeverViolated(set.Rules).Select(rule => rule.Id));
        Assert.Equal(["NotApplicable", "Indeterminate", "ExpertJudgement"], usage.NeverGiven(set.Rules[0]).Select(reason => reason.Name));
        Assert.Equal(1, usage.Count(set.Rules[0], VerdictState.Violated));
    }

    [Fact]
    public void Bounds_that_were_met_and_how_near()
    {
        var rule = new EnoughMarks();
        var coverage = new BoundaryCoverage();
        coverage.Expect([rule]);
        EvaluationContext ten = Contexts.With(Contexts.Value(EnoughMarks.Least.Name, 10));
        foreach (int mark in new[] { 3, 9, 10, 12, 13 })
        {
            coverage.Add(rule.Evaluate(new([mark], Contexts.Day), ten));
        }

        Assert.False(coverage.Rows[0].IsCovered);
        coverage.Add(rule.Evaluate(new([11], Contexts.Day), ten));
        Assert.True(coverage.Rows[0].IsCovered);
        Assert.Equal(
            "| rule | measure | clause | under | just under | at | just over | over |\n|---|---|---|---:|---:|---:|---:|---:|\n"
            + "| TST-1 | Sum AtLeast | статья 20 Федерального закона от 29 декабря 2012 г. № 273-ФЗ «Об образовании в Российской Федерации» | 1 | 1 | 1 | 1 | 2 |\n",
            coverage.ToString());
    }

    private static string Text(IEnumerable<(string Parameter, System.Collections.Immutable.ImmutableArray<string> Rules)> found) =>
        string.Join("; ", found.Select(pair => $"{pair.Parameter}: {string.Join(", ", pair.Rules)}"));
}
