using InnovationDomain.Arithmetic;
using InnovationDomain.Evaluation;
using InnovationDomain.Regulation;
using NodaTime;

namespace InnovationDomain.Tests.Evaluation;

/// <summary>What a caller cannot leave out, and is told by its name.</summary>
public sealed class EvaluationMistakeTests
{
    private static readonly EnoughMarks Rule = new();

    private static readonly RuleSet<Dossier> Set = RuleSet<Dossier>.Of("проба", Rule);

    private static readonly EvaluationContext Ten = Contexts.With(Contexts.Value(EnoughMarks.Least.Name, 10));

    private static readonly Dossier Subject = new([9], Contexts.Day);

    [Fact]
    public void A_subject_and_a_context_are_given()
    {
        Missing("subject", () => Rule.Evaluate(null!, Ten));
        Missing("context", () => Rule.Evaluate(Subject, null!));
        Missing("subject", () => Rule.Examine(null!, Ten));
        Missing("context", () => Rule.Examine(Subject, null!));
        Missing("subject", () => Set.Report(null!, Ten));
        Missing("context", () => Set.Report(Subject, null!));
        Missing("context", () => Rule.Evaluate(Subject, Ten).Explain(null!));
        Missing("fact", () => Rule.Evaluate(Subject, Ten).HasRead(null!));
        Missing("rule", () => RuleCatalogue.ParametersOf(null!, Ten));
        Missing("context", () => RuleCatalogue.ParametersOf(Rule, null!));
        Missing("rules", () => RuleAnalysis.Of(Ten.Profile, Contexts.Day, null!));
        Missing("key", () => Ten.Read<int>(null!));
        Missing("reform", () => Ten.After(null!));
        Missing("profile", () => EnoughMarks.Least.In(null!));
        Missing("rule", () => new RuleUsage().Count(null!, VerdictState.Satisfied));
        Missing("rule", () => new RuleUsage().NeverGiven(null!));
        Missing("rules", () => new BoundaryCoverage().Expect(null!));
    }

    [Fact]
    public void A_set_is_changed_by_what_is_there()
    {
        Missing("rule", () => Set.WithEdition(null!, Contexts.Day));
        Missing("rule", () => Set.Amended(null!, Contexts.Day));
        Missing("rule", () => Set.WithException(null!, "TST-1"));
        Missing("profile", () => Set.Under(null!));
        Says("The rule set «пусто» is empty. Give at least one rule.", () => RuleSet<Dossier>.Of("пусто"));
        Says("overridden is blank.", () => Set.WithException(Fixed.Rule("TST-3"), " "));
        Says("from is of the year 25,", () => Set.WithEdition(Fixed.Rule("TST-3"), new LocalDate(25, 1, 1)));
        Says("until is of the year 25,", () => Set.WithEdition(Fixed.Rule("TST-3"), null, new LocalDate(25, 1, 1)));
        Says("The set «проба» is bound to the profile «проверка», and the context is of «" + Contexts.Sample.Profile.Name + "». Bind the set to that profile with Under.", () => Set.Under(Ten.Profile).Report(Subject, Contexts.Sample));
        Assert.Equal("проба", Set.ToString());
    }

    [Fact]
    public void A_decision_is_asked_for_what_is_there()
    {
        DecisionColumn refusal = DecisionColumn.Violated("refusal", RuleSeverity.Refusal), state = DecisionColumn.StateOf("TST-1");
        Missing("rules", () => Decision<Dossier>.Of("допуск", null!, DecisionRow.Of("р", DecisionOutcome.Refuse)));
        Says("The decision «допуск» is empty. Give at least one row.", () => Decision<Dossier>.Of("допуск", Set));
        Says("The decision «допуск»[1] has the id «р» of", () => Decision<Dossier>.Of("допуск", Set, DecisionRow.Of("р", DecisionOutcome.Refuse), DecisionRow.Of("р", DecisionOutcome.Accept)));
        Missing("column", () => DecisionRow.Of("р", DecisionOutcome.Refuse).When(null!));
        Says("The row р gives no state for TST-1. Give at least one.", () => DecisionRow.Of("р", DecisionOutcome.Refuse).When(state, []));
        Says("The row р asks TST-1 for yes or no. Give states: When(column, VerdictState.Violated).", () => DecisionRow.Of("р", DecisionOutcome.Refuse).Unless(state));
        Says("DecisionRow.Id is blank.", () => DecisionRow.Of(" ", DecisionOutcome.Refuse));
        Says("DecisionRow.Outcome is not one of the named values", () => DecisionRow.Of("р", 0));
        Says("Decision.Name is blank.", () => Decision<Dossier>.Of(" ", Set, DecisionRow.Of("р", DecisionOutcome.Refuse)));
        Says("severity is not one of the named values", () => DecisionColumn.Violated("c", 0));
        Says("state is not one of the named values", () => DecisionColumn.Any("c", 0));
        Says("states is not one of the named values", () => DecisionRow.Of("р", DecisionOutcome.Refuse).When(state, (VerdictState)99));
        Says("among[0] is blank.", () => DecisionColumn.Violated("c", RuleSeverity.Refusal, " "));
        Says("among[0] is blank.", () => DecisionColumn.Any("c", VerdictState.Violated, " "));
        Assert.Equal(("refusal", "р → Refuse"), (refusal.ToString(), DecisionRow.Of("р", DecisionOutcome.Refuse).ToString()));
    }

