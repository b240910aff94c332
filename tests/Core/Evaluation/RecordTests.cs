using InnovationDomain.Arithmetic;
using InnovationDomain.Calendars;
using InnovationDomain.Evaluation;
using InnovationDomain.Regulation;
using NodaTime;

namespace InnovationDomain.Tests.Evaluation;

/// <summary>What a record keeps of an evaluation and of a decision, and what a replay compares.</summary>
public sealed class RecordTests
{
    private static readonly DecisionColumn Refusal = DecisionColumn.Violated("refusal", RuleSeverity.Refusal);

    private static readonly DatedParameter<int> Least = DatedParameter<int>.Of(EnoughMarks.Least.Name, Contexts.Version(10, new(2020, 1, 1), until: new(2026, 1, 1)));

    private static readonly RuleSet<Dossier> Set = RuleSet<Dossier>.Of("проба", new EnoughMarks());

    private static readonly Dossier Subject = new([9], new(2020, 2, 2));

    [Fact]
    public void A_decision_is_recorded_with_its_row()
    {
        Decision<Dossier> decision = Decision<Dossier>.Of(
            "допуск", Set, DecisionRow.Of("отказ", DecisionOutcome.Refuse).When(Refusal), DecisionRow.Of("приём", DecisionOutcome.Accept).Unless(Refusal));
        EvaluationContext context = new() { Profile = Contexts.Profile(Least), AssessedOn = Contexts.Day, KnownOn = Contexts.Day.PlusDays(2), ZoneId = "Europe/Samara" };
        EvaluationRecord record = decision.Decide(Subject, context).Record("К-1");
        Assert.Equal(("допуск", DecisionOutcome.Refuse, "отказ"), (record.Decision, record.Outcome, record.Row));
        Assert.Equal(("Россия", "Europe/Samara", Contexts.Day.PlusDays(2), context.Profile.Act.ToString()), (record.Calendar, record.ZoneId, record.DecidedOn, record.Act));
        EvaluationRecord bare = Set.Report(Subject, context).Record("К-1");
        Assert.Equal((null, null, null), (bare.Decision, bare.Outcome, bare.Row));
    }

    [Fact]
    public void A_verdict_is_recorded_with_all_that_it_says()
    {
        VerdictRecord broken = Recorded(Subject, Contexts.Profile(Least));
        Assert.Equal(("TST-1", VerdictState.Violated, RuleSeverity.Refusal, "Sum"), (broken.Rule, broken.State, broken.Severity, broken.Measure));
        Assert.Equal((Fraction.Of(9), Fraction.Of(10), null, null), (broken.Observed, broken.Required, broken.Reason, broken.Missing));
        ParameterRecord parameter = Assert.Single(broken.Parameters);
        Assert.Equal((new LocalDate(2020, 1, 1), new LocalDate(2026, 1, 1), Certainty.Ours, false), (parameter.InForceFrom, parameter.InForceUntil, parameter.Certainty, parameter.IsStale));
        Assert.Equal(("TST-1.Least", "TST-1.Least = 10"), (parameter.Name, parameter.ToString()));

        VerdictRecord early = Recorded(new([9], Contexts.Day.PlusDays(1)), Contexts.Profile(Least));
        Assert.Equal(("Early", null, null, "TST-1 NotApplicable"), (early.Reason, early.Severity, early.Measure, early.ToString()));
        Assert.Equal("Due", Recorded(new([9]), Contexts.Profile(Least)).Missing);
        Assert.Equal("TST-1.Least", Recorded(Subject, Contexts.Profile()).Missing);

        MadeUpRule calendar = new((MadeUpRule made, ref Judgement<Dossier> judgement) => judgement.Calendar.IsWorking(new(1999, 1, 11)) ? judgement.Satisfied() : judgement.Unknown(), readsCalendar: true);
        Assert.Equal("Calendar", RuleSet<Dossier>.Of("проба", calendar).Report(Subject, Contexts.With()).Record("К-1").Verdicts[0].Missing);
    }

    // A fact that was missing is no parameter: its name pins nothing, even where a parameter is called so.
    [Fact]
    public void A_fact_that_was_missing_does_not_hide_a_parameter_of_its_name()
    {
        var least = ParameterKey<int>.Named("Note");
        MadeUpRule first = new((MadeUpRule made, ref Judgement<Dossier> judgement) => judgement.Knows((Fact<Dossier, string>)made.Facts[0], out _) ? judgement.Satisfied() : judgement.Unknown(), made => made.NewFact("Note"), id: "TST-3");
        RuleSet<Dossier> set = RuleSet<Dossier>.Of("проба", first);
        Dossier silent = new([], null, null!);
        EvaluationRecord record = set.Report(silent, Contexts.With()).Record("К-1");
        EvaluationReplay replay = record.Replay(set, silent, Contexts.Profile(Contexts.Value("Note", 1)));
        Assert.True(replay.IsSame);
        Assert.Equal(1, replay.Report.Context.Read(least)!.Value);
        Assert.Same(record, replay.Record);
    }

