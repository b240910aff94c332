namespace InnovationDomain.Expertise;

/// <summary>How far apart two different ratings are (метрика различия).</summary>
public enum AgreementMetric
{
    /// <summary>Different is different: names, yes and no.</summary>
    Nominal = 1,

    /// <summary>By how many ratings stand between the two in order: verbal marks.</summary>
    Ordinal,

    /// <summary>By the square of their difference: points that may be subtracted.</summary>
    Interval,
}