    [Fact]
    public void What_if_is_asked_of_something_within_a_bound()
    {
        DecisionColumn refusal = DecisionColumn.Violated("refusal", RuleSeverity.Refusal);
        Decision<Dossier> decision = Decision<Dossier>.Of("допуск", Set, DecisionRow.Of("отказ", DecisionOutcome.Refuse).When(refusal), DecisionRow.Of("приём", DecisionOutcome.Accept).Unless(refusal));
        Lever<Dossier> lever = Lever<Dossier>.Of("баллов", "points", dossier => dossier);
        Missing("decision", () => WhatIf.Ask<Dossier>(null!, Subject, Ten, [lever], 1));
        Says("levers is empty. Give at least one lever: what may be changed.", () => WhatIf.Ask(decision, Subject, Ten, [], 1));
        Assert.Equal("bound", Assert.Throws<ArgumentOutOfRangeException>(() => WhatIf.Ask(decision, Subject, Ten, [lever], 0)).ParamName);
        Missing("step", () => Lever<Dossier>.Of("баллов", "points", null!));
        Says("Lever.Russian is blank.", () => Lever<Dossier>.Of(" ", "points", dossier => dossier));
        Says("Lever.English is blank.", () => Lever<Dossier>.Of("баллов", " ", dossier => dossier));
        Assert.Equal("points", lever.ToString());
        Assert.Equal("допуск", decision.ToString());
        Assert.Equal("допуск: Refuse (отказ)", decision.Decide(Subject, Ten).ToString());
        Assert.Equal("TST-1 Violated", decision.Decide(Subject, Ten).Grounds[0].ToString());
    }

    [Fact]
    public void A_reform_changes_each_parameter_once()
    {
        ParameterVersion<int> version = Contexts.Version(12, Contexts.Day);
        Reform reform = Reform.Of("порог 12").With(EnoughMarks.Least, version);
        Missing("key", () => reform.With(null!, version));
        Missing("version", () => Reform.Of("порог").With(EnoughMarks.Least, null!));
        Says("The reform «порог 12» has a value for TST-1.Least already. Make another reform for another value.", () => reform.With(EnoughMarks.Least, version));
        Says("Reform.Name is blank.", () => Reform.Of(" "));
        Assert.Equal("порог 12", reform.ToString());

        Decision<Dossier> decision = Decision<Dossier>.Of("допуск", Set, DecisionRow.Of("всё", DecisionOutcome.Accept));
        Missing("decision", () => ReformDiff.Of<Dossier>(null!, [], Ten, reform));
        Missing("subjects", () => ReformDiff.Of(decision, null!, Ten, reform));
        Missing("context", () => ReformDiff.Of(decision, [], null!, reform));
    }

    [Fact]
    public void A_replay_has_rules_and_a_profile()
    {
        EvaluationRecord record = Set.Report(Subject, Ten).Record("К-1");
        Missing("rules", () => record.Replay<Dossier>(null!, Subject, Ten.Profile));
        Missing("profile", () => record.Replay(Set, Subject, null!));
        Assert.Equal("К-1: проба, 2025-03-03, 2025-03-03", record.ToString());
    }

    [Fact]
    public void A_context_has_a_profile_and_a_calendar()
    {
        Says("EvaluationContext.Profile is missing. Rules take their thresholds from a profile: give one of RegulationProfiles or your own.", () => new EvaluationContext { Profile = null!, AssessedOn = Contexts.Day });
        Says("EvaluationContext.Calendar is null. Give a calendar, or leave it out for that of Russia.", () => new EvaluationContext { Profile = Ten.Profile, AssessedOn = Contexts.Day, Calendar = null! });
        EvaluationContext context = new() { Profile = Ten.Profile, AssessedOn = Contexts.Day, KnownOn = Contexts.Day.PlusDays(1), ZoneId = "Europe/Samara" };
        Assert.Equal("проверка 2025-03-03, 2025-03-04", context.ToString());
        Assert.Equal((Contexts.Day.PlusDays(1), Contexts.Day), (context.DecidedOn, Ten.DecidedOn));

        EvaluationContext after = context.After(Reform.Of("порог 12"));
        Assert.Equal(("порог 12", "Europe/Samara", context.Calendar, context.KnownOn), (after.Reform!.Name, after.ZoneId, after.Calendar, after.KnownOn));
    }

