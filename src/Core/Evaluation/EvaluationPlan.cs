using System.Collections.Immutable;

namespace InnovationDomain.Evaluation;

/// <summary>The editions of a set that are in force in a context, with their parameters found.</summary>
internal sealed class EvaluationPlan<TSubject>
    where TSubject : class
{
    public EvaluationPlan(RuleSet<TSubject> set, EvaluationContext context)
    {
        Places = [.. set.Places.Where(place => place.IsInForceOn(context.AssessedOn))];
        Rules = [.. Places.Select(place => ((Rule<TSubject>)place.Rule, context.ReadingsOf(place.Rule)))];
    }

    public ImmutableArray<RulePlace> Places { get; }

    public (Rule<TSubject> Rule, ParameterReading[] Readings)[] Rules { get; }
}
