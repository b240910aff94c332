using InnovationDomain.Expertise;

namespace InnovationDomain.Json.Shapes;

internal sealed class ExpertVerdictShape
{
    public required ExpertRecommendation Recommendation { get; init; }

    public string? Grounds { get; init; }

    public static ExpertVerdictShape From(ExpertVerdict verdict) => new() { Recommendation = verdict.Recommendation, Grounds = verdict.Grounds };

    public ExpertVerdict ToValue() => ExpertVerdict.Of(Recommendation, Grounds);
}
