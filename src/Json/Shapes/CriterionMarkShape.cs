using InnovationDomain.Expertise;
using InnovationDomain.Identity;

namespace InnovationDomain.Json.Shapes;

internal sealed class CriterionMarkShape
{
    public required Id<Criterion> Criterion { get; init; }

    public decimal? Points { get; init; }

    public string? Justification { get; init; }

    public static CriterionMarkShape From(CriterionMark mark) => new() { Criterion = mark.Criterion, Points = mark.Points, Justification = mark.Justification };

    public CriterionMark ToValue() => Points is { } points ? CriterionMark.Of(Criterion, points, Justification) : CriterionMark.InsufficientInformation(Criterion, Justification);
}
