using InnovationDomain.Identity;

namespace InnovationDomain.Councils;

/// <summary>That a member with a stated conflict took part in the vote on an item.</summary>
public sealed record UnrecusedConflict
{
    internal UnrecusedConflict(Id<CouncilMember> member, int itemNumber) => (Member, ItemNumber) = (member, itemNumber);

    /// <summary>Gets the member.</summary>
    public Id<CouncilMember> Member { get; }

    /// <summary>Gets the number of the item.</summary>
    public int ItemNumber { get; }
}
