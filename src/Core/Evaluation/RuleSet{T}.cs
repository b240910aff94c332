using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using InnovationDomain.Lists;
using InnovationDomain.Regulation;
using InnovationDomain.Wording;

namespace InnovationDomain.Evaluation;

/// <summary>Rules about one kind of subject that are evaluated together, in a fixed order (набор правил).</summary>
/// <typeparam name="TSubject">What they judge.</typeparam>
public sealed class RuleSet<TSubject>
    where TSubject : class
{
    private readonly Rule<TSubject>[] _rules;

    private RuleSet(string name, ImmutableArray<Rule<TSubject>> rules, RegulationProfile? profile) => (Name, Rules, Profile, _rules) = (name, rules, profile, [.. rules]);

    /// <summary>Gets the name.</summary>
    public string Name { get; }

    /// <summary>Gets the rules, by id (ordinal).</summary>
    public ImmutableArray<Rule<TSubject>> Rules { get; }

    /// <summary>Gets the profile that the set was checked against.</summary>
    /// <value><see langword="null"/>: none; a parameter that a profile lacks is then told by the verdicts.</value>
    public RegulationProfile? Profile { get; }

    /// <summary>Makes a set.</summary>
    /// <param name="name">Its name, for reports.</param>
    /// <param name="rules">The rules in any order, each id once; at least one.</param>
    /// <exception cref="ArgumentException">The name cannot be printed, there is no rule, one is <see langword="null"/>, or two have one id.</exception>
    [SuppressMessage("Design", "CA1000:Do not declare static members on generic types", Justification = "The rules name the type.")]
    public static RuleSet<TSubject> Of(string name, params ImmutableArray<Rule<TSubject>> rules)
    {
        string known = PrintableText.Require(name, "RuleSet.Name");
        ImmutableArray<Rule<TSubject>> given = GivenList.Some(rules, $"The rule set «{known}»", "Give at least one rule.");
        return new(known, [.. GivenList.Distinct(given, rule => rule.Id, $"The rule set «{known}»", "id").OrderBy(rule => rule.Id, StringComparer.Ordinal)], null);
    }

    /// <summary>Answers the set with further rules.</summary>
    /// <inheritdoc cref="Of" path="/exception"/>
    public RuleSet<TSubject> With(params ImmutableArray<Rule<TSubject>> rules) => Of(Name, [.. Rules, .. rules]);

    /// <summary>Answers the set, bound to a profile that has every parameter its rules read, and evaluated in contexts of that profile only.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="profile"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The profile lacks parameters; the message names them with the rules that read them.</exception>
    public RuleSet<TSubject> Under(RegulationProfile profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        string[] lacking =
        [
            .. Rules.SelectMany(rule => rule.Parameters.Where(parameter => !parameter.Key.IsIn(profile)).Select(parameter => (parameter.Key.Name, rule.Id)))
                .GroupBy(pair => pair.Name, StringComparer.Ordinal)
                .Select(group => $"{group.Key} ({string.Join(", ", group.Select(pair => pair.Id).Distinct(StringComparer.Ordinal))})"),
        ];
        return lacking.Length == 0
            ? new(Name, Rules, profile)
            : throw new ArgumentException(
                $"The profile «{profile.Name}» has no parameter {string.Join("; ", lacking)}, which rules of «{Name}» read. Add the parameters with their clauses, or leave these rules out of the set.", nameof(profile));
    }

    /// <summary>Evaluates all rules into a buffer, without allocation.</summary>
    /// <param name="subject">The subject.</param>
    /// <param name="context">The context.</param>
    /// <param name="verdicts">At least as long as <see cref="Rules"/>; filled in their order.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The buffer is shorter, or the context is of another profile than the set is bound to.</exception>
    public void Evaluate(TSubject subject, EvaluationContext context, Span<Verdict> verdicts)
    {
        ParameterReading[][] readings = Prepare(subject, context);
        if (verdicts.Length < _rules.Length)
        {
            throw new ArgumentException(FormattableString.Invariant($"The buffer holds {verdicts.Length} verdicts, and «{Name}» has {_rules.Length} rules. Give one as long as Rules."), nameof(verdicts));
        }

        for (int i = 0; i < _rules.Length; i++)
        {
            verdicts[i] = _rules[i].Run(subject, context, readings[i], null);
        }
    }

    /// <summary>Evaluates all rules into a sink, without allocation.</summary>
    /// <inheritdoc cref="Evaluate(TSubject, EvaluationContext, Span{Verdict})" path="/exception"/>
    public void Evaluate<TSink>(TSubject subject, EvaluationContext context, ref TSink sink)
        where TSink : IVerdictSink, allows ref struct
    {
        ParameterReading[][] readings = Prepare(subject, context);
        for (int i = 0; i < _rules.Length; i++)
        {
            Verdict verdict = _rules[i].Run(subject, context, readings[i], null);
            sink.Add(in verdict);
        }
    }

    /// <summary>Evaluates all rules and keeps their verdicts.</summary>
    /// <inheritdoc cref="Evaluate(TSubject, EvaluationContext, Span{Verdict})" path="/exception"/>
    public EvaluationReport Report(TSubject subject, EvaluationContext context)
    {
        var verdicts = new Verdict[_rules.Length];
        Evaluate(subject, context, verdicts);
        return new(System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsImmutableArray(verdicts), context);
    }

    /// <summary>Answers the name.</summary>
    public override string ToString() => Name;

    private ParameterReading[][] Prepare(TSubject subject, EvaluationContext context)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(context);
        return Profile is null || ReferenceEquals(Profile, context.Profile)
            ? context.ReadingsOf(this)
            : throw new ArgumentException($"The set «{Name}» is bound to the profile «{Profile.Name}», and the context is of «{context.Profile.Name}». Bind the set to that profile with Under.", nameof(context));
    }
}
