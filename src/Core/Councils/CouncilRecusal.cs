using InnovationDomain.Identity;
using InnovationDomain.Wording;

namespace InnovationDomain.Councils;

/// <summary>That a member takes no part in the vote on an item (самоотвод, отвод).</summary>
/// <remarks>Who is recused counts as present (CNS-01) but does not vote.</remarks>
public sealed record CouncilRecusal
{
    /// <summary>Gets who is recused.</summary>
    public required Id<CouncilMember> Member { get; init => field = Id<CouncilMember>.Require(value, "CouncilRecusal.Member"); }

    /// <summary>Gets why: «научный руководитель площадки».</summary>
    /// <value>The default is <see langword="null"/>: not stated.</value>
    public string? Reason { get; init => field = value is null ? null : PrintableText.Require(value, "CouncilRecusal.Reason"); }
}
