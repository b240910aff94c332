using System.Globalization;

namespace InnovationDomain.Councils;

/// <summary>Whether a sitting is competent (наличие кворума), with the numbers.</summary>
public sealed record QuorumOutcome
{
    internal QuorumOutcome(int members, int present, int required) => (Members, Present, Required) = (members, present, required);

    /// <summary>Gets how many members have a vote in the council.</summary>
    public int Members { get; }

    /// <summary>Gets how many of them are present, recused ones included.</summary>
    public int Present { get; }

    /// <summary>Gets how many must be present at least.</summary>
    public int Required { get; }

    /// <summary>Gets whether there is a quorum.</summary>
    public bool IsMet => Present >= Required;

    /// <summary>Gets by how many members the quorum is exceeded; negative: how many are lacking.</summary>
    public int Margin => Present - Required;

    /// <summary>Gets the sentence of a Russian reader.</summary>
    public string Russian => string.Create(
        CultureInfo.InvariantCulture, $"Присутствуют {Present} из {Members}, для кворума нужно не менее {Required}: {(IsMet ? "кворум имеется" : "кворума нет")}.");

    /// <summary>Gets the same sentence in English.</summary>
    public string English => string.Create(
        CultureInfo.InvariantCulture, $"Present are {Present} of {Members}, a quorum needs at least {Required}: {(IsMet ? "there is a quorum" : "there is no quorum")}.");

    /// <summary>Answers the English sentence.</summary>
    public override string ToString() => English;
}
