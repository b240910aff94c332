using System.Collections.Immutable;
using System.Globalization;

namespace InnovationDomain.Evaluation;

/// <summary>The smallest change that flips a decision, or that there is none within the bound.</summary>
/// <typeparam name="TSubject">What is decided about.</typeparam>
public sealed class Counterfactual<TSubject>
    where TSubject : class
{
    internal Counterfactual(DecisionResult before, DecisionResult? after, TSubject? subject, ImmutableArray<(Lever<TSubject> Lever, int Steps)> changes, int bound, bool isExhaustive) =>
        (Before, After, Subject, Changes, Bound, IsExhaustive) = (before, after, subject, changes, bound, isExhaustive);

    /// <summary>Gets the decision as it is.</summary>
    public DecisionResult Before { get; }

    /// <summary>Gets the decision after the change.</summary>
    /// <value><see langword="null"/>: no change within the bound flips it.</value>
    public DecisionResult? After { get; }

    /// <summary>Gets the changed subject.</summary>
    /// <value><see langword="null"/>: no change within the bound flips the decision.</value>
    public TSubject? Subject { get; }

    /// <summary>Gets the levers to move, and by how many steps each.</summary>
    /// <value>Empty where nothing has to change, or nothing was found.</value>
    public ImmutableArray<(Lever<TSubject> Lever, int Steps)> Changes { get; }

    /// <summary>Gets how many steps in all could have been advised.</summary>
    public int Bound { get; }

    /// <summary>Gets whether nothing smaller was left untried.</summary>
    public bool IsExhaustive { get; }

    /// <summary>Gets whether a change was found.</summary>
    public bool IsFound => After is not null;

    /// <summary>Gets the sentence for a Russian reader.</summary>
    public string Russian => After is null
        ? string.Create(CultureInfo.InvariantCulture, $"Изменений в пределах {Bound}, после которых решение было бы иным, не найдено{(IsExhaustive ? "" : "; перебраны не все")}.")
        : Changes.IsEmpty ? "Решение уже таково."
        : $"Решение станет иным, если изменить: {string.Join("; ", Changes.Select(change => string.Create(CultureInfo.InvariantCulture, $"{change.Lever.Russian} — {change.Steps}")))}.";

    /// <summary>Gets the same in English.</summary>
    public string English => After is null
        ? string.Create(CultureInfo.InvariantCulture, $"No change of {Bound} steps or fewer was found that flips {Before.Outcome}{(IsExhaustive ? "" : "; not all were tried")}.")
        : Changes.IsEmpty ? $"It is {Before.Outcome} already."
        : $"{Before.Outcome} becomes {After.Outcome} by {string.Join("; ", Changes.Select(change => string.Create(CultureInfo.InvariantCulture, $"{change.Lever.English}: {change.Steps}")))}.";
}
