using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using InnovationDomain.Arithmetic;
using InnovationDomain.Evaluation;
using InnovationDomain.Testing.Drawing;
using InnovationDomain.Testing.Shrinking;

namespace InnovationDomain.Testing.Laws;

/// <summary>What the laws of one rule look at in a case.</summary>
internal sealed class RuleLook<TSubject>(Rule<TSubject> rule, RuleLawSetup<TSubject> setup)
    where TSubject : class
{
    private const int MostParts = 40;
    private const int MostSteps = 60;

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
        foreach (Part part in Anatomy.PartsOf(given.Subject, typeof(TSubject)).Take(4 * MostParts))
        {
            object? empty = part.Value is null ? null : Anatomy.IsList(part.Value.GetType()) ? Anatomy.ListOf(part.Value.GetType(), []) : null;
            bool isList = empty is not null;
            if (part.Value is not null && (isList || part.IsOptional) && Refusal.Unless(() => part.With(empty) ?? throw new ArgumentException("refused")) is TSubject without && setup.Allows(without))
            {
                yield return TotalOn(without, given.Context, isList ? $" with no items in {part.Path[1..]}" : $" without {part.Path[1..]}");
            }
        }
    }

    public IEnumerable<string?> Determinism(LawCase<TSubject> given)
    {
        (Verdict Verdict, string Texts) first = Told(rule, given.Subject, given.Context);
        yield return Differs(first, Told(rule, given.Subject, given.Context), "judged again");
        yield return Differs(first, InAnotherCulture(() => Told(rule, given.Subject, given.Context)), "judged in the culture tr-TR");
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

    public IEnumerable<string?> MonotoneInScores(LawCase<TSubject> given) => Monotone(given, setup.Raised ?? DomainChanges.Raised, "with one mark raised");

    public IEnumerable<string?> MonotoneInItems(LawCase<TSubject> given) => Monotone(given, setup.Grown!, "with one item more");

    public IEnumerable<string?> Order(LawCase<TSubject> given)
    {
        Verdict verdict = Judged(rule, given.Subject, given.Context);
        var draw = new Draw(given.Seed, 0, isExtreme: false);
        foreach (Part list in Anatomy.PartsOf(given.Subject, typeof(TSubject)).Where(part => part.Value is { } value && Anatomy.IsList(value.GetType()) && Anatomy.ItemsIn(value).Count > 1).Take(MostParts))
        {
            IReadOnlyList<object?> items = Anatomy.ItemsIn(list.Value!);
            foreach (IReadOnlyList<object?> order in new IReadOnlyList<object?>[] { [.. items.Reverse()], draw.Shuffled(items) })
            {
                if (list.Rebuilt(() => Anatomy.ListOf(list.Value!.GetType(), order)) is TSubject other && setup.Allows(other))
                {
                    yield return Moved(verdict, Judged(rule, other, given.Context), () => $"{list.Path[1..]} in another order");
                }
            }
        }
    }

    public IEnumerable<string?> Anonymity(LawCase<TSubject> given)
    {
        Verdict verdict = Judged(rule, given.Subject, given.Context);
        foreach (TSubject other in (setup.Exchanged ?? DomainChanges.Exchanged)(given.Subject).Take(MostParts).Where(setup.Allows))
        {
            yield return Moved(verdict, Judged(rule, other, given.Context), () => $"with persons exchanged: {Printed.Line(other, 400)}");
        }
    }

    public IEnumerable<string?> Scale(LawCase<TSubject> given) => SameState(given, (setup.Scaled ?? DomainChanges.Scaled)(given.Subject), "with all weights multiplied");

    public IEnumerable<string?> Replication(LawCase<TSubject> given) => SameState(given, setup.Replicated!(given.Subject) is { } doubled ? [doubled] : [], "with every voice doubled");

    public IEnumerable<string?> Linearity(LawCase<TSubject> given)
    {
        foreach (Lever<TSubject> lever in setup.Levers)
        {
            TSubject? one = Step(lever, given.Subject), two = one is null ? null : Step(lever, one);
            if (one is not null && two is not null)
            {
                Verdict start = Judged(rule, given.Subject, given.Context), next = Judged(rule, one, given.Context), last = Judged(rule, two, given.Context);
                if (start.Measure is not null && start.Measure == next.Measure && next.Measure == last.Measure && (start.Margin, next.Margin, last.Margin) is ({ } a, { } b, { } c) && start.Required == next.Required && next.Required == last.Required)
                {
                    yield return b - a == c - b ? null : $"along «{lever}» the margin goes {a}, {b}, {c}, which is not even";
                }
            }
        }
    }

    public IEnumerable<string?> Advice(LawCase<TSubject> given)
    {
        Verdict verdict = Judged(rule, given.Subject, given.Context);
        foreach (Lever<TSubject> lever in setup.Levers.Where(_ => verdict is { IsViolated: true, HasNumbers: true }))
        {
            if (Step(lever, given.Subject) is not { } next || Judged(rule, next, given.Context) is not { HasNumbers: true } moved || moved.Measure != verdict.Measure)
            {
                continue;
            }

            Fraction gain = moved.Margin!.Value - verdict.Margin!.Value;
            if (gain.Sign <= 0)
            {
                continue;
            }

            decimal lacking = (-verdict.Margin.Value / gain).ToDecimal(9);
            int steps = (int)Math.Min(decimal.Ceiling(lacking), MostSteps + 1);
            steps += verdict.Measure!.Bound is Bound.MoreThan or Bound.LessThan && lacking == decimal.Truncate(lacking) ? 1 : 0;
            TSubject? before = given.Subject, after = given.Subject;
            for (int i = 0; i < steps && after is not null; i++)
            {
                (before, after) = (after, Step(lever, after));
            }

            if (steps <= MostSteps && after is not null)
            {
                Verdict reached = Judged(rule, after, given.Context), short1 = Judged(rule, before!, given.Context);
                yield return reached.IsViolated ? FormattableString.Invariant($"by its margin {verdict} needs {steps} steps of «{lever}», and after them it is still {reached}") : null;
                yield return short1.IsViolated ? null : FormattableString.Invariant($"by its margin {verdict} needs {steps} steps of «{lever}», and one step less already gives {short1}");
            }
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

    private static TSubject? Step(Lever<TSubject> lever, TSubject subject) => Guarded(() => lever.Step(subject));

    private static T Guarded<T>(Func<T> judge)
    {
        try
        {
            return judge();
        }
        catch (Exception thrown)
        {
            throw new RuleFailedException(thrown);
        }
    }

    private static (Verdict Verdict, string Texts) Told(Rule<TSubject> by, TSubject subject, EvaluationContext context) => Guarded(() =>
    {
        Verdict verdict = by.Evaluate(subject, context);
        Explanation told = verdict.Explain(context);
        return (verdict, $"{string.Join("; ", by.Examine(subject, context).Evidence)} {told.Russian} {told.English}");
    });

    [SuppressMessage("ApiDesign", "RS0030", Justification = "The one place that tries another culture; the old one is put back.")]
    private static T InAnotherCulture<T>(Func<T> judge)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");
            return judge();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private IEnumerable<string?> Monotone(LawCase<TSubject> given, Func<TSubject, IEnumerable<TSubject>> grown, string how)
    {
        Verdict verdict = Judged(rule, given.Subject, given.Context);
        foreach (TSubject better in verdict.State == VerdictState.Satisfied ? grown(given.Subject).Take(MostParts).Where(setup.Allows) : [])
        {
            Verdict after = Judged(rule, better, given.Context);
            yield return after.IsViolated ? $"{how}, {verdict} becomes {after}: {Printed.Line(better, 400)}" : null;
        }
    }

    private IEnumerable<string?> SameState(LawCase<TSubject> given, IEnumerable<TSubject> others, string how)
    {
        Verdict verdict = Judged(rule, given.Subject, given.Context);
        foreach (TSubject other in others.Take(MostParts).Where(setup.Allows))
        {
            Verdict after = Judged(rule, other, given.Context);
            yield return after.State == verdict.State && after.Reason == verdict.Reason ? null : $"{how}, {verdict} becomes {after}: {Printed.Line(other, 400)}";
        }
    }

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