    [Fact]
    public void A_rule_declares_with_texts_and_readers()
    {
        Says("A rule cannot exist without its card: id, titles, severity, the clause it rests on.", () => new Declaring(null, _ => { }));
        Missing("key", () => Declared(made => made.NewParameter<int>(null!)));
        Missing("key", () => Declared(made => made.NewParameter<int>(null!, "часть", value => value)));
        Missing("shown", () => Declared(made => made.NewParameter(EnoughMarks.Least, "часть", null!)));
        Missing("read", () => Declared(made => made.NewFact<string>("Ф", null!)));
        Missing("read", () => Declared(made => made.NewOptionalFact<int>("Ф", null!)));
        Assert.Equal("step", Assert.Throws<ArgumentOutOfRangeException>(() => Declared(made => made.NewMeasure(Bound.AtLeast, -1))).ParamName);
        Says("bound is not one of the named values of Bound.", () => Declared(made => made.NewMeasure(0, 1)));
        Says("TST-3, a text of Ф is blank.", () => Declared(made => made.NewFact("Ф", dossier => dossier.Note, " ")));
        Says("TST-3, a name among its facts is blank.", () => Declared(made => made.NewFact(" ", dossier => dossier.Note)));
        Says("TST-3, a text of TST-1.Least is blank.", () => Declared(made => made.NewParameter(EnoughMarks.Least, " ", value => value)));
        Says("severity is not one of the named values of RuleSeverity.", () => Declared(made => made.NewViolation(0)));
        Says("A rule cannot exist without the clause it rests on: give RuleCard.Basis a LegalReference.", () => new RuleCard { Id = "A", Russian = "А", English = "A", Severity = RuleSeverity.Refusal, Certainty = Certainty.Ours, Basis = null! });
    }

    [Theory]
    [InlineData("A", true)]
    [InlineData("A-1.B", true)]
    [InlineData("", false)]
    [InlineData(null, false)]
    [InlineData("1A", false)]
    [InlineData("-A", false)]
    [InlineData("Ab", false)]
    [InlineData("A_B", false)]
    [InlineData("Э-1", false)]
    public void An_id_is_a_code(string? id, bool isCode)
    {
        if (isCode)
        {
            Assert.Equal(id, EnoughMarks.CardOf(id!).Id);
        }
        else
        {
            Says($"RuleCard.Id is “{id}”. Records refer to it for years: give Latin capitals, digits, - and ., beginning with a letter, such as EXP-07.", () => EnoughMarks.CardOf(id!));
        }
    }

    [Fact]
    public void At_most_so_many_of_each_are_declared()
    {
        MadeUpRule full = new(null!, made => Times(4, i => made.NewReason($"R{i}", VerdictState.Satisfied)));
        Assert.Equal(4, full.Reasons.Length);
        Assert.Equal(64, Declared(made => Times(64, i => made.NewFact($"F{i}", dossier => dossier.Note))).Facts.Length);
        Assert.Equal(255, new MadeUpRule(null!, made => Times(255, i => made.NewMeasure($"M{i}"))).Measures.Length);
        Assert.Equal(120, new MadeUpRule(null!, made => Times(120, i => made.NewReason($"R{i}", VerdictState.Satisfied))).Reasons.Length);
        Says("TST-2 declares more than 255 measures. Read what belongs together as one, or make two rules.", () => new MadeUpRule(null!, made => Times(256, i => made.NewMeasure($"M{i}"))));
        Says("TST-2 declares more than 120 reasons.", () => new MadeUpRule(null!, made => Times(121, i => made.NewReason($"R{i}", VerdictState.Satisfied))));
        Says("TST-3 declares more than 4 parameters.", () => Declared(made => Times(5, i => made.NewParameter(ParameterKey<int>.Named($"P{i}")))));
        Says("TST-3 declares two facts of the name F. Give each its own: records refer to it.", () => Declared(made => Times(2, _ => made.NewFact("F", dossier => dossier.Note))));
        Says("TST-3 declares two parameters of the name P.", () => Declared(made => Times(2, _ => made.NewParameter(ParameterKey<int>.Named("P")))));
        Says("TST-2 declares two reasons of the name R.", () => new MadeUpRule(null!, made => Times(2, _ => made.NewReason("R", VerdictState.Satisfied))));
    }

