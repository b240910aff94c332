using System.Collections.Immutable;

namespace InnovationDomain.Evaluation;

/// <summary>Whose decision a reform moves, and why (сравнение с проектом изменений).</summary>
public sealed class ReformDiff
{
    private ReformDiff(Reform reform, int total, ImmutableArray<ReformDiffRow> rows) => (Reform, Total, Rows) = (reform, total, rows);

    /// <summary>Gets the reform.</summary>
    public Reform Reform { get; }

    /// <summary>Gets how many subjects were compared.</summary>
    public int Total { get; }

    /// <summary>Gets those whose outcome moves, by key (ordinal).</summary>
    public ImmutableArray<ReformDiffRow> Rows { get; }

    /// <summary>Decides about each subject with and without a reform.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="subjects">The subjects by their keys.</param>
    /// <param name="context">The day and the profile, without the reform.</param>
    /// <param name="reform">The reform.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The reform changes no parameter that a rule reads.</exception>
    public static ReformDiff Of<TSubject>(Decision<TSubject> decision, IEnumerable<KeyValuePair<string, TSubject>> subjects, EvaluationContext context, Reform reform)
        where TSubject : class
    {
        ArgumentNullException.ThrowIfNull(decision);
        ArgumentNullException.ThrowIfNull(subjects);
        ArgumentNullException.ThrowIfNull(context);
        EvaluationContext after = context.After(reform);
        if (!decision.Rules.Rules.Any(rule => rule.Parameters.Any(parameter => reform.Changes(parameter.Key))))
        {
            throw new ArgumentException($"The reform «{reform}» changes no parameter that a rule of «{decision.Rules}» reads. Give it a value for one of them.", nameof(reform));
        }

        var rows = new List<ReformDiffRow>();
        int total = 0;
        foreach ((string key, TSubject subject) in subjects)
        {
            total++;
            DecisionResult was = decision.Decide(subject, context);
            DecisionResult becomes = decision.Decide(subject, after);
            if (was.Outcome != becomes.Outcome)
            {
                rows.Add(new(key, was, becomes));
            }
        }

        return new(reform, total, [.. rows.OrderBy(row => row.Subject, StringComparer.Ordinal)]);
    }

    /// <summary>Answers the count and the rows, one a line, in English.</summary>
    public override string ToString() => string.Join('\n', [FormattableString.Invariant($"{Reform}: {Rows.Length} of {Total}"), .. Rows.Select(row => row.ToString())]);
}