    [Fact]
    public void A_replay_uses_the_calendar_that_is_given()
    {
        MadeUpRule works = new((MadeUpRule made, ref Judgement<Dossier> judgement) => judgement.Calendar.IsWorking(new(2025, 3, 3)) ? judgement.Satisfied() : judgement.Answer(made.Reasons[0]), made => made.NewReason("R", VerdictState.Violated), readsCalendar: true);
        RuleSet<Dossier> set = RuleSet<Dossier>.Of("проба", works);
        EvaluationRecord record = set.Report(Subject, Contexts.With()).Record("К-1");
        Assert.True(record.Replay(set, Subject, Contexts.Profile()).IsSame);
        var off = ProductionCalendar.Of("иной", [CalendarYear.Russian(2025, [CalendarDay.Of(new(2025, 3, 3), DayKind.DayOff)])]);
        EvaluationReplay replay = record.Replay(set, Subject, Contexts.Profile(), off);
        Assert.Equal("TST-2: TST-2 Satisfied → TST-2 Violated", Assert.Single(replay.Differences).ToString());
        Assert.False(replay.IsSame);
    }

    [Fact]
    public void A_rule_that_was_not_there_is_a_difference_with_a_dash()
    {
        EvaluationRecord record = Set.Report(Subject, Contexts.With(Least)).Record("К-1");
        EvaluationReplay replay = record.Replay(RuleSet<Dossier>.Of("иной", Fixed.Rule("TST-2")), Subject with { Note = "" }, Contexts.Profile(Least));
        Assert.Equal(["TST-1: TST-1 Violated 9, 10 → —", "TST-2: — → TST-2 Satisfied"], replay.Differences.Select(difference => difference.ToString()));
    }

    // The value alone may differ, or the version alone: both are told.
    [Fact]
    public void A_part_of_a_parameter_that_reads_otherwise_is_a_difference()
    {
        EvaluationRecord record = Set.Report(Subject, Contexts.With(Least)).Record("К-1");
        DatedParameter<int> other = DatedParameter<int>.Of(EnoughMarks.Least.Name, Contexts.Version(11, new(2020, 1, 1)));
        Assert.Equal("TST-1: TST-1 Violated 9, 10 → TST-1 Violated 9, 11", Assert.Single(record.Replay(Set, Subject, Contexts.Profile(other)).Differences).ToString());
    }

    [Fact]
    public void Numbers_are_kept_as_long_as_their_margin_fits()
    {
        Assert.Equal("4611686018427387903, 0", Numbers(long.MaxValue / 2, 0));
        Assert.Equal("", Numbers(Fraction.Of(long.MaxValue / 2 + 1L), 0));
        Assert.Equal("-4611686018427387903, 0", Numbers(Fraction.Of(-(long.MaxValue / 2)), 0));
        Assert.Equal("", Numbers(Fraction.Of(-(long.MaxValue / 2) - 1), 0));
        Assert.Equal("1/6, 3/4", Numbers(Fraction.Of(1, 6), Fraction.Of(3, 4)));
        Assert.Equal("1/4611686018427387903, 1", Numbers(Fraction.Of(1, long.MaxValue / 2), Fraction.One));
        Assert.Equal("", Numbers(Fraction.Of(1, long.MaxValue / 2 + 1L), Fraction.One));
    }

    // Whatever the digits, a decimal is compared and kept as its exact fraction.
    [Property]
    public void A_decimal_is_kept_exactly(int one, int other, byte oneScale, byte otherScale, bool isGreat)
    {
        decimal first = new(one, isGreat ? 1 : 0, 0, one < 0, (byte)(oneScale % 20)), second = new(Math.Abs(other % 1000), 0, 0, other < 0, (byte)(otherScale % 20));
        MadeUpRule rule = new((MadeUpRule made, ref Judgement<Dossier> judgement) => judgement.Compare(made.Measures[0], first, second), made => made.NewMeasure("M"));
        Verdict verdict = rule.Evaluate(Subject, Contexts.Sample);
        Assert.Equal(first >= second, verdict.State == VerdictState.Satisfied);
        if (verdict.HasNumbers)
        {
            Assert.Equal((Fraction.Of(first), Fraction.Of(second)), (verdict.Observed, verdict.Required));
        }
    }

    [Fact]
    public void Long_decimals_are_kept_while_they_fit()
    {
        Assert.Equal("4611686018427387903/1000000000000000000", Kept(4.611686018427387903m));
        Assert.Equal("not kept", Kept(4.611686018427387907m));
        Assert.Equal("not kept", Kept(4.6116860184273879041m));
        Assert.Equal("not kept", Kept(decimal.MaxValue));
        Assert.Equal("1/1000000000000000000", Kept(0.000000000000000001m));
        Assert.Equal("-1/2", Kept(-0.5m));
        Assert.Equal("-1/2", Kept(-0.5000000000000000000000m)); // more digits than a number has, and none of them counts
        Assert.Equal("4611686018427387903", Kept(4611686018427387903m));
        Assert.Equal("not kept", Kept(4611686018427387904m));

        static string Kept(decimal observed)
        {
            MadeUpRule rule = new((MadeUpRule made, ref Judgement<Dossier> judgement) => judgement.Compare(made.Measures[0], observed, 0m), made => made.NewMeasure("M"));
            Verdict verdict = rule.Evaluate(Subject, Contexts.Sample);
            return verdict.HasNumbers ? verdict.Observed!.Value.ToString() : "not kept";
        }
    }

    private static string Numbers(Fraction observed, Fraction required)
    {
        MadeUpRule rule = new((MadeUpRule made, ref Judgement<Dossier> judgement) => judgement.Compare(made.Measures[0], observed, required), made => made.NewMeasure("M"));
        Verdict verdict = rule.Evaluate(Subject, Contexts.Sample);
        return verdict.HasNumbers ? $"{verdict.Observed}, {verdict.Required}" : "";
    }

    private static VerdictRecord Recorded(Dossier dossier, RegulationProfile profile) =>
        Assert.Single(Set.Report(dossier, Contexts.Of(profile)).Record("К-1").Verdicts);
}
