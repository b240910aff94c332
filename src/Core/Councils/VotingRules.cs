using System.Globalization;
using InnovationDomain.Lists;
using InnovationDomain.Regulation;
using InnovationDomain.Wording;

namespace InnovationDomain.Councils;

/// <summary>By which rules a council is competent and decides (порядок принятия решений), with the source they come from.</summary>
/// <remarks>
/// The quorum is counted of all voting members of the council. A decision without a single vote for it is never adopted.
/// A casting vote decides only when the votes for and the votes against are each exactly half of the base: an abstention or, by
/// <see cref="VoteBase.Present"/>, a recusal leaves no halves, and the decision is not adopted. Where an act lets the casting
/// vote decide whenever the votes for and against are equal, take <see cref="VoteBase.ForAndAgainst"/>: with any other base, one
/// more vote for could then undo an adopted decision.
/// </remarks>
public sealed class VotingRules
{
    /// <summary>Gets the share of the voting members whose presence makes a sitting competent (кворум).</summary>
    public required RequiredShare Quorum { get; init => field = value ?? throw new ArgumentNullException(nameof(Quorum)); }

    /// <summary>Gets the share of <see cref="VoteBase"/> that must vote for (большинство).</summary>
    /// <value>The default is more than ½: the simple majority.</value>
    public RequiredShare Majority
    {
        get;
        init
        {
            field = value ?? SimpleMajority;
            RequireTie();
        }
    } = SimpleMajority;

    /// <summary>Gets of whom the majority is counted.</summary>
    public required VoteBase VoteBase { get; init => field = NamedValue.Require(value, "VotingRules.VoteBase"); }

    /// <summary>Gets whose vote decides a split.</summary>
    /// <value>The default is <see cref="CastingVote.None"/>. Only a majority of more than ½ can be split in halves.</value>
    public CastingVote CastingVote
    {
        get;
        init
        {
            field = NamedValue.Require(value, "VotingRules.CastingVote");
            RequireTie();
        }
    }

    /// <summary>Gets the ballot that the act prescribes.</summary>
    /// <value>The default is <see langword="null"/>: none is prescribed.</value>
    public BallotKind? Ballot { get; init => field = NamedValue.Optional(value, "VotingRules.Ballot"); }

    /// <summary>Gets whether the decisions bind the authority.</summary>
    /// <value>The default is <see cref="DecisionForce.NotStated"/>.</value>
    public DecisionForce Force { get; init => field = NamedValue.Require(value, "VotingRules.Force"); }

    /// <summary>Gets how often the council must sit at least.</summary>
    /// <value>The default is <see langword="null"/>: as needed.</value>
    public SittingFrequency? MinimalSittings { get; init; }

    /// <summary>Gets the act and clause the rules come from.</summary>
    public required string Source { get; init => field = PrintableText.Require(value, "VotingRules.Source"); }

    /// <summary>Gets how sure it is that the source says so.</summary>
    public required Certainty Certainty { get; init => field = NamedValue.Require(value, "VotingRules.Certainty"); }

    private static RequiredShare SimpleMajority { get; } = RequiredShare.MoreThan(1, 2);

    /// <summary>Answers whether so many members make a sitting competent.</summary>
    /// <param name="members">All voting members of the council, from 0.</param>
    /// <param name="present">Those present, recused ones included, from 0 to <paramref name="members"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its range.</exception>
    public QuorumOutcome CountQuorum(int members, int present) => present >= 0 && present <= members
        ? new(members, present, Quorum.LeastOf(members))
        : throw new ArgumentOutOfRangeException(
            nameof(present), present, string.Create(CultureInfo.InvariantCulture, $"Of {members} members from 0 to {members} can be present."));

    private void RequireTie()
    {
        if (CastingVote != CastingVote.None && Majority != SimpleMajority)
        {
            throw new ArgumentException(
                $"VotingRules.CastingVote is {CastingVote} while the majority is {Majority}. A casting vote decides a split in halves, which only the majority > 1/2 leaves open: take CastingVote.None.",
                nameof(CastingVote));
        }
    }
}
