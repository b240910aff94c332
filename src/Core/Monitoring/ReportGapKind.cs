namespace InnovationDomain.Monitoring;

/// <summary>What a report leaves out that it should say.</summary>
public enum ReportGapKind
{
    /// <summary>A measure without a word on what became of it.</summary>
    MeasureWithoutFact = 1,

    /// <summary>A measure that is not done, without the reason.</summary>
    MeasureWithoutReason,

    /// <summary>A measure that is still to be done, without a new day.</summary>
    MeasureWithoutNewDate,

    /// <summary>An indicator without a fact.</summary>
    IndicatorWithoutFact,
}
