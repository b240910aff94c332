using System.Globalization;
using InnovationDomain.Evaluation;
using NodaTime;

namespace InnovationDomain.Tests.Evaluation.Laws;

/// <summary>What must hold of every rule, about one subject in one context.</summary>
public static class RuleLaw
{
    public static void Totality<TSubject>(Rule<TSubject> rule, TSubject subject, EvaluationContext context)
        where TSubject : class
    {
        Verdict verdict = rule.Evaluate(subject, context);
        Assert.True(Enum.IsDefined(verdict.State) && verdict.State != VerdictState.Conflict, $"{rule.Id} answers {verdict.State}.");
        Assert.Equal(verdict.Reason?.State ?? verdict.State, verdict.State);
        Assert.Equal(verdict.State == VerdictState.Violated, verdict.Severity is not null);
        if (verdict.State == VerdictState.Indeterminate)
        {
            Assert.True(verdict.Reason is not null || verdict.MissingFact is not null || verdict.MissingParameter is not null || verdict.LacksCalendarYear, $"{rule.Id} does not say what is missing.");
        }
    }

    /// <summary>The margin tells the truth: below zero where a bound is broken, and only there.</summary>
    public static void Boundary<TSubject>(Rule<TSubject> rule, TSubject subject, EvaluationContext context)
        where TSubject : class
    {
        Verdict verdict = rule.Evaluate(subject, context);
        if (verdict is { HasNumbers: true, Measure: { } measure })
        {
            int distance = verdict.Observed!.Value.CompareTo(verdict.Required!.Value);
            bool isKept = measure.Bound switch
            {
                Bound.AtLeast => distance >= 0,
                Bound.AtMost => distance <= 0,
                Bound.MoreThan => distance > 0,
                Bound.LessThan => distance < 0,
                _ => distance == 0,
            };
            Assert.Equal(isKept, verdict.State != VerdictState.Violated);
        }
    }

    public static void Determinism<TSubject>(Rule<TSubject> rule, TSubject subject, EvaluationContext context)
        where TSubject : class
    {
        Verdict verdict = rule.Evaluate(subject, context);
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");
            Assert.Equal(verdict, rule.Evaluate(subject, context));
            Assert.Equal(verdict, rule.Evaluate(subject, Again(context)));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    public static void Examination<TSubject>(Rule<TSubject> rule, TSubject subject, EvaluationContext context)
        where TSubject : class
    {
        Examination examined = rule.Examine(subject, context);
        Assert.Equal(rule.Evaluate(subject, context), examined.Verdict);
        Assert.All(examined.Evidence, evidence => Assert.False(string.IsNullOrWhiteSpace(evidence.Path) || string.IsNullOrWhiteSpace(evidence.Russian) || string.IsNullOrWhiteSpace(evidence.English)));
        if (examined.Verdict.State == VerdictState.ExpertJudgement)
        {
            Assert.NotEmpty(examined.Evidence);
        }
    }

    public static void Explanation<TSubject>(Rule<TSubject> rule, TSubject subject, EvaluationContext context)
        where TSubject : class
    {
        Explanation told = rule.Evaluate(subject, context).Explain(context);
        foreach (string text in new[] { told.Russian, told.English })
        {
            Assert.StartsWith($"{rule.Id}. ", text, StringComparison.Ordinal);
            Assert.EndsWith(".", text, StringComparison.Ordinal);
            Assert.DoesNotContain("..", text.Replace("...", "…", StringComparison.Ordinal), StringComparison.Ordinal);
        }
    }

    /// <summary>A fact that the verdict does not cite never changes it: whatever agrees in the facts cited has the same verdict.</summary>
    /// <returns>Whether the other subject agrees, so that something was compared.</returns>
    public static bool Relevance<TSubject>(Rule<TSubject> rule, TSubject subject, TSubject other, EvaluationContext context)
        where TSubject : class
    {
        Verdict verdict = rule.Evaluate(subject, context);
        bool agree = verdict.FactsRead.All(fact => Equals(fact.ValueIn(subject), fact.ValueIn(other)));
        if (agree)
        {
            Assert.Equal(verdict, rule.Evaluate(other, context));
        }

        return agree;
    }

    /// <summary>Of a rule that claims it: the order of lists changes nothing.</summary>
    public static void Order<TSubject>(Rule<TSubject> rule, TSubject subject, Random random, EvaluationContext context)
        where TSubject : class
    {
        if ((rule.Card.Claims & RuleClaims.OrderFree) != 0)
        {
            Verdict verdict = rule.Evaluate(subject, context);
            foreach (TSubject shuffled in Copies.Shuffled(subject, random))
            {
                Assert.Equal(verdict, rule.Evaluate(shuffled, context));
            }
        }
    }

    /// <summary>A record replays to itself after every parameter was amended, also by what is said to have been known before.</summary>
    public static void Replay<TSubject>(RuleSet<TSubject> set, TSubject subject, EvaluationContext context)
        where TSubject : class
    {
        EvaluationRecord record = set.Report(subject, context).Record("К-1");
        EvaluationReplay replay = record.Replay(set, subject, Profiles.AmendedOn(context.Profile, context.AssessedOn), context.Calendar);
        Assert.True(replay.IsSame, string.Join('\n', replay.Differences));
    }

    /// <summary>A reform from a day on moves nothing before that day.</summary>
    public static void Overlay<TSubject>(Rule<TSubject> rule, TSubject subject, EvaluationContext context)
        where TSubject : class
    {
        foreach (Parameter parameter in rule.Parameters)
        {
            foreach (LocalDate from in new[] { context.AssessedOn.PlusDays(1), context.AssessedOn.PlusDays(300) })
            {
                Assert.Equal(rule.Evaluate(subject, context), rule.Evaluate(subject, context.After(Profiles.ReformOf(parameter.Key, context.Profile, from))));
            }
        }
    }

    private static EvaluationContext Again(EvaluationContext context) =>
        new() { Profile = context.Profile, AssessedOn = context.AssessedOn, KnownOn = context.KnownOn, Calendar = context.Calendar, ZoneId = context.ZoneId };
}
