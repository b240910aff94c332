using InnovationDomain.Wording;

namespace InnovationDomain.Expertise;

/// <summary>The recommendation of an expert with its grounds (вывод эксперта); one that does not recommend always has grounds.</summary>
public sealed record ExpertVerdict
{
    private ExpertVerdict(ExpertRecommendation recommendation, string? grounds) => (Recommendation, Grounds) = (recommendation, grounds);

    /// <summary>Gets what the expert advises.</summary>
    public ExpertRecommendation Recommendation { get; }

    /// <summary>Gets why.</summary>
    /// <value><see langword="null"/> only where the expert recommends.</value>
    public string? Grounds { get; }

    /// <summary>Makes a verdict.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="recommendation"/> is not a named value.</exception>
    /// <exception cref="ArgumentException">The expert does not recommend and gives no grounds, or <paramref name="grounds"/> cannot be printed: see <see cref="PrintableText"/>.</exception>
    public static ExpertVerdict Of(ExpertRecommendation recommendation, string? grounds = null)
    {
        if (!Enum.IsDefined(recommendation))
        {
            throw new ArgumentOutOfRangeException(nameof(recommendation), recommendation, "An expert's verdict needs one of the named values of ExpertRecommendation.");
        }

        return grounds is null && recommendation != ExpertRecommendation.Recommend
            ? throw new ArgumentException($"The verdict {recommendation} has no grounds. The applicant must learn why: give ExpertVerdict.Grounds.", nameof(grounds))
            : new(recommendation, grounds is null ? null : PrintableText.Require(grounds, "ExpertVerdict.Grounds"));
    }
}
