using System.Collections.Immutable;
using InnovationDomain.Arithmetic;

namespace InnovationDomain.Evaluation;

/// <summary>Asks for the smallest change that flips a decision (что изменить, чтобы решение стало другим).</summary>
public static class WhatIf
{
    private const int MostTries = 20_000;

    /// <summary>Searches the fewest steps of the levers after which the outcome is another one, or a wished one.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="subject">The subject as it is.</param>
    /// <param name="context">The context.</param>
    /// <param name="levers">What may be changed; at least one.</param>
    /// <param name="bound">How many steps in all may be advised; at least 1.</param>
    /// <param name="wished">The outcome that is wanted; left out, any other.</param>
    /// <remarks>
    /// Where every broken rule claims <see cref="RuleClaims.LinearMargin"/>, the number of steps of one lever is read from the margins; otherwise, and for levers together, steps are tried, the fewest first.
    /// An answer has been verified: its changes flip the decision, and one step less of any of them does not. Should the levers allow more than 20 000 combinations within the bound, the answer says that the search was not exhaustive.
    /// </remarks>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There is no lever.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="bound"/> is below 1.</exception>
    public static Counterfactual<TSubject> Ask<TSubject>(
        Decision<TSubject> decision, TSubject subject, EvaluationContext context, ImmutableArray<Lever<TSubject>> levers, int bound, DecisionOutcome? wished = null)
        where TSubject : class
    {
        ArgumentNullException.ThrowIfNull(decision);
        ArgumentOutOfRangeException.ThrowIfLessThan(bound, 1);
        ImmutableArray<Lever<TSubject>> given = Lists.GivenList.Some(levers, nameof(levers), "Give at least one lever: what may be changed.");
        var search = new Search<TSubject>(decision, context, given, decision.Decide(subject, context), wished);
        return search.Run(subject, bound);
    }

    private sealed class Search<TSubject>(Decision<TSubject> decision, EvaluationContext context, ImmutableArray<Lever<TSubject>> levers, DecisionResult before, DecisionOutcome? wished)
        where TSubject : class
    {
        private int _tries;

        public Counterfactual<TSubject> Run(TSubject subject, int bound)
        {
            if (wished == before.Outcome)
            {
                return new(before, before, subject, [], bound, isExhaustive: true);
            }

            Found? best = null;
            for (int lever = 0; lever < levers.Length; lever++)
            {
                if (ByMargin(subject, lever, best is null ? bound : best.Total - 1) is { } found)
                {
                    best = found;
                }
            }

            // One lever whose margins are linear is answered; several may do with fewer steps together.
            bool isLinear = best is not null && levers.Length == 1;
            Found? tried = isLinear ? null : ByTrying(subject, best is null ? bound : best.Total - 1);
            best = tried ?? best;
            return best is null
                ? new(before, null, null, [], bound, _tries < MostTries)
                : new(before, best.Result, best.Subject, [.. best.Steps.Select((steps, i) => (levers[i], steps)).Where(change => change.steps > 0)], bound, _tries < MostTries);
        }

        // The rules that are broken tell by their margins how many steps of a lever are lacking; what they tell is verified.
        private Found? ByMargin(TSubject subject, int lever, int bound)
        {
            if (bound < 1 || levers[lever].Step(subject) is not { } next)
            {
                return null;
            }

            int needed = 1;
            EvaluationReport after = decision.Rules.Report(next, context);
            for (int i = 0; i < before.Report.Verdicts.Length; i++)
            {
                Verdict verdict = before.Report.Verdicts[i];
                if (!verdict.IsViolated)
                {
                    continue;
                }

                Verdict moved = after.Verdicts[i];
                if ((verdict.Rule.Card.Claims & RuleClaims.LinearMargin) == 0 || verdict.Margin is not { } margin || moved.Margin is not { } movedMargin || verdict.Measure != moved.Measure)
                {
                    return null;
                }

                Fraction gain = movedMargin - margin;
                if (gain.Sign > 0)
                {
                    decimal steps = (-margin / gain).ToDecimal(0, MidpointRounding.ToPositiveInfinity);
                    needed = (int)Math.Min(Math.Max(needed, steps), bound + 1);
                }
            }

            return needed <= bound && Flips(levers[lever].Step(subject, needed)) is { } found && Flips(levers[lever].Step(subject, needed - 1)) is null
                ? found with { Steps = [.. Enumerable.Range(0, levers.Length).Select(i => i == lever ? needed : 0)] }
                : null;
        }

        // Breadth first: the first that flips has the fewest steps, so that one less of any lever, which was tried before, does not.
        private Found? ByTrying(TSubject subject, int bound)
        {
            List<(TSubject Subject, ImmutableArray<int> Steps, int Last)> layer = [(subject, [.. new int[levers.Length]], 0)];
            for (int total = 1; total <= bound && layer.Count > 0; total++)
            {
                List<(TSubject Subject, ImmutableArray<int> Steps, int Last)> further = [];
                foreach ((TSubject at, ImmutableArray<int> steps, int last) in layer)
                {
                    for (int lever = last; lever < levers.Length; lever++)
                    {
                        if (levers[lever].Step(at) is not { } next)
                        {
                            continue;
                        }

                        if (_tries == MostTries)
                        {
                            return null;
                        }

                        ImmutableArray<int> taken = steps.SetItem(lever, steps[lever] + 1);
                        _tries++;
                        if (Flips(next) is { } found)
                        {
                            return found with { Steps = taken };
                        }

                        further.Add((next, taken, lever));
                    }
                }

                layer = further;
            }

            return null;
        }

        private Found? Flips(TSubject? subject)
        {
            if (subject is null)
            {
                return null;
            }

            DecisionResult result = decision.Decide(subject, context);
            return (wished is { } outcome ? result.Outcome == outcome : result.Outcome != before.Outcome) ? new(result, subject, []) : null;
        }

        private sealed record Found(DecisionResult Result, TSubject Subject, ImmutableArray<int> Steps)
        {
            public int Total => Steps.Sum();
        }
    }
}
