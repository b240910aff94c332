using InnovationDomain.Arithmetic;
using InnovationDomain.Calendars;
using InnovationDomain.Wording;

namespace InnovationDomain.Evaluation;

/// <summary>A rule about one kind of subject: a pure function of the subject and the context to a verdict (правило оценки).</summary>
/// <typeparam name="TSubject">What it judges: an application, a panel of experts, a project.</typeparam>
/// <remarks>
/// A rule declares in its constructor what it reads and what it may answer, and judges in <see cref="Judge"/>. It reaches its subject only through the facts it declared,
/// and days, parameters and the calendar only through the judgement, so that a verdict cites all that it rests on. See docs/writing-rules.md.
/// </remarks>
public abstract class Rule<TSubject> : Rule
    where TSubject : class
{
    private readonly bool _readsCalendar;

    /// <summary>Makes a rule.</summary>
    /// <param name="card">Its card.</param>
    /// <exception cref="ArgumentNullException"><paramref name="card"/> is <see langword="null"/>.</exception>
    protected Rule(RuleCard card)
        : base(card) => _readsCalendar = card.ReadsCalendar;

    /// <inheritdoc/>
    public override Type SubjectType => typeof(TSubject);

    /// <summary>Judges a subject.</summary>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public Verdict Evaluate(TSubject subject, EvaluationContext context)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(context);
        Verdict verdict = Run(subject, context, context.ReadingsOf(this), null);
        return ReferenceEquals(verdict.Rule, this) ? verdict : throw ForeignVerdict();
    }

    /// <summary>Judges a subject by the same code, and lists what the verdict rests on, item by item.</summary>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public Examination Examine(TSubject subject, EvaluationContext context)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(context);
        List<Evidence> evidence = [];
        Verdict verdict = Run(subject, context, context.ReadingsOf(this), evidence);
        return ReferenceEquals(verdict.Rule, this) ? new(verdict, [.. evidence]) : throw ForeignVerdict();
    }

    // Whoever calls checks that the verdict is of this rule: looking at it here would copy its 48 bytes right after they were written, which costs as much as the judgement.
    internal Verdict Run(TSubject subject, EvaluationContext context, ParameterReading[] readings, List<Evidence>? evidence)
    {
        var judgement = new Judgement<TSubject>(this, subject, context, readings, evidence);
        if (_readsCalendar)
        {
            return JudgeByCalendar(ref judgement);
        }

        return Judge(ref judgement);
    }

    internal InvalidOperationException ForeignVerdict() =>
        new($"{Id} returned a verdict that its judgement did not make. Return what Compare, Answer or Unknown of the judgement give.");

    /// <summary>Judges. Pure: the same facts, parameters and days give the same verdict; whatever is missing is <see cref="Judgement{TSubject}.Unknown"/>, never an exception.</summary>
    protected abstract Verdict Judge(ref Judgement<TSubject> judgement);

    /// <summary>Declares a fact.</summary>
    /// <param name="name">Its stable name within the rule.</param>
    /// <param name="russian">What it is, in the nominative: «мероприятия проекта».</param>
    /// <param name="english">The same in English.</param>
    /// <param name="read">Reads it of a subject; <see langword="null"/> where it is missing. Pure.</param>
    /// <exception cref="ArgumentException">The name is taken, a text cannot be printed, or there are 64 facts already.</exception>
    /// <exception cref="InvalidOperationException">The rule has been used already.</exception>
    protected Fact<TSubject, TValue> Fact<TValue>(string name, string russian, string english, Func<TSubject, TValue?> read)
        where TValue : notnull => Declarations.Add(
            this, new GivenFact<TSubject, TValue>(this, name, Text(russian, name), Text(english, name), Declarations.Facts.Length, read ?? throw new ArgumentNullException(nameof(read))));

    /// <summary>Declares a fact that is a number, a date or another struct and may be missing.</summary>
    /// <inheritdoc cref="Fact"/>
    protected Fact<TSubject, TValue> OptionalFact<TValue>(string name, string russian, string english, Func<TSubject, TValue?> read)
        where TValue : struct => Declarations.Add(
            this, new OptionalFact<TSubject, TValue>(this, name, Text(russian, name), Text(english, name), Declarations.Facts.Length, read ?? throw new ArgumentNullException(nameof(read))));

    /// <summary>Declares a parameter of the profile.</summary>
    /// <param name="key">Its key, of <see cref="ProfileParameters"/> or the user's own.</param>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">It is declared already, or there are four already.</exception>
    /// <exception cref="InvalidOperationException">The rule has been used already.</exception>
    protected Parameter<T> Parameter<T>(ParameterKey<T> key)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(key);
        return Declarations.Add(this, new Parameter<T>(this, key, key.Name, value => value, Declarations.Parameters.Length));
    }

    /// <summary>Declares a parameter of the profile of which the rule goes by a part.</summary>
    /// <param name="key">Its key.</param>
    /// <param name="part">What the part is called; explanations print «key.part».</param>
    /// <param name="shown">The part, which explanations print.</param>
    /// <inheritdoc cref="Parameter{T}(ParameterKey{T})" path="/exception"/>
    protected Parameter<T> Parameter<T>(ParameterKey<T> key, string part, Func<T, object?> shown)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(shown);
        return Declarations.Add(this, new Parameter<T>(this, key, $"{key.Name}.{Text(part, key.Name)}", shown, Declarations.Parameters.Length));
    }

    /// <summary>Declares a number that is compared.</summary>
    /// <param name="name">Its stable name within the rule.</param>
    /// <param name="bound">How the observed number must stand to the required one.</param>
    /// <param name="russian">What is measured, and in which unit: «расхождение итогов, баллов».</param>
    /// <param name="english">The same in English.</param>
    /// <param name="step">The smallest change that has a meaning; above zero. Left out or zero, it is one.</param>
    /// <exception cref="ArgumentException">The name is taken, a text cannot be printed, or there are 255 already.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="step"/> is negative, or <paramref name="bound"/> is not a named value.</exception>
    /// <exception cref="InvalidOperationException">The rule has been used already.</exception>
    protected Measure Measure(string name, Bound bound, string russian, string english, Fraction step = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(step, Fraction.Zero);
        return Declarations.Add(this, new Measure(
            this, name, Text(russian, name), Text(english, name), Lists.NamedValue.Require(bound, nameof(bound)), step == Fraction.Zero ? Fraction.One : step, Declarations.Measures.Length));
    }

    /// <summary>Declares a condition under which the rule does not apply.</summary>
    /// <inheritdoc cref="Declare"/>
    protected Reason NotApplicable(string name, string russian, string english) => Declare(name, VerdictState.NotApplicable, russian, english);

    /// <summary>Declares a way in which the rule is kept that the measure alone does not tell.</summary>
    /// <inheritdoc cref="Declare"/>
    protected Reason Satisfied(string name, string russian, string english) => Declare(name, VerdictState.Satisfied, russian, english);

    /// <summary>Declares a way in which the rule is broken.</summary>
    /// <inheritdoc cref="Declare"/>
    protected Reason Violated(string name, string russian, string english, RuleSeverity? severity = null) => Declare(name, VerdictState.Violated, russian, english, severity);

    /// <summary>Declares what may be unknown besides a fact or a parameter.</summary>
    /// <inheritdoc cref="Declare"/>
    protected Reason Indeterminate(string name, string russian, string english) => Declare(name, VerdictState.Indeterminate, russian, english);

    /// <summary>Declares a question that only an expert answers.</summary>
    /// <inheritdoc cref="Declare"/>
    protected Reason ForExpert(string name, string russian, string english) => Declare(name, VerdictState.ExpertJudgement, russian, english);

    /// <summary>Declares a reason.</summary>
    /// <param name="name">Its stable name within the rule.</param>
    /// <param name="state">The state it gives.</param>
    /// <param name="russian">The sentence, without a full stop.</param>
    /// <param name="english">The same in English.</param>
    /// <param name="severity">What the violation comes to; left out, as the card says.</param>
    /// <exception cref="ArgumentException">The name is taken, a text cannot be printed, or there are 120 already.</exception>
    /// <exception cref="InvalidOperationException">The rule has been used already.</exception>
    private Reason Declare(string name, VerdictState state, string russian, string english, RuleSeverity? severity = null) => Declarations.Add(
        this, new Reason(this, name, state, Text(russian, name), Text(english, name), Lists.NamedValue.Optional(severity, nameof(severity)), Declarations.Reasons.Length));

    private string Text(string text, string name) => PrintableText.Require(text, $"{Id}, a text of {name}");

    // A year without data is an error of the calendar's caller, and here a verdict: totality is a promise of every rule.
    private Verdict JudgeByCalendar(ref Judgement<TSubject> judgement)
    {
        try
        {
            return Judge(ref judgement);
        }
        catch (MissingCalendarYearException)
        {
            return judgement.WithoutCalendarYear();
        }
    }
}
