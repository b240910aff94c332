using System.Collections.Immutable;
using InnovationDomain.Identity;

namespace InnovationDomain.Councils;

/// <summary>What the journal of conflicts of interest shows about a sitting: all of it at once, in the order of keys and items.</summary>
public sealed class ConflictReview
{
    internal ConflictReview(
        ImmutableArray<Id<CouncilMember>> withoutNotice, ImmutableArray<Id<CouncilMember>> noticedLate, ImmutableArray<UnrecusedConflict> unrecused) =>
        (WithoutNotice, NoticedLate, Unrecused) = (withoutNotice, noticedLate, unrecused);

    /// <summary>Gets the voting members present of whom there is no notice.</summary>
    public ImmutableArray<Id<CouncilMember>> WithoutNotice { get; }

    /// <summary>Gets the voting members present whose notice was given after the day of the sitting.</summary>
    public ImmutableArray<Id<CouncilMember>> NoticedLate { get; }

    /// <summary>Gets the votes of members on items that their notice says they have a conflict about.</summary>
    /// <remarks>That such a member must not vote is assumed: the clause on consequences was not read (unverified).</remarks>
    public ImmutableArray<UnrecusedConflict> Unrecused { get; }

    /// <summary>Gets whether there is nothing to remark.</summary>
    public bool IsClear => WithoutNotice.IsEmpty && NoticedLate.IsEmpty && Unrecused.IsEmpty;
}
