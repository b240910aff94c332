using System.Collections.Immutable;
using InnovationDomain.Lists;

namespace InnovationDomain.Expertise;

/// <summary>The points that a criterion may be given (шкала с описанием), with what they mean in words.</summary>
public sealed class AnchoredScale
{
    private AnchoredScale(decimal min, decimal max, decimal step, ImmutableArray<ScaleAnchor> anchors) => (Min, Max, Step, Anchors) = (min, max, step, anchors);

    /// <summary>Gets the least points.</summary>
    /// <value>0 to 10 000, less than <see cref="Max"/>.</value>
    public decimal Min { get; }

    /// <summary>Gets the most points.</summary>
    public decimal Max { get; }

    /// <summary>Gets the distance between two neighbouring marks.</summary>
    public decimal Step { get; }

    /// <summary>Gets the meanings, from the least points up.</summary>
    /// <value>May be empty, and may leave marks without a meaning.</value>
    public ImmutableArray<ScaleAnchor> Anchors { get; }

    /// <summary>Makes a scale.</summary>
    /// <param name="min">The least points.</param>
    /// <param name="max">The most points.</param>
    /// <param name="step">The distance between two neighbouring marks; whole points by default.</param>
    /// <param name="anchors">The meanings, in any order; none by default.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is not from 0 to 10 000 with at most four digits after the point.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="max"/> is not above <paramref name="min"/>, a whole number of steps does not lead from one to the other, or an anchor is missing, is off the scale or overlaps another.
    /// </exception>
    public static AnchoredScale Of(decimal min, decimal max, decimal step = 1, ImmutableArray<ScaleAnchor> anchors = default)
    {
        _ = ExactPoints.Require(min, "AnchoredScale.Min");
        _ = ExactPoints.Require(max, "AnchoredScale.Max");
        _ = ExactPoints.Require(step, "AnchoredScale.Step");
        if (max <= min)
        {
            throw new ArgumentException($"AnchoredScale.Max is {ExactPoints.Text(max)}, not above AnchoredScale.Min, {ExactPoints.Text(min)}. A scale has at least two marks.", nameof(max));
        }

        if (step == 0 || (max - min) % step != 0)
        {
            throw new ArgumentException(
                $"No whole number of steps of {ExactPoints.Text(step)} leads from {ExactPoints.Text(min)} to {ExactPoints.Text(max)}. Give a step that divides the scale.", nameof(step));
        }

        var scale = new AnchoredScale(min, max, step, [.. GivenList.Complete(anchors, "AnchoredScale.Anchors").OrderBy(anchor => anchor.From)]);
        for (int i = 0; i < scale.Anchors.Length; i++)
        {
            ScaleAnchor anchor = scale.Anchors[i];
            if (!scale.Has(anchor.From) || !scale.Has(anchor.To))
            {
                throw new ArgumentException($"The anchor «{anchor.Meaning}» is at {Span(anchor)}, but {scale}. Move it to a mark.", nameof(anchors));
            }

            if (i > 0 && anchor.From <= scale.Anchors[i - 1].To)
            {
                throw new ArgumentException(
                    $"The anchors «{scale.Anchors[i - 1].Meaning}» at {Span(scale.Anchors[i - 1])} and «{anchor.Meaning}» at {Span(anchor)} give one mark two meanings. Part them.", nameof(anchors));
            }
        }

        return scale;
    }

    /// <summary>Answers whether the points are a mark of this scale.</summary>
    public bool Has(decimal points) => points >= Min && points <= Max && (points - Min) % Step == 0;

    /// <summary>Answers the meaning of a mark, or <see langword="null"/> where none was given.</summary>
    public ScaleAnchor? AnchorOf(decimal points) => Anchors.FirstOrDefault(anchor => anchor.From <= points && points <= anchor.To);

    /// <summary>Answers a line for messages: «the scale goes from 0 to 3 by 1».</summary>
    public override string ToString() => $"the scale goes from {ExactPoints.Text(Min)} to {ExactPoints.Text(Max)} by {ExactPoints.Text(Step)}";

    private static string Span(ScaleAnchor anchor) =>
        anchor.From == anchor.To ? ExactPoints.Text(anchor.From) : $"{ExactPoints.Text(anchor.From)}–{ExactPoints.Text(anchor.To)}";
}
