namespace InnovationDomain.Monitoring;

/// <summary>Which of two results of an indicator is the better one.</summary>
public enum IndicatorDirection
{
    /// <summary>Чем больше, тем лучше. A minimum is a floor.</summary>
    MoreIsBetter = 1,

    /// <summary>Чем меньше, тем лучше. A «minimum» is then the greatest value allowed.</summary>
    LessIsBetter,
}
