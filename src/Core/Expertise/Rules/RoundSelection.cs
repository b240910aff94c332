using System.Collections.Immutable;
using InnovationDomain.Applications;
using InnovationDomain.Identity;
using InnovationDomain.Lists;

namespace InnovationDomain.Expertise.Rules;

/// <summary>The applications of one nomination of a round, and which of them were selected (итоги отбора).</summary>
public sealed class RoundSelection
{
    /// <summary>Gets the applications with their panels.</summary>
    /// <value>Each application once, all judged by one rubric. The order has no meaning.</value>
    public required ImmutableArray<RoundEntry> Entries
    {
        get;
        init
        {
            field = GivenList.Distinct(
                GivenList.Some(value, "RoundSelection.Entries", "Give the applications that were ranked."), entry => entry.Panel.Subject, "RoundSelection.Entries", "application");
            foreach (RoundEntry entry in field)
            {
                if (!entry.Panel.Rubric.MarksLike(field[0].Panel.Rubric))
                {
                    throw new ArgumentException(
                        $"RoundSelection.Entries holds «{entry.Panel.Subject}», judged by the rubric «{entry.Panel.Rubric.Id}», and «{field[0].Panel.Subject}», judged by «{field[0].Panel.Rubric.Id}». Rank each rubric apart.",
                        nameof(Entries));
                }
            }

            RequireSelected();
        }
    }

    /// <summary>Gets the keys of the applications that were selected.</summary>
    /// <value>Of <see cref="Entries"/>, each once; may be empty.</value>
    public required ImmutableArray<Id<Application>> Selected
    {
        get;
        init
        {
            field = GivenList.Ids(value, "RoundSelection.Selected");
            RequireSelected();
        }
    }

    // Whichever of the two is set last is checked against the other.
    private void RequireSelected()
    {
        if (!Entries.IsDefault && !Selected.IsDefault && Selected.FirstOrDefault(key => Entries.All(entry => entry.Panel.Subject != key)) is { IsNone: false } unknown)
        {
            throw new ArgumentException($"RoundSelection.Selected holds «{unknown}», which is not among the entries. Add its panel to RoundSelection.Entries.", nameof(Selected));
        }
    }
}
