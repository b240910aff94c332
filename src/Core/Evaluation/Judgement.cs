using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using InnovationDomain.Arithmetic;
using InnovationDomain.Calendars;
using NodaTime;

namespace InnovationDomain.Evaluation;

/// <summary>One rule judging one subject: what it may read, what it may answer, and the note of what was read.</summary>
/// <typeparam name="TSubject">What is judged.</typeparam>
public ref struct Judgement<TSubject>
    where TSubject : class
{
    private readonly Rule<TSubject> _rule;
    private readonly TSubject _subject;
    private readonly EvaluationContext _context;
    private readonly ParameterReading[] _readings;
    private readonly List<Evidence>? _evidence;
    private ulong _facts;
    private uint _parameters;
    private byte _missing;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal Judgement(Rule<TSubject> rule, TSubject subject, EvaluationContext context, ParameterReading[] readings, List<Evidence>? evidence) =>
        (_rule, _subject, _context, _readings, _evidence) = (rule, subject, context, readings, evidence);

    /// <summary>Gets the day that is assessed.</summary>
    public readonly LocalDate AssessedOn => _context.AssessedOn;

    /// <summary>Gets the day of the decision: what was known by then counts.</summary>
    public readonly LocalDate DecidedOn => _context.DecidedOn;

    /// <summary>Gets the id of the authority's time zone.</summary>
    /// <value><see langword="null"/>: not stated.</value>
    public readonly string? ZoneId => _context.ZoneId;

    /// <summary>Gets the production calendar.</summary>
    /// <exception cref="InvalidOperationException">The rule's card does not say <see cref="RuleCard.ReadsCalendar"/>.</exception>
    public readonly ProductionCalendar Calendar => _rule.Card.ReadsCalendar
        ? _context.Calendar
        : throw new InvalidOperationException($"{_rule.Id} asks for the calendar without saying so. Set RuleCard.ReadsCalendar, so that a year without data is a verdict.");

    /// <summary>Gets whether evidence is wanted; otherwise <see cref="Cite"/> does nothing, and its texts need not be made.</summary>
    public readonly bool IsExamined => _evidence is not null;

    /// <summary>Reads a fact. Whatever it answers, the verdict cites the fact.</summary>
    /// <returns>Whether it is there; if not, <see cref="Unknown"/> answers that it is missing.</returns>
    /// <exception cref="ArgumentException">The fact is of another rule.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Knows<TValue>(Fact<TSubject, TValue> fact, [MaybeNullWhen(false)] out TValue value)
        where TValue : notnull
    {
        if (!ReferenceEquals(fact.Owner, _rule))
        {
            throw Stranger(fact.Name, nameof(fact));
        }

        _facts |= 1UL << fact.Index;
        if (fact.TryRead(_subject, out value))
        {
            return true;
        }

        _missing = (byte)(Verdict.MissingFactFrom + fact.Index);
        return false;
    }

    /// <summary>Reads a parameter of the profile. Whatever it answers, the verdict cites the parameter.</summary>
    /// <returns>Whether a version is in force; if not, <see cref="Unknown"/> answers that it is missing.</returns>
    /// <exception cref="ArgumentException">The parameter is of another rule.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Knows<T>(Parameter<T> parameter, [MaybeNullWhen(false)] out T value)
        where T : notnull
    {
        if (!ReferenceEquals(parameter.Owner, _rule))
        {
            throw Stranger(parameter.Name, nameof(parameter));
        }

        // Resolved from the rule's own parameters, in their order.
        Debug.Assert(_readings[parameter.Index] is ParameterReading<T>, "A reading stands at the place of its parameter.");
        var reading = Unsafe.As<ParameterReading<T>>(_readings[parameter.Index]);
        _parameters |= (uint)reading.Code << (8 * parameter.Index);
        value = reading.Value;
        if (reading.Code != 0)
        {
            return typeof(T).IsValueType || value is not null;
        }

        _missing = (byte)(Verdict.MissingParameterFrom + parameter.Index);
        return false;
    }

    /// <summary>Notes an item for whoever examines the subject; does nothing otherwise. Ask <see cref="IsExamined"/> first where texts are composed.</summary>
    public readonly void Cite(string path, string russian, string english) => _evidence?.Add(new(path, russian, english));

    /// <summary>Answers that what was asked for last is missing.</summary>
    /// <exception cref="InvalidOperationException">Nothing asked for so far was missing.</exception>
    public readonly Verdict Unknown() => _missing != 0
        ? Make(VerdictState.Indeterminate, _missing)
        : throw NothingMissing();

    /// <summary>Answers that the rule is kept.</summary>
    public readonly Verdict Satisfied() => Make(VerdictState.Satisfied, 0);

    /// <summary>Answers with a declared reason, in the state that it gives.</summary>
    /// <exception cref="ArgumentException">The reason is of another rule.</exception>
    public readonly Verdict Answer(Reason reason) => Make(reason.State, Code(reason));

    /// <summary>Answers whether what is observed keeps the bound of the measure.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="observed">What is observed.</param>
    /// <param name="required">What is required.</param>
    /// <param name="kept">What is to be said, or asked of an expert, where the bound is kept: a reason declared by Satisfied or ForExpert.</param>
    /// <param name="broken">How the rule is broken where the bound is not kept: a reason declared by Violated.</param>
    /// <exception cref="ArgumentException">The measure or a reason is of another rule, or a reason does not give such a state.</exception>
    public readonly Verdict Compare(Measure measure, long observed, long required, Reason? kept = null, Reason? broken = null) =>
        Compare(measure, observed, required, 1, observed.CompareTo(required), kept, broken);

    /// <inheritdoc cref="Compare(Measure, long, long, Reason, Reason)"/>
    public readonly Verdict Compare(Measure measure, decimal observed, decimal required, Reason? kept = null, Reason? broken = null)
    {
        (long one, long other, long denominator) = CommonScale.Of(observed, required);
        return Compare(measure, one, other, denominator, Math.Sign(observed.CompareTo(required)), kept, broken);
    }

    /// <inheritdoc cref="Compare(Measure, long, long, Reason, Reason)"/>
    public readonly Verdict Compare(Measure measure, Fraction observed, Fraction required, Reason? kept = null, Reason? broken = null)
    {
        (long one, long other, long denominator) = CommonScale.Of(observed, required);
        return Compare(measure, one, other, denominator, Math.Sign(observed.CompareTo(required)), kept, broken);
    }

    internal readonly Verdict WithoutCalendarYear() => Make(VerdictState.Indeterminate, Verdict.MissingCalendarYear);

    private readonly Verdict Compare(Measure measure, long observed, long required, long denominator, int sign, Reason? kept, Reason? broken)
    {
        if (!ReferenceEquals(measure.Owner, _rule))
        {
            throw Stranger(measure.Name, nameof(measure));
        }

        bool isKept = measure.IsKeptBy(sign);
        Reason? reason = isKept ? kept : broken;
        byte code = 0;
        VerdictState state = isKept ? VerdictState.Satisfied : VerdictState.Violated;
        if (reason is not null)
        {
            code = Code(reason);
            bool fits = isKept ? reason.State is VerdictState.Satisfied or VerdictState.ExpertJudgement : reason.State == VerdictState.Violated;
            state = fits ? reason.State : throw Misfit(measure, reason, isKept, isKept ? nameof(kept) : nameof(broken));
        }

        return new(_rule, state, code, (byte)(measure.Index + 1), observed, required, denominator, _facts, _parameters);
    }

    private readonly byte Code(Reason reason)
    {
        ArgumentNullException.ThrowIfNull(reason);
        return ReferenceEquals(reason.Owner, _rule)
            ? (byte)(Verdict.ReasonFrom + reason.Index)
            : throw Stranger(reason.Name, nameof(reason));
    }

    private readonly Verdict Make(VerdictState state, byte reason) => new(_rule, state, reason, 0, 0, 0, 0, _facts, _parameters);

    // Messages are composed outside of what runs for every verdict: their buffers would be cleared each time.
    private readonly ArgumentException Misfit(Measure measure, Reason reason, bool isKept, string parameter) => new(
        $"{_rule.Id} gives «{reason.Name}», which is {reason.State}, where the bound of {measure.Name} is {(isKept ? "kept" : "broken")}. Give a reason declared by {(isKept ? "Satisfied or ForExpert" : "Violated")}.", parameter);

    private readonly InvalidOperationException NothingMissing() =>
        new($"{_rule.Id} answers that something is missing, but nothing was. Answer with a reason that is declared for what is unknown.");

    private readonly ArgumentException Stranger(string name, string parameter) =>
        new($"{name} is not declared by {_rule.Id}. A rule reads and answers only what it declared in its own constructor.", parameter);
}
