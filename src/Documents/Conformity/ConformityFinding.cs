namespace InnovationDomain.Documents.Conformity;

/// <summary>One place where a document departs from a rule.</summary>
public sealed class ConformityFinding
{
    internal ConformityFinding(ConformityRule rule, ConformityLevel level, FindingPlace place, BilingualText found, BilingualText expected) =>
        (Rule, Level, Place, Found, Expected) = (rule, level, place, found, expected);

    /// <summary>Gets the rule.</summary>
    public ConformityRule Rule { get; }

    /// <summary>Gets how much it weighs: the level of the rule, or information where the checker is not sure what it looks at.</summary>
    public ConformityLevel Level { get; }

    /// <summary>Gets where.</summary>
    public FindingPlace Place { get; }

    /// <summary>Gets what was found.</summary>
    public BilingualText Found { get; }

    /// <summary>Gets what was expected.</summary>
    public BilingualText Expected { get; }

    /// <summary>Gets the finding as a Russian sentence.</summary>
    public string Russian => $"{Rule.Statement.Russian}: найдено «{Found.Russian}», ожидается «{Expected.Russian}».";

    /// <summary>Gets the finding as an English sentence.</summary>
    public string English => $"{Rule.Statement.English}: found “{Found.English}”, expected “{Expected.English}”.";

    /// <summary>Answers the id, the place and the English sentence.</summary>
    public override string ToString() => $"{Rule.Id} ({Level}) at {Place}: {English}";
}
