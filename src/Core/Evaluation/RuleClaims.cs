namespace InnovationDomain.Evaluation;

/// <summary>What a rule promises about its verdicts, so that a law can hold it to that.</summary>
/// <remarks>Totality, determinism and relevance are not claimed: every rule must have them.</remarks>
[Flags]
public enum RuleClaims
{
    /// <summary>No further promise.</summary>
    None = 0,

    /// <summary>Raising a mark never turns satisfied into violated.</summary>
    MonotoneInScores = 1,

    /// <summary>Adding a proper item (a document, a sheet, a fact) never turns satisfied into violated.</summary>
    MonotoneInItems = 2,

    /// <summary>The order of lists in the subject has no meaning.</summary>
    OrderFree = 4,

    /// <summary>Multiplying all weights, or all points with their scale, by one number changes nothing.</summary>
    ScaleFree = 8,

    /// <summary>Exchanging the persons behind the keys changes nothing.</summary>
    AnonymousInPersons = 16,

    /// <summary>The margin moves evenly with each step, so that what is lacking can be read from it.</summary>
    LinearMargin = 32,
}
