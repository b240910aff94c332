using System.Collections.Immutable;
using InnovationDomain.Evaluation;
using InnovationDomain.Expertise;
using InnovationDomain.Regulation;
using InnovationDomain.Tests.Evaluation;
using NodaTime;

namespace InnovationDomain.Tests.Expertise.Rules;

/// <summary>Contexts of one policy, and policies of one threshold.</summary>
public static class Policies
{
    public static EvaluationContext Under(ExpertisePolicy policy) => Contexts.Of(new()
    {
        Name = "проверка",
        Level = InnovationDomain.Platforms.RecognitionLevel.Municipal,
        Act = RegulationProfiles.SampleMunicipal.Act,
        Expertise = Contexts.Value("Expertise", policy),
    });

    public static ExpertisePolicy Of(
        int experts = 1, decimal? share = null, decimal? points = null, decimal? floor = null, CriterionFloorRule floors = default, int top = 0, ImmutableArray<TieRule> ties = default, int? decimals = null,
        ScoreAggregation aggregation = default, ImmutableArray<ConflictKind> tolerated = default, bool optional = false, decimal? divergence = null) => new()
        {
            Source = "проверка",
            Certainty = Certainty.Ours,
            MinExperts = experts,
            PassShare = share,
            PassPoints = points,
            ExpertFloor = floor,
            CriterionFloors = floors,
            TopCount = top,
            TieOrder = ties,
            Decimals = decimals,
            Aggregation = aggregation,
            ToleratedConflicts = tolerated,
            StatementsAreOptional = optional,
            DivergenceShare = divergence,
        };

    /// <summary>A criterion of the scale 0 to 10 by halves.</summary>
    public static Criterion Halves(string id = "план", decimal? floor = null) => new() { Id = id, Name = id, Scale = AnchoredScale.Of(0, 10, 0.5m), Floor = floor };

    public static LocalDate Due(int day) => new(2024, 5, day);
}
