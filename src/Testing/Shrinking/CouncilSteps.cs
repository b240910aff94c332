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

    private static IEnumerable<CouncilSitting?> Of(CouncilSitting sitting) =>
        sitting.Council.Members.Select(member => Without(sitting, member, isOfCouncil: false))
            .Concat(sitting.Council.Members.Where(member => sitting.Present.Contains(member.Id)).Select(member => Without(sitting, member, isOfCouncil: true)))
            .Concat(Smaller.ByMembers(sitting, typeof(CouncilSitting), Members.Find(typeof(CouncilSitting))!, []).Cast<CouncilSitting?>());

    private static CouncilSitting? Without(CouncilSitting sitting, CouncilMember member, bool isOfCouncil)
    {
        Council? council = isOfCouncil ? sitting.Council : Copies.With(sitting.Council, (nameof(Council.Members), sitting.Council.Members.Remove(member)));
        bool voted = !member.IsNonVoting && sitting.Present.Contains(member.Id);
        ImmutableArray<ProtocolItem?> items = [.. sitting.Items.Select(item => Without(item, member.Id, voted))];
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

    private static ProtocolItem? Without(ProtocolItem item, Id<CouncilMember> member, bool voted)
    {
        bool isRecused = item.Recusals.Any(recusal => recusal.Member == member);
        ImmutableArray<MemberVote> votes = item.OpenVotes.RemoveAll(vote => vote.Member == member);
        return Copies.With(
            item,
            (nameof(ProtocolItem.OpenVotes), votes),
            (nameof(ProtocolItem.Votes), item.OpenVotes.IsEmpty && item.Votes is { } count ? voted && !isRecused ? Less(count) : count : null),
            (nameof(ProtocolItem.Recusals), item.Recusals.RemoveAll(recusal => recusal.Member == member)));
    }

    private static VoteCount Less(VoteCount votes) => votes switch
    {
        { For: > 0 } => new() { For = votes.For - 1, Against = votes.Against, Abstained = votes.Abstained },
        { Against: > 0 } => new() { For = votes.For, Against = votes.Against - 1, Abstained = votes.Abstained },
        _ => new() { For = votes.For, Against = votes.Against, Abstained = Math.Max(0, votes.Abstained - 1) },
    };
}
