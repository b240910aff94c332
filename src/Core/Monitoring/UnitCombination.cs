namespace InnovationDomain.Monitoring;

/// <summary>How values of several centres make one value of a municipality or a region.</summary>
public enum UnitCombination
{
    /// <summary>They are added: persons, units.</summary>
    Sum = 1,

    /// <summary>They are averaged, each with the weight that its record gives: shares, marks.</summary>
    WeightedMean,
}
