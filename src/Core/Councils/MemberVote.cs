using InnovationDomain.Identity;
using InnovationDomain.Lists;

namespace InnovationDomain.Councils;

/// <summary>The vote of one member in an open ballot.</summary>
public sealed record MemberVote
{
    /// <summary>Gets who voted.</summary>
    public required Id<CouncilMember> Member { get; init => field = Id<CouncilMember>.Require(value, "MemberVote.Member"); }

    /// <summary>Gets how.</summary>
    public required CouncilVote Vote { get; init => field = NamedValue.Require(value, "MemberVote.Vote"); }
}
