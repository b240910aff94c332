using InnovationDomain.Arithmetic;
using InnovationDomain.Evaluation;
using InnovationDomain.Testing.Drawing;
using NodaTime;

namespace InnovationDomain.Testing.Laws;

/// <summary>Drives a subject to a bound of the rule by the numbers that its verdict reports: small changes and new draws, of which the nearest is kept.</summary>
internal sealed class Steering<TSubject>(Rule<TSubject> rule, EvaluationContext context, Func<TSubject, bool> allows, Func<TSubject> redraw)
    where TSubject : class
{
    private const int Rounds = 10;
    private const int Places = 12;
    private const int Redraws = 3;
    private const int MostParts = 300;

    private bool _isForetold;

    /// <summary>Answers the nearest subject found to a step under (−1), at (0) or a step over (1) the bound.</summary>
    public TSubject Toward(int aim, TSubject subject, TSubject other, Draw draw)
    {
        (TSubject best, Fraction? lack) = (subject, LackOf(subject, aim));
        for (int round = 0; round < Rounds && lack is not { Sign: 0 }; round++)
        {
            foreach (TSubject candidate in lack is { } far ? Around(best, other, far, aim, draw) : Enumerable.Range(0, 2 * Redraws).Select(_ => redraw()))
            {
                Fraction? reached = LackOf(candidate, aim);
                if (reached is null && _isForetold)
                {
                    return candidate; // Where the bound must be, the rule leaves its measure: a case worth looking at.
                }

                if (reached is { } found && (lack is not { } known || found.Magnitude < known.Magnitude))
                {
                    (best, lack) = (candidate, found);
                    if (found.Sign == 0)
                    {
                        break;
                    }
                }
            }
        }

        return best;
    }

    // What the observed number lacks of the aim; nothing where the verdict has no numbers, or the rule throws.
    private Fraction? LackOf(TSubject subject, int aim)
    {
        try
        {
            Verdict verdict = rule.Evaluate(subject, context);
            return verdict is { HasNumbers: true, Measure: { } measure } ? verdict.Required!.Value + (measure.Step * aim) - verdict.Observed!.Value : null;
        }
        catch (Exception)
        {
            return null; // Totality tells it.
        }
    }

    private IEnumerable<TSubject> Around(TSubject subject, TSubject other, Fraction lack, int aim, Draw draw)
    {
        decimal way = lack.ToDecimal(6);
        Part[] parts = [.. Anatomy.PartsOf(subject, typeof(TSubject)).Take(MostParts).Where(part => part.Value is not null && MovesOf(part, 1).Any())];
        for (int i = 0; i < Places && parts.Length > 0; i++)
        {
            Part part = parts[draw.Next(parts.Length)];
            if (part.Value is decimal value && Foretold(part, value, lack, aim) is { } exact)
            {
                _isForetold = true;
                yield return exact;
                _isForetold = false;
            }

            foreach (object? move in MovesOf(part, way))
            {
                if (part.Rebuilt(() => move) is TSubject made && allows(made))
                {
                    yield return made;
                }
            }
        }

        foreach (TSubject made in Anatomy.Hybrids(subject, other).Where(allows))
        {
            yield return made;
        }

        for (int i = 0; i < Redraws; i++)
        {
            yield return redraw();
        }
    }

    // By how much a step of a number moves what is observed, and from that the value at which the aim is reached.
    private TSubject? Foretold(Part part, decimal value, Fraction lack, int aim)
    {
        foreach (decimal step in new[] { 1, -1, 0.1m, -0.1m }.Where(step => IsLike(value, value + step)))
        {
            if (part.Rebuilt(() => value + step) is TSubject probe && allows(probe) && LackOf(probe, aim) is { } after && after != lack)
            {
                Fraction goal = value + (lack * step / (lack - after));
                decimal given = goal.ToDecimal(9);
                return goal == given && IsLike(value, given) && part.Rebuilt(() => given) is TSubject exact && allows(exact) ? exact : null;
            }
        }

        return null;
    }

    // A number keeps its sign: that marks and counts are not negative is seldom checked by a type.
    private static IEnumerable<object> MovesOf(Part part, decimal way)
    {
        long whole = (long)Math.Clamp(Math.Round(way), -100_000, 100_000);
        decimal[] ways = [.. new[] { way, -way, whole, -whole, 1, -1 }.Where(step => step != 0).Distinct()];
        return part.Value switch
        {
            int value => ways.Where(step => step == decimal.Truncate(step) && IsLike(value, value + step) && value + step is >= int.MinValue and <= int.MaxValue).Select(step => (object)(int)(value + step)),
            long value => ways.Where(step => step == decimal.Truncate(step) && IsLike(value, value + step)).Select(step => (object)(long)(value + step)),
            decimal value when Math.Abs(value) < 1_000_000_000 => ways.Where(step => IsLike(value, value + step)).Select(step => (object)(value + step)),
            Fraction value => ways.Where(step => (value + step).Sign * value.Sign >= 0).Select(step => (object)(value + step)),
            LocalDate day when day.Year is > 1900 and < 2200 => new[] { whole, -whole, 1, -1 }.Where(days => days is not 0 and > -3000 and < 3000).Distinct().Select(days => (object)day.PlusDays((int)days)),
            LocalDateTime moment when moment.Year is > 1900 and < 2200 => new[] { whole, -whole, 1, -1 }.Where(minutes => minutes != 0).Distinct().Select(minutes => (object)moment.PlusMinutes(minutes)),
            DateInterval days when days.Start.Year > 1900 && days.End.Year < 2200 => new[] { whole, -whole, 1, -1 }
                .Where(longer => longer is not 0 and > -3000 and < 3000 && days.End.PlusDays((int)longer) >= days.Start).Distinct().Select(longer => (object)new DateInterval(days.Start, days.End.PlusDays((int)longer))),
            bool value => [!value],
            { } list when Anatomy.IsList(list.GetType()) => ListsBy(list, (int)Math.Clamp(Math.Abs(whole), 1, 40)),
            _ => [],
        };
    }

    private static IEnumerable<object> ListsBy(object list, int count)
    {
        Type type = list.GetType();
        IReadOnlyList<object?> items = Anatomy.ItemsIn(list);
        foreach (int number in new[] { 1, count }.Distinct())
        {
            if (items.Count >= number)
            {
                yield return Anatomy.ListOf(type, [.. items.Skip(number)]);
                yield return Anatomy.ListOf(type, [.. items.SkipLast(number)]);
            }

            if (items.Count > 0)
            {
                yield return Anatomy.ListOf(type, [.. items, .. Enumerable.Repeat(items[^1], number)]);
                yield return Anatomy.ListOf(type, [.. Enumerable.Repeat(items[0], number), .. items]);
            }
        }
    }

    private static bool IsLike(decimal value, decimal moved) => value < 0 || moved >= 0;
}
