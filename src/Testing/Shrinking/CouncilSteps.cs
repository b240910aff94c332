using System.Collections.Immutable;
using InnovationDomain.Councils;
using InnovationDomain.Identity;
using InnovationDomain.Testing.Drawing;

namespace InnovationDomain.Testing.Shrinking;

/// <summary>A member leaves a sitting with his vote, so that the votes still add up to those present.</summary>
internal static class CouncilSteps
{
    public static void AddTo(StepBook book)
    {
        var half = RequiredShare.MoreThan(1, 2);
        book.Add<RequiredShare>(share => share == half ? [] : [half]);
        book.Add<SittingFrequency>(frequency => Refusal.Each<int, SittingFrequency>(frequency.Times, times => SittingFrequency.Of(times, frequency.Period))
            .Concat(Refusal.Each<SittingPeriod, SittingFrequency>(frequency.Period, period => SittingFrequency.Of(frequency.Times, period))));
        book.Add<CouncilSitting>(Of);
    }

    // Who votes how is not known where only a count is given: any of the votes may be the one that goes.
    private static IEnumerable<CouncilSitting?> Of(CouncilSitting sitting) => Enum.GetValues<CouncilVote>()
        .SelectMany(vote => sitting.Council.Members.Select(member => Without(sitting, member, vote, isOfCouncil: false))
            .Concat(sitting.Council.Members.Where(member => sitting.Present.Contains(member.Id)).Select(member => Without(sitting, member, vote, isOfCouncil: true))))
        .Concat(Smaller.ByMembers(sitting, typeof(CouncilSitting), Members.Find(typeof(CouncilSitting))!, [nameof(CouncilSitting.Present)]).Cast<CouncilSitting?>());

    private static CouncilSitting? Without(CouncilSitting sitting, CouncilMember member, CouncilVote vote, bool isOfCouncil)
    {
        Council? council = isOfCouncil ? sitting.Council : Copies.With(sitting.Council, (nameof(Council.Members), sitting.Council.Members.Remove(member)));
        bool voted = !member.IsNonVoting && sitting.Present.Contains(member.Id);
        ImmutableArray<ProtocolItem?> items = [.. sitting.Items.Select(item => Without(item, member.Id, voted, vote))];
        return council is null || items.Contains(null) ? null : Copies.With(
            sitting,
            (nameof(CouncilSitting.Council), council),
            (nameof(CouncilSitting.Present), sitting.Present.Remove(member.Id)),
            (nameof(CouncilSitting.Items), items.Select(item => item!).ToImmutableArray()),
            (nameof(CouncilSitting.Presiding), null),
            (nameof(CouncilSitting.Secretary), null),
            (nameof(CouncilSitting.SignedBy), sitting.SignedBy.Remove(member.Id)),
            (nameof(CouncilSitting.ConflictNotices), sitting.ConflictNotices.RemoveAll(notice => notice.Member == member.Id)));
    }

    private static ProtocolItem? Without(ProtocolItem item, Id<CouncilMember> member, bool voted, CouncilVote vote)
    {
        bool isRecused = item.Recusals.Any(recusal => recusal.Member == member);
        return Copies.With(
            item,
            (nameof(ProtocolItem.OpenVotes), item.OpenVotes.RemoveAll(given => given.Member == member)),
            (nameof(ProtocolItem.Votes), item.OpenVotes.IsEmpty && item.Votes is { } count ? voted && !isRecused ? Less(count, vote) : count : null),
            (nameof(ProtocolItem.Recusals), item.Recusals.RemoveAll(recusal => recusal.Member == member)));
    }

    private static VoteCount Less(VoteCount votes, CouncilVote preferred)
    {
        CouncilVote least = Has(votes, preferred) ? preferred : Enum.GetValues<CouncilVote>().FirstOrDefault(vote => Has(votes, vote), preferred);
        return new()
        {
            For = votes.For - (least == CouncilVote.For && votes.For > 0 ? 1 : 0),
            Against = votes.Against - (least == CouncilVote.Against && votes.Against > 0 ? 1 : 0),
            Abstained = votes.Abstained - (least == CouncilVote.Abstained && votes.Abstained > 0 ? 1 : 0),
        };
    }

    private static bool Has(VoteCount votes, CouncilVote vote) => vote switch { CouncilVote.For => votes.For, CouncilVote.Against => votes.Against, _ => votes.Abstained } > 0;
}
