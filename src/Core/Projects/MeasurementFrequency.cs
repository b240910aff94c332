namespace InnovationDomain.Projects;

/// <summary>How often an indicator is measured (периодичность измерения).</summary>
public enum MeasurementFrequency
{
    /// <summary>Not stated.</summary>
    NotStated,

    /// <summary>Однократно.</summary>
    Once,

    /// <summary>Ежемесячно.</summary>
    Monthly,

    /// <summary>Ежеквартально.</summary>
    Quarterly,

    /// <summary>Раз в полугодие.</summary>
    HalfYearly,

    /// <summary>Ежегодно.</summary>
    Yearly,

    /// <summary>В начале и в конце этапа.</summary>
    PerStage,
}
