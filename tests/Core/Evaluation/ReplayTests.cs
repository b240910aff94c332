using InnovationDomain.Evaluation;
using InnovationDomain.Regulation;
using NodaTime;

namespace InnovationDomain.Tests.Evaluation;

/// <summary>A recorded evaluation, made once more after the profile was amended.</summary>
public sealed class ReplayTests
{
    private static readonly RuleSet<Dossier> Set = RuleSet<Dossier>.Of("проба", new EnoughMarks());

    private static readonly DatedParameter<int> Least = DatedParameter<int>.Of(EnoughMarks.Least.Name, Contexts.Version(10, new(2020, 1, 1), reviewBy: new(2024, 1, 1)));

    [Fact]
    public void A_record_holds_what_the_verdict_rests_on()
    {
        EvaluationRecord record = Set.Report(new([9], new(2020, 2, 2)), Contexts.With(Least)).Record("К-1");
        Assert.Equal(("К-1", "проба", "проверка", Contexts.Day, Contexts.Day), (record.Subject, record.RuleSet, record.Profile, record.AssessedOn, record.DecidedOn));
        VerdictRecord verdict = Assert.Single(record.Verdicts);
        Assert.Equal("TST-1 Violated 9, 10", verdict.ToString());
        Assert.Equal(["Marks", "Due"], verdict.Facts.AsEnumerable());
        ParameterRecord parameter = Assert.Single(verdict.Parameters);
        Assert.Equal(("TST-1.Least", "10", new LocalDate(2020, 1, 1), true), (parameter.Key, parameter.Value, parameter.Known, parameter.IsStale));
        Assert.StartsWith("пункт 7 положения", parameter.Source, StringComparison.Ordinal);
    }

    // Also one that is said to have been known before the decision, and would win in any other evaluation of that day.
    [Property]
    public void An_amendment_changes_no_replay(int[] marks, int value, bool isBackDated, bool hasDue)
    {
        Dossier dossier = new([.. marks], hasDue ? new(2020, 2, 2) : null);
        EvaluationRecord record = Set.Report(dossier, Contexts.With(Least)).Record("К-1");
        DatedParameter<int> amended = Least.With(Contexts.Version(value, new(2021, 1, 1), known: isBackDated ? new(2022, 1, 1) : new(2025, 6, 1)));
        EvaluationReplay replay = record.Replay(Set, dossier, Contexts.Profile(amended));
        Assert.True(replay.IsSame, string.Join('\n', replay.Differences));
    }

    [Fact]
    public void What_was_missing_stays_missing()
    {
        Dossier dossier = new([9], new(2020, 2, 2));
        EvaluationRecord record = Set.Report(dossier, Contexts.With()).Record("К-1");
        Assert.Equal("TST-1.Least", record.Verdicts[0].Missing);
        Assert.True(record.Replay(Set, dossier, Contexts.Profile(Least)).IsSame);
    }

    [Fact]
    public void Another_subject_or_a_lost_version_is_a_difference()
    {
        EvaluationRecord record = Set.Report(new([9], new(2020, 2, 2)), Contexts.With(Least)).Record("К-1");
        Assert.Equal("TST-1: TST-1 Violated 9, 10 → TST-1 Violated 8, 10", Assert.Single(record.Replay(Set, new([8], new(2020, 2, 2)), Contexts.Profile(Least)).Differences).ToString());
        Assert.Equal(
            "TST-1: TST-1 Violated 9, 10 → TST-1 Indeterminate",
            Assert.Single(record.Replay(Set, new([9], new(2020, 2, 2)), Contexts.Profile(DatedParameter<int>.Of(EnoughMarks.Least.Name, Contexts.Version(6, new(2021, 1, 1))))).Differences).ToString());
        Assert.Equal(["TST-1", "TST-2"], record.Replay(RuleSet<Dossier>.Of("иной", Fixed.Rule("TST-2")), new([9]), Contexts.Profile(Least)).Differences.Select(difference => difference.Rule));
    }
}
