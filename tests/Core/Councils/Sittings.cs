using System.Collections.Immutable;
using InnovationDomain.Councils;
using InnovationDomain.Identity;
using InnovationDomain.People;
using InnovationDomain.Regulation;
using NodaTime;

namespace InnovationDomain.Tests.Councils;

/// <summary>Sittings written as one letter a member, the chair first and the deputy second: F for, A against, B abstained, R recused, - absent.</summary>
public static class Sittings
{
    public const string Letters = "FABR-";

    public static ImmutableArray<RequiredShare> Shares { get; } =
    [
        RequiredShare.MoreThan(1, 2), RequiredShare.AtLeast(1, 2), RequiredShare.AtLeast(2, 3), RequiredShare.MoreThan(2, 3), RequiredShare.AtLeast(3, 4), RequiredShare.AtLeast(1, 1), RequiredShare.MoreThan(1, 7),
    ];

    public static Arbitrary<Ballots> Any() => Arb.From(Gen.Elements(Letters.ToCharArray()).NonEmptyListOf().Select(letters => new Ballots(string.Concat(letters.Take(11)))));

    public static Arbitrary<VotingRules> Rules() => Arb.From(
        from quorum in Gen.Elements(Shares.ToArray())
        from majority in Gen.OneOf(Gen.Constant(RequiredShare.MoreThan(1, 2)), Gen.Elements(Shares.ToArray()))
        from voteBase in Gen.Elements(Enum.GetValues<VoteBase>())
        from casting in Gen.Elements(Enum.GetValues<CastingVote>())
        select Rule(quorum, voteBase, majority, majority == RequiredShare.MoreThan(1, 2) ? casting : CastingVote.None));

    public static VotingRules Rule(RequiredShare quorum, VoteBase voteBase, RequiredShare? majority = null, CastingVote casting = CastingVote.None, BallotKind? ballot = null) => new()
    {
        Quorum = quorum, VoteBase = voteBase, Majority = majority!, CastingVote = casting, Ballot = ballot, Source = "положение", Certainty = Certainty.Ours,
    };

    public static CouncilMember Member(string id, CouncilRole role = CouncilRole.Member, bool nonVoting = false) => new()
    {
        Id = id, Person = new Person { Name = PersonName.Of("Иванова", "Мария") }, Role = role, IsNonVoting = nonVoting,
    };

    public static Council Council(int members) => new()
    {
        Name = "Экспертный совет",
        Members = [.. Enumerable.Range(0, members).Select(i => Member($"m{i}", i switch { 0 => CouncilRole.Chair, 1 => CouncilRole.Deputy, _ => CouncilRole.Member }))],
    };

    public static CouncilSitting Of(string letters, bool open = true, CouncilVote? stated = null) => new()
    {
        Council = Council(letters.Length),
        ProtocolNumber = "3",
        HeldOn = new LocalDate(2024, 5, 12),
        Present = [.. Ids(letters, letter => letter != '-')],
        Items = [Item(letters, open, stated)],
    };

    public static ProtocolItem Item(string letters, bool open = true, CouncilVote? stated = null) => new()
    {
        Number = 1,
        Question = "О присвоении статуса",
        Decision = CouncilDecisionKind.Recognize,
        Ballot = open ? BallotKind.Open : BallotKind.Secret,
        // Nobody voted: the numbers are stated, all zero.
        Votes = new VoteCount { For = letters.Count(letter => letter == 'F'), Against = letters.Count(letter => letter == 'A'), Abstained = letters.Count(letter => letter == 'B') },
        OpenVotes = open ? [.. letters.Select((letter, i) => (letter, i)).Where(at => "FAB".Contains(at.letter)).Select(at => new MemberVote { Member = $"m{at.i}", Vote = (CouncilVote)("FAB".IndexOf(at.letter) + 1) })] : [],
        StatedCastingVote = stated,
        Recusals = [.. Ids(letters, letter => letter == 'R').Select(id => new CouncilRecusal { Member = id })],
    };

    public static IEnumerable<Id<CouncilMember>> Ids(string letters, Func<char, bool> which) =>
        Enumerable.Range(0, letters.Length).Where(i => which(letters[i])).Select(i => Id<CouncilMember>.Of($"m{i}"));
}
