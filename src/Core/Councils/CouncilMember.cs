using InnovationDomain.Identity;
using InnovationDomain.Lists;
using InnovationDomain.People;

namespace InnovationDomain.Councils;

/// <summary>A member of a council (член совета).</summary>
public sealed class CouncilMember
{
    /// <summary>Gets the key by which sittings name the member.</summary>
    public required Id<CouncilMember> Id { get; init => field = Id<CouncilMember>.Require(value, "CouncilMember.Id"); }

    /// <summary>Gets who it is.</summary>
    public required Person Person { get; init => field = value ?? throw new ArgumentNullException(nameof(Person)); }

    /// <summary>Gets the role.</summary>
    /// <value>The default is <see cref="CouncilRole.Member"/>.</value>
    public CouncilRole Role
    {
        get;
        init
        {
            field = NamedValue.Require(value, "CouncilMember.Role");
            RequireVotingChair();
        }
    }

    /// <summary>Gets whether the member has no vote (без права голоса), as a secretary often has none.</summary>
    /// <value>The default is <see langword="false"/>: the member votes. Who has no vote counts neither for the quorum nor in its base; the chair always votes.</value>
    public bool IsNonVoting
    {
        get;
        init
        {
            field = value;
            RequireVotingChair();
        }
    }

    /// <summary>Answers the name.</summary>
    public override string ToString() => Person.ToString();

    private void RequireVotingChair()
    {
        if (IsNonVoting && Role == CouncilRole.Chair)
        {
            throw new ArgumentException($"The chair «{Id}» is given without a vote. Leave CouncilMember.IsNonVoting out, or give another role.", nameof(IsNonVoting));
        }
    }
}
