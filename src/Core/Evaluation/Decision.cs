using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using InnovationDomain.Lists;
using InnovationDomain.Wording;

namespace InnovationDomain.Evaluation;

/// <summary>How the verdicts of a rule set combine to an outcome (порядок принятия решения): a table, proved to have exactly one row for every combination of answers.</summary>
/// <typeparam name="TSubject">What is decided about.</typeparam>
/// <remarks>The answers of a column that asks for the state of a rule are those that the rule and its exceptions can give by what they declare.</remarks>
public sealed class Decision<TSubject>
    where TSubject : class
{
    private readonly ImmutableArray<DecisionColumn> _columns;

    private Decision(string name, RuleSet<TSubject> rules, ImmutableArray<DecisionRow> rows, ImmutableArray<DecisionColumn> columns) =>
        (Name, Rules, Rows, _columns) = (name, rules, rows, columns);

    /// <summary>Gets the name.</summary>
    public string Name { get; }

    /// <summary>Gets the rules.</summary>
    public RuleSet<TSubject> Rules { get; }

    /// <summary>Gets the rows; their order has no meaning.</summary>
    public ImmutableArray<DecisionRow> Rows { get; }

    /// <summary>Makes a decision.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="rules">The rules whose grounds the columns ask about.</param>
    /// <param name="rows">At least one, each id once.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rules"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// A column names a rule that the set has not, or that is an exception; no row takes some combination of answers, or two do; or no combination reaches some row. The message names the combination or the row.
    /// </exception>
    [SuppressMessage("Design", "CA1000:Do not declare static members on generic types", Justification = "The rules name the type.")]
    public static Decision<TSubject> Of(string name, RuleSet<TSubject> rules, params ImmutableArray<DecisionRow> rows)
    {
        ArgumentNullException.ThrowIfNull(rules);
        string known = PrintableText.Require(name, "Decision.Name");
        ImmutableArray<DecisionRow> given = GivenList.Distinct(GivenList.Some(rows, $"The decision «{known}»", "Give at least one row."), row => row.Id, $"The decision «{known}»", "id");
        ImmutableArray<DecisionColumn> columns = [.. given.SelectMany(row => row.Conditions).Select(condition => condition.Column).Distinct()];
        foreach (string id in columns.SelectMany(column => column.Named))
        {
            if (!rules.Places.Any(place => place.Rule.Id == id && place.Overrides is null))
            {
                throw new ArgumentException($"The decision «{known}» asks for {id}, and «{rules.Name}» has no such rule, or only as an exception. Ask for the rule that it is an exception to.", nameof(rows));
            }
        }

        DecisionTable.Require(known, given, columns, [.. columns.Select(column => DomainOf(column, rules.Places))]);
        return new(known, rules, given, columns);
    }

    /// <summary>Answers the same decision by rules that are bound to a profile.</summary>
    /// <inheritdoc cref="RuleSet{TSubject}.Under" path="/exception"/>
    public Decision<TSubject> Under(Regulation.RegulationProfile profile) => new(Name, Rules.Under(profile), Rows, _columns);

    /// <summary>Decides about a subject.</summary>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The context is of another profile than the rules are bound to.</exception>
    public DecisionResult Decide(TSubject subject, EvaluationContext context)
    {
        EvaluationReport report = Rules.Report(subject, context);
        ImmutableArray<Ground> grounds = report.Grounds;
        int[] values = [.. _columns.Select(column => column.ValueIn(grounds))];
        foreach (DecisionRow row in Rows)
        {
            if (DecisionTable.Takes(row, _columns, values))
            {
                return new(this.Name, row, grounds, report);
            }
        }

        throw new InvalidOperationException($"No row of «{Name}» takes {string.Join(", ", _columns.Select((column, i) => column.Text(values[i])))}. A rule answered a state that its declarations exclude.");
    }

    /// <summary>Answers the name.</summary>
    public override string ToString() => Name;

    private static int[] DomainOf(DecisionColumn column, ImmutableArray<RulePlace> places)
    {
        if (!column.IsOfStates)
        {
            return [0, 1];
        }

        RulePlace[] family = [.. FamilyOf(column.Name, places)];
        IEnumerable<VerdictState> states = family.SelectMany(place => place.Rule.PossibleStates);
        if (family.Any(place => place.Overrides is null && (place.From is not null || place.Until is not null)))
        {
            states = states.Append(VerdictState.NotApplicable); // On some days no edition is in force, or might not be.
        }

        if (family.Where(place => place.Overrides is not null).GroupBy(place => place.Overrides, StringComparer.Ordinal).Any(group => group.Select(place => place.Rule.Id).Distinct().Count() > 1))
        {
            states = states.Append(VerdictState.Conflict);
        }

        return [.. states.Distinct().Order().Select(state => (int)state)];
    }

    private static IEnumerable<RulePlace> FamilyOf(string id, ImmutableArray<RulePlace> places) => places.Where(place => place.Rule.Id == id)
        .Concat(places.Where(place => place.Overrides == id).Select(place => place.Rule.Id).Distinct().SelectMany(exception => FamilyOf(exception, places)));
}
