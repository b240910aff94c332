using FsCheck;
using InnovationDomain.Councils;

namespace InnovationDomain.Testing;

// Councils, sittings, votes that add up to those present.
public static partial class InnovationArbitraries
{
    /// <summary>One chair, often a secretary and a deputy, members with and without a vote.</summary>
    public static Arbitrary<Council> Councils() => Values.Plausible<Council>();

    /// <summary>A person with a role.</summary>
    public static Arbitrary<CouncilMember> CouncilMembers() => Values.Plausible<CouncilMember>();

    /// <summary>Items voted by name, in secret, as a count, or not at all; with the recused the votes add up to the voters present. A member shrinks away with his vote.</summary>
    public static Arbitrary<CouncilSitting> CouncilSittings() => Values.Plausible<CouncilSitting>();

    /// <summary>An item on which up to seven members voted.</summary>
    public static Arbitrary<ProtocolItem> ProtocolItems() => Values.Plausible<ProtocolItem>();

    /// <summary>A vote of a member.</summary>
    public static Arbitrary<MemberVote> MemberVotes() => Values.Plausible<MemberVote>();

    /// <summary>Votes for, against and abstained.</summary>
    public static Arbitrary<VoteCount> VoteCounts() => Values.Plausible<VoteCount>();

    /// <summary>A member who takes no part in an item.</summary>
    public static Arbitrary<CouncilRecusal> CouncilRecusals() => Values.Plausible<CouncilRecusal>();

    /// <summary>A conflict of a member.</summary>
    public static Arbitrary<MemberConflict> MemberConflicts() => Values.Plausible<MemberConflict>();

    /// <summary>A notice of a member, often of no conflict.</summary>
    public static Arbitrary<MemberConflictNotice> MemberConflictNotices() => Values.Plausible<MemberConflictNotice>();

    /// <summary>An act that follows a protocol and is not dated before it.</summary>
    public static Arbitrary<AuthorityDecision> AuthorityDecisions() => Values.Plausible<AuthorityDecision>();

    /// <summary>Another decision than the recommended one, with the reason.</summary>
    public static Arbitrary<DecisionDeviation> DecisionDeviations() => Values.Plausible<DecisionDeviation>();

    /// <summary>The known rules, and others.</summary>
    public static Arbitrary<VotingRules> VotingRuleSets() => Values.Plausible<VotingRules>();

    /// <summary>More than a half, at least two thirds and the like; shrinks to more than a half.</summary>
    public static Arbitrary<RequiredShare> RequiredShares() => Values.Plausible<RequiredShare>();

    /// <summary>So many sittings a month, quarter, half-year or year.</summary>
    public static Arbitrary<SittingFrequency> SittingFrequencies() => Values.Plausible<SittingFrequency>();
}
