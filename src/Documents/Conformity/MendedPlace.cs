namespace InnovationDomain.Documents.Conformity;

/// <summary>One thing that mending changed.</summary>
public sealed class MendedPlace
{
    internal MendedPlace(ConformityRule rule, FindingPlace place, string before, string after) => (Rule, Place, Before, After) = (rule, place, before, after);

    /// <summary>Gets the rule for whose sake it was changed.</summary>
    public ConformityRule Rule { get; }

    /// <summary>Gets where.</summary>
    public FindingPlace Place { get; }

    /// <summary>Gets what stood there.</summary>
    public string Before { get; }

    /// <summary>Gets what stands there now.</summary>
    public string After { get; }

    /// <summary>Answers the id of the rule, the place and the change.</summary>
    public override string ToString() => $"{Rule.Id} at {Place}: “{Before}” → “{After}”";
}
