using InnovationDomain.Arithmetic;

namespace InnovationDomain.Monitoring;

/// <summary>A fact beside its minimum and its target: how it stands, by how much, and what share of the target it is. All exact.</summary>
public sealed class IndicatorJudgement
{
    private readonly IndicatorDirection _direction;

    private IndicatorJudgement(IndicatorDirection direction, Fraction? minimum, Fraction? target, Fraction? fact, IndicatorStatus status) =>
        (_direction, Minimum, Target, Fact, Status) = (direction, minimum, target, fact, status);

    /// <summary>Gets the minimum that was compared with, or <see langword="null"/>.</summary>
    public Fraction? Minimum { get; }

    /// <summary>Gets the target that was compared with, or <see langword="null"/>.</summary>
    public Fraction? Target { get; }

    /// <summary>Gets the fact, or <see langword="null"/>.</summary>
    public Fraction? Fact { get; }

    /// <summary>Gets how the fact stands.</summary>
    public IndicatorStatus Status { get; }

    /// <summary>Gets by how much the fact is better than the minimum.</summary>
    /// <value>In the unit of the indicator; below zero when it is worse; <see langword="null"/> without a fact or a minimum.</value>
    public Fraction? MarginToMinimum => Better(Fact, Minimum);

    /// <summary>Gets by how much the fact is better than the target.</summary>
    /// <value>In the unit of the indicator; below zero when it is worse; <see langword="null"/> without a fact or a target.</value>
    public Fraction? MarginToTarget => Better(Fact, Target);

    /// <summary>Gets by how much the target is better than the minimum: below zero, the target breaks the rule that it is no worse.</summary>
    /// <value>In the unit of the indicator; <see langword="null"/> without a target or a minimum.</value>
    /// <remarks>Source: federal tables of indicators, whose regional column is «не ниже минимального».</remarks>
    public Fraction? TargetMargin => Better(Target, Minimum);

    /// <summary>Gets what share of the target is reached (процент выполнения): 100·fact/target, or 100·target/fact where less is better.</summary>
    /// <value>
    /// In percent, exact: round it with <see cref="Fraction.ToDecimal"/>, a half away from zero. <see langword="null"/> without a fact or a target, and where the divisor is zero.
    /// The formula for «less is better» is our proposal.
    /// </value>
    public Fraction? CompletionPercent
    {
        get
        {
            (Fraction? part, Fraction? whole) = _direction == IndicatorDirection.MoreIsBetter ? (Fact, Target) : (Target, Fact);
            return part is { } reached && whole is { Sign: > 0 } divisor ? reached * 100m / divisor : null;
        }
    }

    /// <summary>Compares a fact with what is set for it.</summary>
    /// <param name="direction">Which of two results is the better one.</param>
    /// <param name="minimum">The minimum; <see langword="null"/> for none.</param>
    /// <param name="target">The target; <see langword="null"/> for none.</param>
    /// <param name="fact">The fact; <see langword="null"/> for none.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="direction"/> is not a named value.</exception>
    public static IndicatorJudgement Of(IndicatorDirection direction, Fraction? minimum, Fraction? target, Fraction? fact)
    {
        if (!Enum.IsDefined(direction))
        {
            throw new ArgumentOutOfRangeException(nameof(direction), direction, "Take one of the named values of IndicatorDirection.");
        }

        bool IsWorse(Fraction? than) => than is { } bound && (direction == IndicatorDirection.MoreIsBetter ? fact < bound : fact > bound);
        IndicatorStatus status = fact is null ? IndicatorStatus.NoFact
            : minimum is null && target is null ? IndicatorStatus.NotJudged
            : IsWorse(minimum) ? IndicatorStatus.BelowMinimum
            : IsWorse(target) ? IndicatorStatus.BelowTarget
            : IndicatorStatus.Met;
        return new(direction, minimum, target, fact, status);
    }

    // What is missing somewhere in a total is not compared: a part of the facts beside all of the targets would mislead.
    internal static IndicatorJudgement Of(IndicatorDirection direction, RolledValue minimum, RolledValue target, RolledValue fact) => fact is { IsComplete: false, Amount: not null }
        ? new(direction, minimum.Complete, target.Complete, null, IndicatorStatus.Incomplete)
        : Of(direction, minimum.Complete, target.Complete, fact.Complete);

    private Fraction? Better(Fraction? value, Fraction? bound) => _direction == IndicatorDirection.MoreIsBetter ? value - bound : bound - value;
}
