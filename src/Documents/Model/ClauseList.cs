using System.Collections.Immutable;

namespace InnovationDomain.Documents.Model;

/// <summary>Numbered points (пункты): 1., 1.1., down to the fourth level. Each list of the first level begins with 1.</summary>
/// <remarks>Source: ГОСТ Р 7.0.97, 5.18: Arabic numerals, not more than four levels.</remarks>
public sealed class ClauseList : Block
{
    /// <summary>How many levels of points a text may have.</summary>
    public const int MaxDepth = 4;

    /// <summary>Makes a list.</summary>
    /// <param name="clauses">At least one.</param>
    /// <exception cref="ArgumentException">There is no clause, one is <see langword="null"/>, or the list with what it holds is deeper than <see cref="MaxDepth"/>.</exception>
    public ClauseList(ImmutableArray<Clause> clauses)
    {
        if (clauses.IsDefaultOrEmpty || clauses.Contains(null!))
        {
            throw new ArgumentException("A clause list is empty, or one of its clauses is null. Give at least one clause, or leave the list out.", nameof(clauses));
        }

        foreach (Clause clause in clauses)
        {
            foreach (Block block in clause.Content)
            {
                if (block is ClauseList inner)
                {
                    Depth = Math.Max(Depth, inner.Depth);
                }
            }
        }

        if (++Depth > MaxDepth)
        {
            throw new ArgumentException($"The clauses are {Depth} levels deep; the standard allows {MaxDepth}. Turn the deepest level into a dash list.", nameof(clauses));
        }

        Clauses = clauses;
    }

    /// <summary>Gets the clauses, in their order.</summary>
    public ImmutableArray<Clause> Clauses { get; }

    /// <summary>Gets how many levels of clauses there are.</summary>
    /// <value>From 1 to <see cref="MaxDepth"/>.</value>
    public int Depth { get; }
}
