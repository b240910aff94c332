namespace InnovationDomain.Documents.Conformity;

/// <summary>How much a finding weighs.</summary>
public enum ConformityLevel
{
    /// <summary>Worth a look: the checker is not sure, or nothing demands it.</summary>
    Information,

    /// <summary>Good practice is missed, or the clause behind the rule is only recalled.</summary>
    Warning,

    /// <summary>The standard, or what every delivered document needs, is broken.</summary>
    Error,
}
