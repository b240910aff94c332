using System.Collections.Immutable;
using InnovationDomain.Lists;
using InnovationDomain.Platforms;

namespace InnovationDomain.Projects;

/// <summary>The rows of a roadmap at one moment (план): the baseline, or what revisions made of it.</summary>
public sealed class RoadmapPlan
{
    /// <summary>Gets the rows, in the order of their numbers: «2» before «10», «1.2» before «1.10».</summary>
    /// <value>Each number once; in whatever order they were given. May be empty.</value>
    public required ImmutableArray<RoadmapItem> Rows
    {
        get;
        init => field = [.. GivenList.Distinct(GivenList.Complete(value, "RoadmapPlan.Rows"), row => row.Number, "RoadmapPlan.Rows", "number")
            .OrderBy(row => row.Number, RowOrder.Instance)];
    }

    /// <summary>Answers the row of a number.</summary>
    /// <returns><see langword="null"/>: the plan has none.</returns>
    public RoadmapItem? Find(string number) => Rows.FirstOrDefault(row => row.Number == number);

    /// <summary>Answers the plan after some changes, made one after the other.</summary>
    /// <exception cref="ArgumentException">A change is missing, adds a number that is there, or changes one that is not; the message names the change.</exception>
    public RoadmapPlan Apply(ImmutableArray<RoadmapChange> changes) => Apply(changes, nameof(changes));

    /// <summary>Answers the changes that make a plan of this one, row by row in the order of numbers.</summary>
    /// <remarks><c>plan.Apply(plan.ChangesTo(other))</c> has the rows of <c>other</c>.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is <see langword="null"/>.</exception>
    public ImmutableArray<RoadmapChange> ChangesTo(RoadmapPlan other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var changes = ImmutableArray.CreateBuilder<RoadmapChange>();
        int mine = 0;
        int theirs = 0;
        while (mine < Rows.Length || theirs < other.Rows.Length)
        {
            int order = mine == Rows.Length ? 1 : theirs == other.Rows.Length ? -1 : RowOrder.Instance.Compare(Rows[mine].Number, other.Rows[theirs].Number);
            if (order < 0)
            {
                changes.Add(RoadmapChange.Cancel(Rows[mine++].Number));
            }
            else if (order > 0)
            {
                changes.Add(RoadmapChange.Add(other.Rows[theirs++]));
            }
            else
            {
                AddChanges(changes, Rows[mine++], other.Rows[theirs++]);
            }
        }

        return changes.DrainToImmutable();
    }

    internal RoadmapPlan Apply(ImmutableArray<RoadmapChange> changes, string name)
    {
        changes = GivenList.Complete(changes, name);
        var rows = Rows.ToDictionary(row => row.Number, StringComparer.Ordinal);
        for (int i = 0; i < changes.Length; i++)
        {
            RoadmapChange change = changes[i];
            bool isThere = rows.TryGetValue(change.Number, out RoadmapItem? row);
            if (isThere == change.Kind is RoadmapChangeKind.RowAdded)
            {
                throw new ArgumentException(
                    $"{name}[{i}] is {change}, and the plan {(isThere ? "has that row already. Reword it, or give the new row its own number." : "has no such row. Add it, or correct the number.")}", name);
            }

            switch (change.Kind)
            {
                case RoadmapChangeKind.RowCancelled:
                    rows.Remove(change.Number);
                    break;
                case RoadmapChangeKind.DueMoved:
                    rows[change.Number] = row! with { Due = change.Due };
                    break;
                case RoadmapChangeKind.ResponsibleChanged:
                    rows[change.Number] = row! with { Responsible = change.Responsible };
                    break;
                case RoadmapChangeKind.ResultChanged:
                    rows[change.Number] = row! with { Result = change.Result };
                    break;
                default:
                    rows[change.Number] = change.Row!;
                    break;
            }
        }

        return new() { Rows = [.. rows.Values] };
    }

    private static void AddChanges(ImmutableArray<RoadmapChange>.Builder changes, RoadmapItem before, RoadmapItem after)
    {
        // Three columns have changes of their own; whatever else differs needs the whole row.
        RoadmapItem reworded = after with { Due = before.Due, Responsible = before.Responsible, Result = before.Result };
        if (reworded != before)
        {
            changes.Add(RoadmapChange.Reword(reworded));
        }

        if (after.Due != before.Due)
        {
            changes.Add(RoadmapChange.Move(after.Number, after.Due));
        }

        if (after.Responsible != before.Responsible)
        {
            changes.Add(RoadmapChange.Reassign(after.Number, after.Responsible));
        }

        if (after.Result != before.Result)
        {
            changes.Add(RoadmapChange.Expect(after.Number, after.Result));
        }
    }
}
