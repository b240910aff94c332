using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.CompilerServices;
using InnovationDomain.Arithmetic;

namespace InnovationDomain.Evaluation;

/// <summary>What a rule answered about a subject: numbers and ids; texts are made by <see cref="Explain"/> when somebody reads them (вердикт).</summary>
/// <remarks>48 bytes. <c>default</c> is no verdict: see <see cref="IsNone"/>. Two are equal when rule, state, reason, numbers, facts and versions of parameters are.</remarks>
public readonly record struct Verdict
{
    internal const int MaxFacts = 64;
    internal const int MaxParameters = 4;
    internal const int MaxMeasures = 255;
    internal const int MaxReasons = 120;
    internal const byte MissingFactFrom = 1;
    internal const byte MissingParameterFrom = MissingFactFrom + MaxFacts;
    internal const byte MissingCalendarYear = MissingParameterFrom + MaxParameters;
    internal const byte ReasonFrom = 128;
    private const int StateAt = 32;
    private const int ReasonAt = 40;
    private const int MeasureAt = 48;

    private readonly long _observed;
    private readonly long _required;
    private readonly long _denominator;
    private readonly ulong _facts;

    // From the lowest bit: a byte for each parameter, then state, reason, measure. One field, because it is written at once.
    private readonly ulong _codes;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal Verdict(Rule rule, VerdictState state, byte reason, byte measure, long observed, long required, long denominator, ulong facts, uint parameters) =>
        (Rule, _observed, _required, _denominator, _facts, _codes) =
        (rule, observed, required, denominator, facts, parameters | (ulong)state << StateAt | (ulong)reason << ReasonAt | (ulong)measure << MeasureAt);

    /// <summary>Gets whether this is <c>default</c>: no verdict.</summary>
    public bool IsNone => State == 0;

    /// <summary>Gets the rule.</summary>
    /// <value><see langword="null"/> only in <c>default</c>.</value>
    public Rule Rule { get; }

    /// <summary>Gets the answer.</summary>
    public VerdictState State => (VerdictState)(byte)(_codes >> StateAt);

    /// <summary>Gets whether the rule is broken.</summary>
    public bool IsViolated => State == VerdictState.Violated;

    /// <summary>Gets the reason that the rule gave.</summary>
    /// <value><see langword="null"/>: the numbers say all, or something is missing.</value>
    public Reason? Reason => ReasonCode >= ReasonFrom ? Rule.ReasonAt(ReasonCode - ReasonFrom) : null;

    /// <summary>Gets the fact that is missing.</summary>
    /// <value><see langword="null"/> unless the verdict is <see cref="VerdictState.Indeterminate"/> for that.</value>
    public Fact? MissingFact => ReasonCode is >= MissingFactFrom and < MissingParameterFrom ? Rule.Facts[ReasonCode - MissingFactFrom] : null;

    /// <summary>Gets the parameter of which no version is in force.</summary>
    /// <value><see langword="null"/> unless the verdict is <see cref="VerdictState.Indeterminate"/> for that.</value>
    public Parameter? MissingParameter => ReasonCode is >= MissingParameterFrom and < MissingCalendarYear ? Rule.Parameters[ReasonCode - MissingParameterFrom] : null;

    /// <summary>Gets whether the production calendar has no data for a year that was needed.</summary>
    public bool LacksCalendarYear => ReasonCode == MissingCalendarYear;

    /// <summary>Gets what the violation comes to: as the reason says, else as the rule's card does.</summary>
    /// <value><see langword="null"/> unless the rule is broken.</value>
    public RuleSeverity? Severity => IsViolated ? Reason?.Severity ?? Rule.Card.Severity : null;

    /// <summary>Gets what was measured.</summary>
    /// <value><see langword="null"/>: the verdict does not rest on a number.</value>
    public Measure? Measure => (byte)(_codes >> MeasureAt) is var measure and not 0 ? Rule.MeasureAt(measure - 1) : null;

    /// <summary>Gets whether there are numbers: a measure whose observed and required number 64 bits hold exactly.</summary>
    public bool HasNumbers => _denominator != 0;

    /// <summary>Gets what was observed, exactly.</summary>
    /// <value><see langword="null"/>: no numbers.</value>
    public Fraction? Observed => Number(_observed);

    /// <summary>Gets what was required, exactly.</summary>
    /// <value><see langword="null"/>: no numbers.</value>
    public Fraction? Required => Number(_required);

    /// <summary>Gets how far the observed number is within the bound, exactly: negative by what is lacking or exceeded, zero at the bound.</summary>
    /// <value><see langword="null"/>: no numbers. Of <see cref="Bound.Exactly"/>, minus the distance.</value>
    public Fraction? Margin => Measure?.Bound switch
    {
        null => null,
        Bound.AtLeast or Bound.MoreThan => Number(_observed - _required),
        Bound.AtMost or Bound.LessThan => Number(_required - _observed),
        _ => Number(-Math.Abs(_observed - _required)),
    };

    /// <summary>Gets the facts that were read: nothing else of the subject bears on the verdict.</summary>
    public ImmutableArray<Fact> FactsRead
    {
        get
        {
            var read = ImmutableArray.CreateBuilder<Fact>(BitOperations.PopCount(_facts));
            for (ulong rest = _facts; rest != 0; rest &= rest - 1)
            {
                read.Add(Rule.Facts[BitOperations.TrailingZeroCount(rest)]);
            }

            return read.MoveToImmutable();
        }
    }

    /// <summary>Gets the parameters of which a version was read.</summary>
    public ImmutableArray<Parameter> ParametersRead
    {
        get
        {
            uint codes = ParameterCodes;
            return IsNone ? [] : [.. Rule.Parameters.Where(parameter => CodeIn(codes, parameter.Index) != 0)];
        }
    }

    /// <summary>Gets whether a parameter was read whose review was past due.</summary>
    public bool RestsOnStale => (ParameterCodes & 0x80808080u) != 0;

    internal uint ParameterCodes => (uint)_codes;

    private byte ReasonCode => (byte)(_codes >> ReasonAt);

    /// <summary>Answers whether a fact was read.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> is <see langword="null"/>.</exception>
    public bool HasRead(Fact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return ReferenceEquals(fact.Owner, Rule) && (_facts >> fact.Index & 1) != 0;
    }

    /// <summary>Tells the verdict in words: observed, required, margin, clause, parameters with their days.</summary>
    /// <param name="context">The context in which it was reached.</param>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">Another version of a parameter is in force in the context than the verdict rests on.</exception>
    /// <exception cref="InvalidOperationException">This is no verdict.</exception>
    public Explanation Explain(EvaluationContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return IsNone ? throw new InvalidOperationException("This is no verdict: default(Verdict). Take one that a rule answered.") : new(this, context);
    }

    /// <summary>Answers id, state and numbers, for logs: «EXP-07 Violated 19/2, AtMost 9».</summary>
    public override string ToString() => IsNone ? "—" : $"{Rule.Id} {State}{(HasNumbers ? $" {Observed}, {Measure!.Bound} {Required}" : "")}{(Reason is { } reason ? $" ({reason})" : "")}";

    internal static byte CodeIn(uint codes, int index) => (byte)(codes >> (8 * index));

    private Fraction? Number(long value) => _denominator == 0 ? null : Fraction.Of(value, _denominator);
}
