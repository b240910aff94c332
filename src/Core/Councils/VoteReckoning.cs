using InnovationDomain.Identity;

namespace InnovationDomain.Councils;

/// <summary>Counts the vote on an item by the rules of the council.</summary>
internal static class VoteReckoning
{
    public static VoteOutcome Of(CouncilSitting sitting, ProtocolItem item, VotingRules rules)
    {
        QuorumOutcome quorum = sitting.Quorum(rules);
        VoteCount votes = item.Votes ?? new();
        int baseCount = rules.VoteBase switch
        {
            VoteBase.Present => quorum.Present,
            VoteBase.AllMembers => quorum.Members,
            VoteBase.Voting => (int)votes.Total,
            _ => votes.For + votes.Against,
        };
        // Of an empty base even nothing is «at least a half»: one vote for is needed in any case.
        int required = Math.Max(1, rules.Majority.LeastOf(baseCount));
        bool isSplit = votes.For > 0 && votes.For == votes.Against && votes.For + votes.Against == baseCount;
        VoteResult result = item.Votes is null ? VoteResult.NotPutToVote
            : !quorum.IsMet ? VoteResult.NoQuorum
            : rules.Ballot is { } ballot && ballot != item.Ballot ? VoteResult.WrongBallot
            : votes.For >= required ? VoteResult.Adopted
            : isSplit ? Cast(sitting, item, rules.CastingVote)
            : VoteResult.NotAdopted;
        return new(result, item.Number, votes, item.Recusals.Length, baseCount, required, quorum);
    }

    private static VoteResult Cast(CouncilSitting sitting, ProtocolItem item, CastingVote casting)
    {
        Id<CouncilMember>? holder = casting switch
        {
            CastingVote.Chair => sitting.Council.Chair.Id,
            CastingVote.Presiding => sitting.Presiding,
            _ => null,
        };
        bool hasNoVote = casting == CastingVote.None
            || (holder is { } member && (!sitting.Present.Contains(member) || item.Recusals.Any(recusal => recusal.Member == member)));
        return hasNoVote ? VoteResult.NotAdopted
            : (item.StatedCastingVote ?? item.OpenVotes.FirstOrDefault(vote => vote.Member == holder)?.Vote) switch
            {
                CouncilVote.For => VoteResult.AdoptedByCastingVote,
                null => VoteResult.CastingVoteUnknown,
                _ => VoteResult.NotAdopted,
            };
    }
}
