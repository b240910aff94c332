namespace InnovationDomain.Monitoring;

/// <summary>How often an indicator is collected (периодичность).</summary>
public enum MonitoringPeriodicity
{
    /// <summary>Not stated.</summary>
    NotStated,

    /// <summary>Ежемесячно.</summary>
    Monthly,

    /// <summary>Ежеквартально.</summary>
    Quarterly,

    /// <summary>Раз в полугодие.</summary>
    HalfYearly,

    /// <summary>Ежегодно.</summary>
    Yearly,
}
