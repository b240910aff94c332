using System.Collections.Immutable;

namespace InnovationDomain.Evaluation;

/// <summary>A rule, whatever it judges: its card, and what it declares to read and to answer.</summary>
/// <remarks>Rules of a user derive from <see cref="Rule{TSubject}"/>.</remarks>
public abstract class Rule
{
    private protected Rule(RuleCard card) =>
        Card = card ?? throw new ArgumentNullException(nameof(card), "A rule cannot exist without its card: id, titles, severity, the clause it rests on.");

    /// <summary>Gets the card.</summary>
    public RuleCard Card { get; }

    /// <summary>Gets the stable id: «EXP-07».</summary>
    public string Id => Card.Id;

    /// <summary>Gets what it judges.</summary>
    public abstract Type SubjectType { get; }

    /// <summary>Gets the facts it reads of its subject, in the order of declaration.</summary>
    public ImmutableArray<Fact> Facts => Declared.Facts;

    /// <summary>Gets the parameters it reads of the profile.</summary>
    public ImmutableArray<Parameter> Parameters => Declared.Parameters;

    /// <summary>Gets the numbers it compares.</summary>
    public ImmutableArray<Measure> Measures => Declared.Measures;

    /// <summary>Gets the reasons it may give, those of non-applicability among them.</summary>
    public ImmutableArray<Reason> Reasons => Declared.Reasons;

    private protected RuleDeclarations Declarations { get; } = new();

    private RuleDeclarations Declared => Declarations.Close();

    /// <summary>Answers id and title: «EXP-07 Divergent totals are settled by an extra expert».</summary>
    public override string ToString() => $"{Id} {Card.English}";

    internal Measure MeasureAt(int index) => Declarations.Measures[index];

    internal Reason ReasonAt(int index) => Declarations.Reasons[index];

    internal IEnumerable<VerdictState> PossibleStates => Enum.GetValues<VerdictState>().Where(state => state switch
    {
        VerdictState.Satisfied or VerdictState.Indeterminate => true,
        VerdictState.Violated => !Measures.IsEmpty || Reasons.Any(reason => reason.State == state),
        _ => Reasons.Any(reason => reason.State == state),
    });

    internal ParameterReading[] ResolveIn(EvaluationContext context) =>
        [.. Parameters.Select(parameter => parameter.Key.Resolve(context))];
}
