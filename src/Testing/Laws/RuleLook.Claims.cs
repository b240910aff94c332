using InnovationDomain.Arithmetic;
using InnovationDomain.Evaluation;
using InnovationDomain.Testing.Drawing;

namespace InnovationDomain.Testing.Laws;

// What a rule claims.
internal sealed partial class RuleLook<TSubject>
{
    private const int MostSteps = 60;

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

    private static TSubject? Step(Lever<TSubject> lever, TSubject subject) => Guarded(() => lever.Step(subject));

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
}
