namespace InnovationDomain.Applications;

/// <summary>What came of the return of an application for completion.</summary>
public enum CureResult
{
    /// <summary>Устранено: resubmitted in time, and nothing is wrong any more.</summary>
    Cured = 1,

    /// <summary>Resubmitted in time, but something is wrong.</summary>
    NotCured,

    /// <summary>Resubmitted after the last day.</summary>
    Late,

    /// <summary>Not resubmitted so far.</summary>
    NotResubmitted,
}
