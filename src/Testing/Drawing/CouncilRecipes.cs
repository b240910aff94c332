using System.Collections.Immutable;
using InnovationDomain.Councils;
using InnovationDomain.Identity;
using InnovationDomain.Records;
using NodaTime;
using static InnovationDomain.Testing.Drawing.ScalarRecipes;

namespace InnovationDomain.Testing.Drawing;

/// <summary>Councils with one chair, sittings of members who are there, votes that add up to those present.</summary>
internal static class CouncilRecipes
{
    public static void AddTo(RecipeBook book)
    {
        book.Add(CouncilOf);
        book.Add(draw => Member(draw, draw.Next(12), draw.Any<CouncilRole>()));
        book.Add(Sitting);
        book.Add(draw => Item(draw, 1, Voters(draw.Count(1, 7)), 10));
        book.Add(Decision);
        book.Add(draw => draw.Chance(50) ? draw.PickOf(KnownVotingRules.All) : draw.Assemble<VotingRules>());
        book.Add(Share);
        book.Add(draw => SittingFrequency.Of(draw.IsExtreme ? draw.Pick(1, int.MaxValue) : draw.Between(1, 4), draw.Any<SittingPeriod>()));
    }

    private static ImmutableArray<Id<CouncilMember>> Voters(int count) => [.. Enumerable.Range(0, count).Select(i => Id<CouncilMember>.Of(Keys.Nth("Ч", i)))];

    private static RequiredShare Share(Draw draw) => draw.IsExtreme && draw.Chance(50)
        ? draw.Pick(RequiredShare.AtLeast(1, 1), RequiredShare.AtLeast(1, int.MaxValue), RequiredShare.MoreThan(int.MaxValue - 1, int.MaxValue))
        : draw.Pick(RequiredShare.MoreThan(1, 2), RequiredShare.AtLeast(1, 2), RequiredShare.AtLeast(2, 3), RequiredShare.MoreThan(2, 3), RequiredShare.AtLeast(3, 4));

    private static CouncilMember Member(Draw draw, int index, CouncilRole role) => new()
    {
        Id = Keys.Nth("Ч", index),
        Person = draw.Any<People.Person>(),
        Role = role,
        IsNonVoting = role == CouncilRole.Secretary ? draw.Chance(50) : role == CouncilRole.Member && draw.Chance(8),
    };

    private static Council CouncilOf(Draw draw)
    {
        int count = draw.Count(1, 8);
        return draw.Assemble<Council>(
            (nameof(Council.Name), draw.Any<Wording.NounPhrase>("CouncilName")),
            (nameof(Council.Authority), draw.Fills() ? OrganizationRecipes.Authority(draw) : null),
            (nameof(Council.Members), Enumerable.Range(0, count).Select(i => Member(draw, i, i switch
            {
                0 => CouncilRole.Chair,
                1 => CouncilRole.Secretary,
                2 when draw.Chance(60) => CouncilRole.Deputy,
                _ => CouncilRole.Member,
            })).ToImmutableArray()),
            (nameof(Council.CompositionOrder), draw.Chance(40) ? OrganizationRecipes.Reference(draw, RecordKind.Order) : null));
    }

    private static CouncilSitting Sitting(Draw draw)
    {
        Council council = CouncilOf(draw);
        LocalDate day = draw.Day();
        ImmutableArray<Id<CouncilMember>> present = draw.Some(council.Members.Select(member => member.Id), draw.IsExtreme ? draw.Pick(0, 50, 100) : 85);
        ImmutableArray<Id<CouncilMember>> voting = [.. present.Where(id => !council.Find(id)!.IsNonVoting)];
        ImmutableArray<ProtocolItem> items = [.. Enumerable.Range(0, draw.Count(1, 4)).Select(i => Item(draw, i + 1, voting, 10))];
        return draw.Assemble<CouncilSitting>(
            (nameof(CouncilSitting.Council), council),
            (nameof(CouncilSitting.HeldOn), day),
            (nameof(CouncilSitting.Present), present),
            (nameof(CouncilSitting.Items), items),
            (nameof(CouncilSitting.Presiding), null),
            (nameof(CouncilSitting.Secretary), null),
            (nameof(CouncilSitting.SignedBy), draw.Fills() ? draw.Some(present.Take(2), 90) : null),
            (nameof(CouncilSitting.ConflictNotices), draw.Fills() ? draw.Some(present, 80).Select(id => Notice(draw, id, day)).ToImmutableArray() : null));
    }

