using InnovationDomain.Calendars;
using NodaTime;

namespace InnovationDomain.Expertise;

/// <summary>An application that is to be ranked: its conclusion, and what may decide a tie.</summary>
public sealed class RankingCandidate
{
    /// <summary>Gets the conclusion.</summary>
    public required ConsolidatedConclusion Conclusion
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(Conclusion), "RankingCandidate.Conclusion is missing. Give ConsolidatedConclusion.Of(panel, policy).");
    }

    /// <summary>Gets when the application was submitted, by the clock of the receiving authority.</summary>
    /// <value>The default is <see langword="null"/>: not known, so that <see cref="TieRule.EarlierSubmission"/> decides no tie with it.</value>
    public LocalDateTime? SubmittedAt
    {
        get;
        init => field = value is { } submitted ? StatedMoment.Require(submitted, "RankingCandidate.SubmittedAt") : null;
    }

    /// <summary>Gets the place among its equals that the council voted.</summary>
    /// <value>1 or more. The default is <see langword="null"/>: the council has not voted; 0 stands for that too.</value>
    public int? CouncilPlace
    {
        get;
        init => field = value switch
        {
            null or 0 => null,
            > 0 => value,
            _ => throw new ArgumentOutOfRangeException(nameof(CouncilPlace), value, "RankingCandidate.CouncilPlace counts from 1, or is left out."),
        };
    }
}