    // The last of the many is told as well as the first.
    [Fact]
    public void The_last_fact_parameter_measure_and_reason_are_told_apart()
    {
        MadeUpRule reasons = new((MadeUpRule made, ref Judgement<Dossier> judgement) => judgement.Compare(made.Measures[254], 1, 1, kept: made.Reasons[119]), made =>
        {
            Times(255, i => made.NewMeasure($"M{i}"));
            Times(120, i => made.NewReason($"R{i}", VerdictState.Satisfied));
        });
        Verdict verdict = reasons.Evaluate(Subject, Ten);
        Assert.Equal(("R119", "M254"), (verdict.Reason!.Name, verdict.Measure!.Name));

        MadeUpRule facts = new((MadeUpRule made, ref Judgement<Dossier> judgement) => judgement.Knows((Fact<Dossier, string>)made.Facts[63], out _) ? judgement.Satisfied() : judgement.Unknown(), made => Times(64, i => made.NewFact($"F{i}")));
        Assert.Equal("F63", facts.Evaluate(Subject with { Note = null! }, Ten).MissingFact!.Name);
        Assert.Equal(["F63"], facts.Evaluate(Subject, Ten).FactsRead.Select(fact => fact.Name));
        Assert.True(facts.Evaluate(Subject, Ten).HasRead(facts.Facts[63]));
        Assert.False(facts.Evaluate(Subject, Ten).HasRead(facts.Facts[62]));
        Assert.False(facts.Evaluate(Subject, Ten).HasRead(Rule.Facts[0]));
    }

    [Fact]
    public void A_fact_is_asked_of_its_own_subject()
    {
        Assert.Equal("заметка", new MadeUpRule(null!, made => made.NewFact("F")).Facts[0].ValueIn(Subject with { Note = "заметка" }));
        Assert.Null(Rule.Facts[1].ValueIn(new Dossier([])));
        Says("TST-1 judges Dossier, and Marks is asked of another thing. Give a Dossier.", () => Rule.Facts[0].ValueIn("нечто"));
    }

    [Fact]
    public void Things_read_as_their_names()
    {
        Assert.Equal("TST-1 There are enough marks", Rule.ToString());
        Assert.Equal(("Marks", "TST-1.Least", "Sum", "Early"), (Rule.Facts[0].ToString(), Rule.Parameters[0].ToString(), Rule.Measures[0].ToString(), Rule.Reasons[0].ToString()));
        Assert.Equal("TST-1.Least", EnoughMarks.Least.ToString());
        Assert.Equal(typeof(Dossier), Rule.SubjectType);
        RuleGroup group = RuleCatalogue.Groups[0];
        Assert.Equal(group.Name, group.ToString());
    }

    private static Declaring Declared(Action<Declaring> declare) => new(EnoughMarks.CardOf("TST-3"), declare);

    private static void Times(int count, Action<int> action) => Enumerable.Range(0, count).ToList().ForEach(action);

    private static void Missing(string name, Func<object?> call) => Assert.Equal(name, Assert.Throws<ArgumentNullException>(call).ParamName);

    private static void Missing(string name, Action call) => Assert.Equal(name, Assert.Throws<ArgumentNullException>(call).ParamName);

    private static void Says(string message, Func<object?> call) => Assert.StartsWith(message, Assert.ThrowsAny<ArgumentException>(call).Message, StringComparison.Ordinal);

    private sealed class Declaring : Rule<Dossier>
    {
        public Declaring(RuleCard? card, Action<Declaring> declare)
            : base(card!) => declare(this);

        public Parameter<T> NewParameter<T>(ParameterKey<T> key)
            where T : notnull => Parameter(key);

        public Parameter<T> NewParameter<T>(ParameterKey<T> key, string part, Func<T, object?> shown)
            where T : notnull => Parameter(key, part, shown);

        public Fact<Dossier, T> NewFact<T>(string name, Func<Dossier, T?> read, string russian = "факт")
            where T : notnull => Fact(name, russian, "fact", read);

        public Fact<Dossier, T> NewOptionalFact<T>(string name, Func<Dossier, T?> read)
            where T : struct => OptionalFact(name, "факт", "fact", read);

        public Measure NewMeasure(Bound bound, Fraction step) => Measure("M", bound, "мера", "measure", step);

        public Reason NewViolation(RuleSeverity severity) => Violated("V", "нет", "no", severity);

        protected override Verdict Judge(ref Judgement<Dossier> judgement) => judgement.Satisfied();
    }
}
