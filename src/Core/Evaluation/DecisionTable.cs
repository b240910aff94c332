using System.Collections.Immutable;

namespace InnovationDomain.Evaluation;

/// <summary>Proves that every combination of answers is taken by exactly one row, by looking at all of them.</summary>
internal static class DecisionTable
{
    private const int MostCombinations = 200_000;

    public static void Require(string name, ImmutableArray<DecisionRow> rows, ImmutableArray<DecisionColumn> columns, ImmutableArray<int[]> domains)
    {
        long combinations = domains.Aggregate(1L, (count, domain) => Math.Min(count * domain.Length, int.MaxValue));
        if (combinations > MostCombinations)
        {
            throw new ArgumentException(FormattableString.Invariant(
                $"The decision «{name}» has {combinations} combinations of answers, more than {MostCombinations} to be looked at. Ask for kinds of violations (DecisionColumn.Violated, Any) in place of the states of single rules."), nameof(rows));
        }

        var taken = new bool[rows.Length];
        var values = new int[columns.Length];
        for (int combination = 0; combination < combinations; combination++)
        {
            int rest = combination;
            for (int i = 0; i < columns.Length; i++)
            {
                values[i] = domains[i][rest % domains[i].Length];
                rest /= domains[i].Length;
            }

            int row = -1;
            for (int i = 0; i < rows.Length; i++)
            {
                if (Takes(rows[i], columns, values))
                {
                    row = row < 0 ? i : throw new ArgumentException(
                        $"The decision «{name}» has two rows, {rows[row].Id} and {rows[i].Id}, for {Text(columns, values)}. Narrow one of them.", nameof(rows));
                }
            }

            taken[row >= 0 ? row : throw new ArgumentException($"The decision «{name}» has no row for {Text(columns, values)}. Add a row, or widen one.", nameof(rows))] = true;
        }

        if (Array.IndexOf(taken, false) is var dead and >= 0)
        {
            throw new ArgumentException($"The decision «{name}» has the row {rows[dead].Id}, which no combination reaches: its rules never answer so. Remove it, or correct its conditions.", nameof(rows));
        }
    }

    public static bool Takes(DecisionRow row, ImmutableArray<DecisionColumn> columns, int[] values)
    {
        for (int i = 0; i < columns.Length; i++)
        {
            if (!row.Takes(columns[i], values[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static string Text(ImmutableArray<DecisionColumn> columns, int[] values) =>
        columns.IsEmpty ? "any grounds" : string.Join(", ", columns.Select((column, i) => column.Text(values[i])));
}
