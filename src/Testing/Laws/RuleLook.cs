using InnovationDomain.Evaluation;

namespace InnovationDomain.Testing.Laws;

/// <summary>What the laws of one rule look at in a case.</summary>
internal sealed partial class RuleLook<TSubject>(Rule<TSubject> rule, RuleLawSetup<TSubject> setup)
    where TSubject : class
{
    private const int MostParts = 40;

    private readonly RuleSet<TSubject> _alone = RuleSet<TSubject>.Of(rule.Id, rule);

    public void Met(LawCase<TSubject> given)
    {
        if (setup.Coverage is { } coverage && Try(given.Subject, given.Context) is { } verdict)
        {
            coverage.Add(verdict);
        }
    }

    public IEnumerable<string?> Totality(LawCase<TSubject> given)
    {
        yield return TotalOn(given.Subject, given.Context, "");
        foreach ((TSubject without, string how) in Anatomy.Emptied(given.Subject, 4 * MostParts).Where(emptied => setup.Allows(emptied.Subject)))
        {
            yield return TotalOn(without, given.Context, how);
        }
    }

    public IEnumerable<string?> Determinism(LawCase<TSubject> given)
    {
        (Verdict Verdict, string Texts) first = Told(rule, given.Subject, given.Context);
        yield return Differs(first, Told(rule, given.Subject, given.Context), "judged again");
        yield return Differs(first, Elsewhere.InAnotherCulture(() => Told(rule, given.Subject, given.Context)), "judged in the culture tr-TR");
        EvaluationContext same = new() { Profile = given.Context.Profile, AssessedOn = given.Context.AssessedOn, KnownOn = given.Context.KnownOn, Calendar = given.Context.Calendar, ZoneId = given.Context.ZoneId };
        yield return Differs(first, Told(rule, given.Subject, same), "judged in an equal context");
        _ = Judged(rule, given.Other, given.Context);
        yield return Differs(first, Told(rule, given.Subject, given.Context), "judged after another subject");
        if (Anew() is { } other)
        {
            yield return Differs(first, Told(other, given.Subject, given.Context), "judged by a new instance of the rule");
        }
    }

    public IEnumerable<string?> Examination(LawCase<TSubject> given)
    {
        Verdict verdict = Judged(rule, given.Subject, given.Context);
        Examination examined = Guarded(() => rule.Examine(given.Subject, given.Context));
        yield return Moved(verdict, examined.Verdict, () => "examined");
        yield return examined.Verdict.State == VerdictState.ExpertJudgement && examined.Evidence.IsEmpty ? "an expert is asked, and no evidence says what he has to look at" : null;
        yield return examined.Evidence.FirstOrDefault(evidence => string.IsNullOrWhiteSpace(evidence.Path) || string.IsNullOrWhiteSpace(evidence.Russian) || string.IsNullOrWhiteSpace(evidence.English)) is { } empty
            ? $"evidence has an empty text: {empty}" : null;
    }

    public IEnumerable<string?> Explanation(LawCase<TSubject> given)
    {
        Explanation told = Guarded(() => Judged(rule, given.Subject, given.Context).Explain(given.Context));
        foreach (string text in new[] { told.Russian, told.English })
        {
            bool isWhole = text.StartsWith($"{rule.Id}. ", StringComparison.Ordinal) && text.EndsWith('.') && !text.Replace("...", "…", StringComparison.Ordinal).Contains("..", StringComparison.Ordinal);
            yield return isWhole ? null : $"the explanation is no whole sentences after the id: «{text}»";
        }
    }

    public IEnumerable<string?> Relevance(LawCase<TSubject> given)
    {
        Verdict verdict = Judged(rule, given.Subject, given.Context);
        foreach (TSubject other in Anatomy.Hybrids(given.Subject, given.Other).Where(setup.Allows))
        {
            if (verdict.FactsRead.All(fact => Anatomy.AreSame(Guarded(() => fact.ValueIn(given.Subject)), Guarded(() => fact.ValueIn(other)))))
            {
                yield return Moved(verdict, Judged(rule, other, given.Context), () => $"all cited facts ({string.Join(", ", verdict.FactsRead)}) are the same in {Printed.Line(other, 400)}, but the subject is not");
            }
        }
    }

    public IEnumerable<string?> Boundary(LawCase<TSubject> given)
    {
        Verdict verdict = Judged(rule, given.Subject, given.Context);
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
            yield return isKept == (verdict.State != VerdictState.Violated) ? null : $"the state is not what the numbers say: {verdict}";
            yield return verdict.Margin!.Value.Sign < 0 && isKept ? $"the margin is negative where the bound is kept: {verdict}, margin {verdict.Margin}" : null;
        }
    }

    public IEnumerable<string?> Reading(LawCase<TSubject> given)
    {
        Verdict verdict = Judged(rule, given.Subject, given.Context);
        if (setup.Reading!(given.Subject, given.Context) is { } expected)
        {
            yield return verdict.State == expected ? null : $"the rule answers {verdict}, and the clause read a second time says {expected}";
        }
    }

    public IEnumerable<string?> Replay(LawCase<TSubject> given)
    {
        EvaluationRecord record = Guarded(() => _alone.Report(given.Subject, given.Context).Record("К-1"));
        EvaluationReplay replay = Guarded(() => record.Replay(_alone, given.Subject, Amendments.On(given.Context.Profile, given.Context.AssessedOn), given.Context.Calendar));
        yield return replay.IsSame ? null : $"after the profile was amended the record replays to something else: {string.Join("; ", replay.Differences)}";
    }

    public IEnumerable<string?> Overlay(LawCase<TSubject> given)
    {
        Verdict verdict = Judged(rule, given.Subject, given.Context);
        foreach (Parameter parameter in rule.Parameters)
        {
            foreach (Reform later in Amendments.Reforms(parameter.Key, given.Context.Profile, given.Context.AssessedOn.PlusDays(1)))
            {
                yield return Moved(verdict, Judged(rule, given.Subject, given.Context.After(later)), () => $"a reform of {parameter.Key} from the next day on changes it");
            }

            foreach (Reform now in Amendments.Reforms(parameter.Key, given.Context.Profile, given.Context.AssessedOn))
            {
                EvaluationContext reformed = given.Context.After(now);
                Verdict after = Judged(rule, given.Subject, reformed);
                yield return Moved(verdict, Judged(rule, given.Subject, given.Context), () => $"a reform of {parameter.Key} was judged by in between");
                if (Anew() is { } other)
                {
                    yield return Differs((after, ""), (Judged(other, given.Subject, reformed), ""), $"under {now} by a new instance of the rule: this one goes by a value it has kept");
                }

                bool cites = after.ParametersRead.Contains(parameter) || verdict.ParametersRead.Contains(parameter);
                yield return cites || (after.State == verdict.State && after.Observed == verdict.Observed && after.Required == verdict.Required) ? null : $"{now} changes {verdict} to {after}, and neither cites {parameter}";
            }
        }
    }

    public IEnumerable<string?> RoundTrip(LawCase<TSubject> given)
    {
        EvaluationRecord record = Guarded(() => _alone.Report(given.Subject, given.Context).Record("К-1"));
        string before = Printed.Line(record, 50_000), after = Printed.Line(setup.RoundTrip!(record), 50_000);
        yield return before == after ? null : $"written and read, {before} is {after}";
    }

    private static string? Differs((Verdict Verdict, string Texts) one, (Verdict Verdict, string Texts) other, string how) =>
        Shown(one.Verdict) != Shown(other.Verdict) ? $"{how}, {Shown(one.Verdict)} becomes {Shown(other.Verdict)}"
        : one.Texts != other.Texts ? $"{how}, the verdict is the same, but its evidence or explanation is not: {one.Texts} and {other.Texts}" : null;

    private static string? Moved(Verdict one, Verdict other, Func<string> how) => one == other ? null : $"{how()}: {Shown(one)} becomes {Shown(other)}";

    // Verdicts of two instances of a rule are never equal.
    private static string Shown(Verdict verdict) => $"{verdict} [{string.Join(", ", verdict.FactsRead)}; {string.Join(", ", verdict.ParametersRead)}]";

    private static Verdict Judged(Rule<TSubject> by, TSubject subject, EvaluationContext context) => Guarded(() => by.Evaluate(subject, context));

    private static T Guarded<T>(Func<T> judge)
    {
        try
        {
            return judge();
        }
        catch (Exception thrown)
        {
            throw new CaseSkippedException(thrown);
        }
    }

    private static (Verdict Verdict, string Texts) Told(Rule<TSubject> by, TSubject subject, EvaluationContext context) => Guarded(() =>
    {
        Verdict verdict = by.Evaluate(subject, context);
        Explanation told = verdict.Explain(context);
        return (verdict, $"{string.Join("; ", by.Examine(subject, context).Evidence)} {told.Russian} {told.English}");
    });

    private Rule<TSubject>? Anew() => setup.Anew is { } make ? make(rule)
        : rule.GetType().GetConstructor(Type.EmptyTypes) is { } constructor ? (Rule<TSubject>)constructor.Invoke(null) : null;

    private Verdict? Try(TSubject subject, EvaluationContext context)
    {
        try
        {
            return rule.Evaluate(subject, context);
        }
        catch (Exception)
        {
            return null; // Totality tells it.
        }
    }

    private string? TotalOn(TSubject subject, EvaluationContext context, string how)
    {
        Verdict verdict;
        try
        {
            verdict = rule.Evaluate(subject, context);
        }
        catch (Exception thrown)
        {
            return $"the rule throws{how}: {thrown.GetType().Name}, {thrown.Message}";
        }

        return verdict.IsNone || !Enum.IsDefined(verdict.State) || verdict.State == VerdictState.Conflict ? $"the rule answers {verdict}{how}"
            : (verdict.Reason?.State ?? verdict.State) != verdict.State ? $"the state is not that of its reason{how}: {verdict}"
            : verdict.State == VerdictState.Indeterminate && verdict is { Reason: null, MissingFact: null, MissingParameter: null, LacksCalendarYear: false } ? $"the rule does not say what is missing{how}" : null;
    }
}
