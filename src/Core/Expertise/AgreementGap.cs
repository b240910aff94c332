namespace InnovationDomain.Expertise;

/// <summary>Why agreement cannot be told.</summary>
public enum AgreementGap
{
    /// <summary>Fewer than two raters.</summary>
    TooFewRaters = 1,

    /// <summary>Fewer than two units that two raters rated (for Kendall's W and Fleiss' κ: fewer than two units).</summary>
    TooFewUnits,

    /// <summary>All ratings are equal: agreement and chance cannot be told apart, and the formula is 0/0.</summary>
    NoVariation,

    /// <summary>A rating is missing, and the statistic needs every one.</summary>
    MissingRatings,

    /// <summary>Units have different numbers of ratings, and the statistic needs the same number.</summary>
    UnequalRatings,
}
