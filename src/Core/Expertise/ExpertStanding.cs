namespace InnovationDomain.Expertise;

/// <summary>Whether an expert may judge an application, and if not, why; the first of the reasons that holds.</summary>
/// <remarks>Source: rules EXP-02 and EXP-03 of the catalogue.</remarks>
public enum ExpertStanding
{
    /// <summary>May judge.</summary>
    MayScore = 1,

    /// <summary>Was not appointed for this application.</summary>
    NotAppointed,

    /// <summary>Stepped or was set aside.</summary>
    Recused,

    /// <summary>Stated a conflict of interest that the policy does not tolerate.</summary>
    Conflicted,

    /// <summary>Has not stated whether there is a conflict of interest.</summary>
    NoStatement,
}
