namespace InnovationDomain.Expertise;

/// <summary>How the marks of several experts become one score.</summary>
public enum ScoreAggregation
{
    /// <summary>The mean over the experts who took part. Source: rule EXP-06; the clause was read in docs.cntd.ru/document/571082653.</summary>
    Mean,

    /// <summary>The sum over the experts. Source: read in docs.cntd.ru/document/577976047.</summary>
    Sum,
}
