using System.Globalization;

namespace InnovationDomain.Councils;

/// <summary>What came of the vote on an item, with the numbers observed and required.</summary>
public sealed record VoteOutcome
{
    internal VoteOutcome(VoteResult result, int itemNumber, VoteCount votes, int recused, int baseCount, int required, QuorumOutcome quorum) =>
        (Result, ItemNumber, Votes, Recused, Base, Required, Quorum) = (result, itemNumber, votes, recused, baseCount, required, quorum);

    /// <summary>Gets the result.</summary>
    public VoteResult Result { get; }

    /// <summary>Gets the number of the item.</summary>
    public int ItemNumber { get; }

    /// <summary>Gets the votes; all zero when the item was not put to the vote.</summary>
    public VoteCount Votes { get; }

    /// <summary>Gets how many members were recused.</summary>
    public int Recused { get; }

    /// <summary>Gets of how many the majority is counted.</summary>
    public int Base { get; }

    /// <summary>Gets how many votes for make the majority.</summary>
    /// <value>At least 1.</value>
    public int Required { get; }

    /// <summary>Gets the quorum of the sitting.</summary>
    public QuorumOutcome Quorum { get; }

    /// <summary>Gets whether the decision is adopted, by the majority or by the casting vote.</summary>
    public bool IsAdopted => Result is VoteResult.Adopted or VoteResult.AdoptedByCastingVote;

    /// <summary>Gets by how many votes the majority is exceeded; negative: how many are lacking.</summary>
    public int Margin => Votes.For - Required;

    /// <summary>Gets the sentence of a Russian reader.</summary>
    public string Russian => Result == VoteResult.NotPutToVote
        ? string.Create(CultureInfo.InvariantCulture, $"Вопрос {ItemNumber}: голосование не проводилось.")
        : string.Create(
            CultureInfo.InvariantCulture,
            $"Вопрос {ItemNumber}: за – {Votes.For}, против – {Votes.Against}, воздержались – {Votes.Abstained}, не голосовали из-за отвода – {Recused}; нужно не менее {Required} из {Base}: {Result switch
            {
                VoteResult.Adopted => "решение принято",
                VoteResult.AdoptedByCastingVote => "решение принято решающим голосом",
                VoteResult.NotAdopted => "решение не принято",
                VoteResult.NoQuorum => string.Create(CultureInfo.InvariantCulture, $"голосование недействительно, нет кворума ({Quorum.Present} при необходимых {Quorum.Required})"),
                VoteResult.WrongBallot => "голосование недействительно, его вид не тот, который установлен",
                _ => "голоса разделились поровну, решающий голос неизвестен",
            }}.");

    /// <summary>Gets the same sentence in English.</summary>
    public string English => Result == VoteResult.NotPutToVote
        ? string.Create(CultureInfo.InvariantCulture, $"Item {ItemNumber}: not put to the vote.")
        : string.Create(
            CultureInfo.InvariantCulture,
            $"Item {ItemNumber}: for {Votes.For}, against {Votes.Against}, abstained {Votes.Abstained}, recused {Recused}; at least {Required} of {Base} are needed: {Result switch
            {
                VoteResult.Adopted => "adopted",
                VoteResult.AdoptedByCastingVote => "adopted by the casting vote",
                VoteResult.NotAdopted => "not adopted",
                VoteResult.NoQuorum => string.Create(CultureInfo.InvariantCulture, $"invalid, no quorum ({Quorum.Present} present, {Quorum.Required} needed)"),
                VoteResult.WrongBallot => "invalid, the ballot is not the prescribed one",
                _ => "split in halves, the casting vote is unknown",
            }}.");

    /// <summary>Answers the English sentence.</summary>
    public override string ToString() => English;
}
