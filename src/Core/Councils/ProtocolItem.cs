using System.Collections.Immutable;
using System.Globalization;
using InnovationDomain.Lists;
using InnovationDomain.Wording;

namespace InnovationDomain.Councils;

/// <summary>An item of the agenda with what came of it (вопрос повестки: СЛУШАЛИ, ВЫСТУПИЛИ, РЕШИЛИ, голосовали).</summary>
public sealed class ProtocolItem
{
    /// <summary>Gets the number on the agenda.</summary>
    /// <value>At least 1.</value>
    public required int Number
    {
        get;
        init => field = value > 0 ? value : throw new ArgumentOutOfRangeException(nameof(Number), value, "ProtocolItem.Number counts from 1.");
    }

    /// <summary>Gets the question of the agenda.</summary>
    public required string Question { get; init => field = PrintableText.Require(value, "ProtocolItem.Question"); }

    /// <summary>Gets the application or platform it is about, by the key of the user's system.</summary>
    /// <value>The default is <see langword="null"/>: about none, or about several.</value>
    public string? SubjectKey { get; init => field = value is null ? null : PrintableText.Require(value, "ProtocolItem.SubjectKey"); }

    /// <summary>Gets who was heard, paragraph by paragraph (СЛУШАЛИ).</summary>
    /// <value>The default is none.</value>
    public ImmutableArray<string> Heard { get; init => field = GivenList.Texts(value, "ProtocolItem.Heard"); } = [];

    /// <summary>Gets who spoke, paragraph by paragraph (ВЫСТУПИЛИ).</summary>
    /// <value>The default is none.</value>
    public ImmutableArray<string> Spoke { get; init => field = GivenList.Texts(value, "ProtocolItem.Spoke"); } = [];

    /// <summary>Gets the draft that was put to the vote, point by point (РЕШИЛИ): adopted only when the vote says so.</summary>
    /// <value>The default is none.</value>
    public ImmutableArray<string> Decided { get; init => field = GivenList.Texts(value, "ProtocolItem.Decided"); } = [];

    /// <summary>Gets what kind of decision the draft is.</summary>
    public required CouncilDecisionKind Decision { get; init => field = NamedValue.Require(value, "ProtocolItem.Decision"); }

    /// <summary>Gets how members voted.</summary>
    /// <value>The default is <see cref="BallotKind.Open"/>.</value>
    public BallotKind Ballot
    {
        get;
        init
        {
            field = NamedValue.Require(value, "ProtocolItem.Ballot");
            RequireAgreement();
        }
    }

    /// <summary>Gets the votes.</summary>
    /// <value>The default is the sum of <see cref="OpenVotes"/>; <see langword="null"/> when there are none either: the item was not put to the vote.</value>
    public VoteCount? Votes
    {
        get => field ?? CountOf(OpenVotes);
        init
        {
            field = value;
            RequireAgreement();
        }
    }

    /// <summary>Gets the votes member by member, of an open ballot whose protocol names them.</summary>
    /// <value>The default is none: only the numbers are known. Where given they are complete: their sums are <see cref="Votes"/>.</value>
    public ImmutableArray<MemberVote> OpenVotes
    {
        get;
        init
        {
            field = GivenList.Distinct(GivenList.Complete(value, "ProtocolItem.OpenVotes"), vote => vote.Member, "ProtocolItem.OpenVotes", "member");
            RequireAgreement();
        }
    } = [];

    /// <summary>Gets how the holder of the casting vote voted, where the protocol says so and names no other votes.</summary>
    /// <value>One of <see cref="Votes"/>, not one more. The default is <see langword="null"/>: not stated, or seen from <see cref="OpenVotes"/>.</value>
    public CouncilVote? StatedCastingVote
    {
        get;
        init
        {
            field = NamedValue.Optional(value, "ProtocolItem.StatedCastingVote");
            RequireAgreement();
        }
    }

    /// <summary>Gets who takes no part in the vote.</summary>
    /// <value>The default is nobody. Each member once.</value>
    public ImmutableArray<CouncilRecusal> Recusals
    {
        get;
        init => field = GivenList.Distinct(GivenList.Complete(value, "ProtocolItem.Recusals"), recusal => recusal.Member, "ProtocolItem.Recusals", "member");
    } = [];

    private static VoteCount? CountOf(ImmutableArray<MemberVote> votes) => votes.IsEmpty ? null : new()
    {
        For = votes.Count(vote => vote.Vote == CouncilVote.For),
        Against = votes.Count(vote => vote.Vote == CouncilVote.Against),
        Abstained = votes.Count(vote => vote.Vote == CouncilVote.Abstained),
    };

    // Whichever property is set last is checked against the others.
    private void RequireAgreement()
    {
        string item = string.Create(CultureInfo.InvariantCulture, $"Item {Number}");
        if (Ballot == BallotKind.Secret && !OpenVotes.IsEmpty)
        {
            throw new ArgumentException($"{item} was voted in secret, but the votes of its members are given. Give ProtocolItem.Votes only.", nameof(OpenVotes));
        }

        if (StatedCastingVote is not null && !OpenVotes.IsEmpty)
        {
            throw new ArgumentException($"{item} states the casting vote beside the votes of all members, which show it. Leave ProtocolItem.StatedCastingVote out.", nameof(StatedCastingVote));
        }

        if (CountOf(OpenVotes) is { } count && Votes != count)
        {
            throw new ArgumentException($"{item} gives the votes as {Votes}, but its open votes add up to {count} (for:against:abstained). Correct one, or leave ProtocolItem.Votes out.", nameof(Votes));
        }

        if (Votes is { } votes && StatedCastingVote is { } casting
            && casting switch { CouncilVote.For => votes.For, CouncilVote.Against => votes.Against, _ => votes.Abstained } == 0)
        {
            throw new ArgumentException($"{item} states the casting vote {casting}, but the votes are {votes} (for:against:abstained). The casting vote is one of them: count it in.", nameof(StatedCastingVote));
        }
    }
}
