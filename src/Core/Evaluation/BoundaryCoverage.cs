using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace InnovationDomain.Evaluation;

/// <summary>Tells of a run whether each bound was met at, just under and just over it, by one step of its measure (граничное покрытие).</summary>
/// <remarks>Give it as a sink in tests, or feed it the verdicts of a report. For one thread.</remarks>
public sealed class BoundaryCoverage : IVerdictSink
{
    private readonly SortedDictionary<(string Rule, int Measure), BoundaryRow> _rows = new(Comparer<(string Rule, int Measure)>.Create(
        (one, other) => string.CompareOrdinal(one.Rule, other.Rule) is var order and not 0 ? order : one.Measure.CompareTo(other.Measure)));

    /// <summary>Gets a row for each measure that was compared, by the id of the rule, then in the order of its measures.</summary>
    public ImmutableArray<BoundaryRow> Rows => [.. _rows.Values];

    /// <inheritdoc/>
    public void Add(in Verdict verdict)
    {
        if (verdict.Measure is not { } measure || !verdict.HasNumbers)
        {
            return;
        }

        (string, int) key = (verdict.Rule.Id, measure.Index);
        if (!_rows.TryGetValue(key, out BoundaryRow? row))
        {
            _rows.Add(key, row = new(verdict.Rule, measure));
        }

        row.Count(verdict);
    }

    /// <summary>Adds rows without counts for the measures of rules that were not met at all, so that the table shows them.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="rules"/> is <see langword="null"/>.</exception>
    public void Expect(IEnumerable<Rule> rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        foreach (Rule rule in rules)
        {
            foreach (Measure measure in rule.Measures)
            {
                _ = _rows.TryAdd((rule.Id, measure.Index), new(rule, measure));
            }
        }
    }

    /// <summary>Answers the rows as a Markdown table.</summary>
    public override string ToString()
    {
        var table = new StringBuilder("| rule | measure | clause | under | just under | at | just over | over |\n|---|---|---|---:|---:|---:|---:|---:|\n");
        foreach (BoundaryRow row in _rows.Values)
        {
            table.Append(CultureInfo.InvariantCulture, $"| {row.Rule.Id} | {row.Measure} {row.Measure.Bound} | {row.Rule.Card.Basis} | {row.Under} | {row.JustUnder} | {row.At} | {row.JustOver} | {row.Over} |\n");
        }

        return table.ToString();
    }
}
