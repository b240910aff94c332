using System.Collections.Immutable;
using InnovationDomain.Evaluation;
using InnovationDomain.Testing.Laws;

namespace InnovationDomain.Testing;

/// <summary>The laws of a rule set (законы набора правил), and of all its rules.</summary>
public static class RuleSetLaws
{
    /// <summary>Answers the laws of each rule, then those of the set; a rule that is added to the set falls under them by itself.</summary>
    /// <param name="rules">The set.</param>
    /// <param name="setup">As for <see cref="RuleLaws.For"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rules"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">As for <see cref="RuleLaws.For"/>.</exception>
    public static ImmutableArray<Law> For<TSubject>(RuleSet<TSubject> rules, RuleLawSetup<TSubject>? setup = null)
        where TSubject : class
    {
        ArgumentNullException.ThrowIfNull(rules);
        RuleLawSetup<TSubject> given = setup ?? new();
        var cases = new LawCases<TSubject>(null, given);
        return
        [
            .. rules.Rules.SelectMany(rule => RuleLaws.For(rule, given)),
            About("Parameters", "the profile has every parameter that rules of the set read.", _ => Parameters(rules, given)),
            About("Findings", "a report, a buffer and a sink have the same verdicts, by the ids of rules whatever order they were given in.", tried => Findings(rules, tried)),
            About("Grounds", "every rule that is no exception has one ground, every verdict stands in one, and no two exceptions are in conflict.", tried => Grounds(rules, tried)),
        ];

        Law About(string name, string meaning, Func<LawCase<TSubject>, IEnumerable<string?>> of) => LawTrial.Of(rules.Name, null, name, meaning, cases, given.Cases, of);
    }

    /// <summary>Answers the law of a decision: every subject has one outcome, which its row and grounds explain.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="setup">As for <see cref="RuleLaws.For"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="decision"/> is <see langword="null"/>.</exception>
    public static Law For<TSubject>(Decision<TSubject> decision, RuleLawSetup<TSubject>? setup = null)
        where TSubject : class
    {
        ArgumentNullException.ThrowIfNull(decision);
        RuleLawSetup<TSubject> given = setup ?? new();
        return LawTrial.Of(decision.Name, null, "Outcome", "every subject has one outcome, the same each time.", new LawCases<TSubject>(null, given), given.Cases, tried => Outcome(decision, tried));
    }

    private static IEnumerable<string?> Parameters<TSubject>(RuleSet<TSubject> rules, RuleLawSetup<TSubject> setup)
        where TSubject : class
    {
        string? lacking = null;
        try
        {
            _ = rules.Under(setup.Profile);
        }
        catch (ArgumentException refused)
        {
            lacking = refused.Message;
        }

        yield return lacking;
    }

    private static IEnumerable<string?> Findings<TSubject>(RuleSet<TSubject> rules, LawCase<TSubject> tried)
        where TSubject : class
    {
        ImmutableArray<Verdict> report = Reported(rules, tried).Verdicts;
        var buffer = new Verdict[rules.Rules.Length];
        int count = rules.Evaluate(tried.Subject, tried.Context, buffer);
        yield return report.SequenceEqual(buffer.Take(count)) ? null : $"the report has {string.Join("; ", report)}, and the buffer {string.Join("; ", buffer.Take(count))}";
        var sink = new Listed([]);
        rules.Evaluate(tried.Subject, tried.Context, ref sink);
        yield return report.SequenceEqual(sink.Verdicts) ? null : $"the report has {string.Join("; ", report)}, and the sink {string.Join("; ", sink.Verdicts)}";
        yield return report.Select(verdict => verdict.Rule.Id).SequenceEqual(report.Select(verdict => verdict.Rule.Id).Order(StringComparer.Ordinal)) ? null : $"verdicts are not by the ids of rules: {string.Join("; ", report)}";
        Rule<TSubject>[] distinct = [.. rules.Rules.DistinctBy(rule => rule.Id)];
        ImmutableArray<Verdict> reversed = RuleSet<TSubject>.Of(rules.Name, [.. distinct.Reverse()]).Report(tried.Subject, tried.Context).Verdicts;
        yield return RuleSet<TSubject>.Of(rules.Name, [.. distinct]).Report(tried.Subject, tried.Context).Verdicts.SequenceEqual(reversed) ? null : $"given in reverse the rules answer {string.Join("; ", reversed)}";
    }

    private static IEnumerable<string?> Grounds<TSubject>(RuleSet<TSubject> rules, LawCase<TSubject> tried)
        where TSubject : class
    {
        EvaluationReport report = Reported(rules, tried);
        ImmutableArray<Ground> grounds = report.Grounds;
        string[] inGrounds = [.. grounds.SelectMany(ground => ground.Parts).Select(part => part.Verdict.Rule.Id).Order(StringComparer.Ordinal)];
        yield return inGrounds.SequenceEqual(report.Verdicts.Select(verdict => verdict.Rule.Id).Order(StringComparer.Ordinal)) ? null : $"verdicts and grounds are not of the same rules: {string.Join(", ", inGrounds)}";
        yield return grounds.FirstOrDefault(ground => ground.State == VerdictState.Conflict) is { } conflict ? $"two exceptions apply, differ, and none goes before the other: {string.Join("; ", conflict.Parts)}. Give WithException the ids it goes over" : null;
        yield return grounds.FirstOrDefault(ground => !ground.Parts.Any(part => part.Standing is GroundStanding.Decides or GroundStanding.Conflicts)) is { } idle ? $"nothing decides {idle}" : null;
    }

    private static IEnumerable<string?> Outcome<TSubject>(Decision<TSubject> decision, LawCase<TSubject> tried)
        where TSubject : class
    {
        string? thrown = null;
        DecisionResult? first = null, again = null;
        try
        {
            first = decision.Decide(tried.Subject, tried.Context);
            again = decision.Decide(tried.Subject, tried.Context);
        }
        catch (Exception failed)
        {
            thrown = $"deciding throws {failed.GetType().Name}, {failed.Message}";
        }

        yield return thrown ?? (first!.Outcome == again!.Outcome ? null : $"decided again, {first.Outcome} becomes {again.Outcome}");
    }

    private static EvaluationReport Reported<TSubject>(RuleSet<TSubject> rules, LawCase<TSubject> tried)
        where TSubject : class
    {
        try
        {
            return rules.Report(tried.Subject, tried.Context);
        }
        catch (Exception thrown)
        {
            throw new CaseSkippedException(thrown);
        }
    }

    private readonly struct Listed(List<Verdict> verdicts) : IVerdictSink
    {
        public List<Verdict> Verdicts { get; } = verdicts;

        public void Add(in Verdict verdict) => Verdicts.Add(verdict);
    }
}