    private static MemberConflictNotice Notice(Draw draw, Id<CouncilMember> member, LocalDate sitting) => new()
    {
        Member = member,
        GivenOn = sitting.Year is > 1000 and < 9990 ? sitting.PlusDays(draw.Chance(90) ? -draw.Between(0, 5) : 1) : sitting,
        JournalNumber = draw.MaybeText("JournalNumber"),
        Conflicts = draw.Chance(10) ? [new() { SubjectKey = draw.Chance(70) ? draw.Text("SubjectKey") : null, Nature = draw.Text("Nature") }] : [],
    };

    /// <summary>An item on which the voters voted by name, in secret, as a count only, or not at all; the recused do not vote.</summary>
    private static ProtocolItem Item(Draw draw, int number, ImmutableArray<Id<CouncilMember>> voters, int recusedPercent)
    {
        CouncilDecisionKind decision = draw.Any<CouncilDecisionKind>();
        ImmutableArray<Id<CouncilMember>> recused = draw.Some(voters, recusedPercent);
        ImmutableArray<MemberVote> votes = [.. voters.Except(recused).Select(member => new MemberVote
        {
            Member = member,
            Vote = draw.IsExtreme ? draw.Any<CouncilVote>() : draw.Pick(CouncilVote.For, CouncilVote.For, CouncilVote.For, CouncilVote.For, CouncilVote.Against, CouncilVote.Abstained),
        })];
        bool isSecret = draw.Chance(15);
        bool isByName = !isSecret && draw.Chance(50);
        bool isVoted = voters.Length > 0 && (isByName || draw.Chance(75));
        return draw.Assemble<ProtocolItem>(
            (nameof(ProtocolItem.Number), number),
            (nameof(ProtocolItem.Decision), decision),
            (nameof(ProtocolItem.Ballot), isSecret ? BallotKind.Secret : BallotKind.Open),
            (nameof(ProtocolItem.OpenVotes), isByName ? votes : null),
            (nameof(ProtocolItem.Votes), isVoted && !isByName ? Count(votes) : null),
            (nameof(ProtocolItem.StatedCastingVote), isVoted && !isByName && !votes.IsEmpty && draw.Chance(15) ? votes[0].Vote : null),
            (nameof(ProtocolItem.Recusals), recused.Select(member => new CouncilRecusal { Member = member, Reason = draw.Text("Nature") }).ToImmutableArray()));
    }

    private static VoteCount Count(ImmutableArray<MemberVote> votes) => new()
    {
        For = votes.Count(vote => vote.Vote == CouncilVote.For),
        Against = votes.Count(vote => vote.Vote == CouncilVote.Against),
        Abstained = votes.Count(vote => vote.Vote == CouncilVote.Abstained),
    };

    private static AuthorityDecision Decision(Draw draw)
    {
        LocalDate day = draw.Day();
        return draw.Assemble<AuthorityDecision>(
            (nameof(AuthorityDecision.Basis), DocumentReference.Of(draw.Pick(RecordKind.Protocol, RecordKind.Decision), day, draw.Text("ProtocolNumber"), Invariant($"{draw.Between(1, 9)}"))),
            (nameof(AuthorityDecision.Act), DocumentReference.Of(draw.Pick(RecordKind.Order, RecordKind.Directive, RecordKind.Decree), draw.Day(), draw.Text("Number"))));
    }
}
