using InnovationDomain.Identity;
using InnovationDomain.Wording;

namespace InnovationDomain.Expertise;

/// <summary>One thing that experts judge (критерий, показатель), and how much it counts.</summary>
public sealed class Criterion
{
    /// <summary>Gets the key, by which marks refer to it.</summary>
    public required Id<Criterion> Id { get; init => field = Id<Criterion>.Require(value, "Criterion.Id"); }

    /// <summary>Gets the name, as the sheet shows it.</summary>
    public required string Name { get; init => field = PrintableText.Require(value, "Criterion.Name"); }

    /// <summary>Gets the points it may be given.</summary>
    public required AnchoredScale Scale
    {
        get;
        init
        {
            field = value ?? throw new ArgumentNullException(nameof(Scale), "Criterion.Scale is missing. Give the points that the criterion may be given: AnchoredScale.Of(0, 3).");
            RequireFloor();
        }
    }

    /// <summary>Gets the weight, by which points are multiplied (вес).</summary>
    /// <value>Greater than 0, to 10 000, with at most four digits after the point. The default is 1, which 0 stands for too.</value>
    public decimal Weight { get; init => field = value == 0 ? 1 : ExactPoints.Require(value, "Criterion.Weight"); } = 1;

    /// <summary>Gets the least points with which the application passes this criterion; whose points, <see cref="ExpertisePolicy.CriterionFloors"/> says.</summary>
    /// <value>On the scale. The default is <see langword="null"/>: no floor.</value>
    public decimal? Floor
    {
        get;
        init
        {
            field = value is { } floor ? ExactPoints.Require(floor, "Criterion.Floor") : null;
            RequireFloor();
        }
    }

    /// <summary>Gets the most that it brings to the total: the highest points times the weight.</summary>
    public decimal MaxWeighted => Scale.Max * Weight;

    /// <summary>Answers the name.</summary>
    public override string ToString() => Name;

    internal bool MarksLike(Criterion other) =>
        Id == other.Id && Weight == other.Weight && Floor == other.Floor && Scale.Min == other.Scale.Min && Scale.Max == other.Scale.Max && Scale.Step == other.Scale.Step;

    private void RequireFloor()
    {
        if (Scale is { } scale && Floor is { } floor && (floor < scale.Min || floor > scale.Max))
        {
            throw new ArgumentException($"Criterion.Floor is {ExactPoints.Text(floor)}, but {scale}. Give a floor within it, or none.", nameof(Floor));
        }
    }
}
