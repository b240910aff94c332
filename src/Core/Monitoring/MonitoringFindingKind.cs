namespace InnovationDomain.Monitoring;

/// <summary>What is wrong with data of a monitoring.</summary>
public enum MonitoringFindingKind
{
    /// <summary>A value is not in the unit of its indicator; it is in no total and is not judged.</summary>
    UnitMismatch = 1,

    /// <summary>A target is worse than the minimum.</summary>
    TargetWorseThanMinimum,

    /// <summary>A share has no weight and is in no total.</summary>
    WeightMissing,

    /// <summary>A reported total is not what the centres give together.</summary>
    TotalDiffers,
}
