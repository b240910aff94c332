using System.Collections.Immutable;
using InnovationDomain.Evaluation;

namespace InnovationDomain.Testing;

/// <summary>Which thresholds a test run met at, just under and just over, per rule and clause; shared by law checks and tests, from several threads.</summary>
public sealed class BoundaryCollector
{
    private readonly Lock _lock = new();
    private readonly BoundaryCoverage _coverage = new();
    private readonly Dictionary<(string Rule, string Measure), string> _excused = [];

    /// <summary>Gets a row for each measure that was compared or is expected.</summary>
    public ImmutableArray<BoundaryRow> Rows
    {
        get
        {
            lock (_lock)
            {
                return _coverage.Rows;
            }
        }
    }

    /// <summary>Counts a verdict.</summary>
    public void Add(in Verdict verdict)
    {
        lock (_lock)
        {
            _coverage.Add(verdict);
        }
    }

    /// <summary>Counts the verdicts of a report.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is <see langword="null"/>.</exception>
    public void Add(EvaluationReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        foreach (Verdict verdict in report.Verdicts)
        {
            Add(verdict);
        }
    }

    /// <summary>Expects the measures of rules, also if no test meets them.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="rules"/> is <see langword="null"/>.</exception>
    public void Expect(params IEnumerable<Rule> rules)
    {
        lock (_lock)
        {
            _coverage.Expect(rules);
        }
    }

    /// <summary>Excuses a measure whose bound cannot be met from all sides.</summary>
    /// <param name="rule">The id of the rule.</param>
    /// <param name="measure">The name of the measure.</param>
    /// <param name="why">Why not: it stands in the table.</param>
    /// <exception cref="ArgumentException">A text is empty.</exception>
    public void Excuse(string rule, string measure, string why)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(rule);
        ArgumentException.ThrowIfNullOrWhiteSpace(measure);
        ArgumentException.ThrowIfNullOrWhiteSpace(why);
        lock (_lock)
        {
            _excused[(rule, measure)] = why;
        }
    }

    /// <summary>Requires that each expected or compared bound was met at, just under and just over it, but for those that are excused.</summary>
    /// <exception cref="BoundaryNotMetException">Some were not; the message names rule, clause, measure and the sides that lack.</exception>
    public void RequireComplete()
    {
        lock (_lock)
        {
            string[] lacking = [.. _coverage.Rows.Where(row => !row.IsCovered && !_excused.ContainsKey((row.Rule.Id, row.Measure.Name))).Select(Lacking)];
            if (lacking.Length > 0)
            {
                throw new BoundaryNotMetException(lacking, ToString());
            }
        }
    }

    /// <summary>Answers the rows as a Markdown table, then what is excused.</summary>
    public override string ToString()
    {
        lock (_lock)
        {
            return _coverage + string.Concat(_excused.OrderBy(excuse => excuse.Key).Select(excuse => $"\n{excuse.Key.Rule} {excuse.Key.Measure}: {excuse.Value}"));
        }
    }

    private static string Lacking(BoundaryRow row)
    {
        string[] sides = [.. new[] { (row.JustUnder, "just under"), (row.At, "at"), (row.JustOver, "just over") }.Where(side => side.Item1 == 0).Select(side => side.Item2)];
        return $"{row.Rule.Id} ({row.Rule.Card.Basis}), {row.Measure} {row.Measure.Bound}: never {string.Join(", never ", sides)}";
    }
}
