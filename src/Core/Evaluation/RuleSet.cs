using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using InnovationDomain.Calendars;
using InnovationDomain.Lists;
using InnovationDomain.Regulation;
using InnovationDomain.Wording;
using NodaTime;

namespace InnovationDomain.Evaluation;

/// <summary>Rules about one kind of subject that are evaluated together, in a fixed order (набор правил).</summary>
/// <typeparam name="TSubject">What they judge.</typeparam>
/// <remarks>
/// A rule may have editions, each in force on its own days, and exceptions, which take its place where they apply and may have exceptions themselves.
/// Every rule in force on the day is evaluated, also where an exception takes its place: see <see cref="EvaluationReport.Grounds"/>.
/// </remarks>
public sealed class RuleSet<TSubject>
    where TSubject : class
{
    private RuleSet(string name, ImmutableArray<RulePlace> places, RegulationProfile? profile)
    {
        (Name, Places, Profile) = (name, RulePlaces.Require(name, places), profile);
        Rules = [.. Places.Select(place => (Rule<TSubject>)place.Rule)];
    }

    /// <summary>Gets the name.</summary>
    public string Name { get; }

    /// <summary>Gets the rules of all editions, by id (ordinal), then by the day they come into force.</summary>
    public ImmutableArray<Rule<TSubject>> Rules { get; }

    /// <summary>Gets the profile that the set was checked against.</summary>
    /// <value><see langword="null"/>: none; a parameter that a profile lacks is then told by the verdicts.</value>
    public RegulationProfile? Profile { get; }

    /// <summary>Gets the runs of days between two editions of one rule on which none is in force: the first such day, and the first that is none.</summary>
    public ImmutableArray<(string Rule, LocalDate From, LocalDate Until)> Gaps =>
    [
        .. Places.Zip(Places.Skip(1))
            .Where(pair => pair.First.Rule.Id == pair.Second.Rule.Id && pair.First.Until < pair.Second.From)
            .Select(pair => (pair.First.Rule.Id, pair.First.Until!.Value, pair.Second.From!.Value)),
    ];

    internal ImmutableArray<RulePlace> Places { get; }

    /// <summary>Makes a set of rules that are in force on all days.</summary>
    /// <param name="name">Its name, for reports.</param>
    /// <param name="rules">The rules in any order, each id once; at least one.</param>
    /// <exception cref="ArgumentException">The name cannot be printed, there is no rule, one is <see langword="null"/>, or two have one id.</exception>
    [SuppressMessage("Design", "CA1000:Do not declare static members on generic types", Justification = "The rules name the type.")]
    public static RuleSet<TSubject> Of(string name, params ImmutableArray<Rule<TSubject>> rules)
    {
        string known = PrintableText.Require(name, "RuleSet.Name");
        return new(known, PlacesOf(known, GivenList.Some(rules, $"The rule set «{known}»", "Give at least one rule.")), null);
    }

    /// <summary>Answers the set with further rules.</summary>
    /// <inheritdoc cref="Of" path="/exception"/>
    public RuleSet<TSubject> With(params ImmutableArray<Rule<TSubject>> rules) => new(Name, [.. Places, .. PlacesOf(Name, GivenList.Complete(rules, nameof(rules)))], null);

    /// <summary>Answers the set with an edition of a rule that is in force on the half-open interval of days.</summary>
    /// <param name="rule">The rule; its id may be that of other editions.</param>
    /// <param name="from">The first day; <see langword="null"/>: from ever.</param>
    /// <param name="until">The first day without it; <see langword="null"/>: no end is known.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A day is not stated, the interval is empty, or another edition is in force on a day of it.</exception>
    public RuleSet<TSubject> WithEdition(Rule<TSubject> rule, LocalDate? from, LocalDate? until = null)
    {
        ArgumentNullException.ThrowIfNull(rule);
        LocalDate? first = from is { } start ? StatedDate.Require(start, nameof(from)) : null;
        LocalDate? end = until is { } stop ? StatedDate.Require(stop, nameof(until)) : null;
        return end <= first
            ? throw new ArgumentException($"The edition of {rule.Id} is in force on no day: {new RulePlace(rule, first, end)}. The end is the first day without it: give a later one.", nameof(until))
            : new(Name, Places.Add(new(rule, first, end)), null);
    }

    /// <summary>Answers the set with a new edition of a rule from a day on; the edition that was in force ends there.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The day is not stated, or no edition of that id is in force before it and without an end.</exception>
    public RuleSet<TSubject> Amended(Rule<TSubject> rule, LocalDate from)
    {
        ArgumentNullException.ThrowIfNull(rule);
        RulePlace last = LastOf(rule.Id, from);
        return new(Name, Places.Replace(last, last with { Until = from }).Add(last with { Rule = rule, From = from, Until = null }), null);
    }

    /// <summary>Answers the set in which a rule is in force no more from a day on.</summary>
    /// <exception cref="ArgumentException">The day is not stated, or no edition of that id is in force before it and without an end.</exception>
    public RuleSet<TSubject> Repealed(string id, LocalDate from)
    {
        RulePlace last = LastOf(id, from);
        return new(Name, Places.Replace(last, last with { Until = from }), null);
    }

    /// <summary>Answers the set with an exception to a rule: where it applies (it answers anything but <see cref="VerdictState.NotApplicable"/>), its verdict takes the place of the rule's.</summary>
    /// <param name="rule">The exception.</param>
    /// <param name="overridden">The id of the rule, which may be an exception itself.</param>
    /// <param name="over">The ids of other exceptions to it that this one goes before; where two apply and neither goes before the other, they are a conflict, unless they agree.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There is no such rule or exception, or the id is taken.</exception>
    public RuleSet<TSubject> WithException(Rule<TSubject> rule, string overridden, params ImmutableArray<string> over)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return new(Name, Places.Add(new(rule, Overrides: PrintableText.Require(overridden, nameof(overridden)), Over: over.IsDefault ? [] : over)), null);
    }

    /// <summary>Answers the set, bound to a profile that has every parameter its rules read, and evaluated in contexts of that profile only.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="profile"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The profile lacks parameters; the message names them with the rules that read them.</exception>
    public RuleSet<TSubject> Under(RegulationProfile profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        string[] lacking = [.. RuleAnalysis.LackingIn(profile, Rules).Select(pair => $"{pair.Parameter} ({string.Join(", ", pair.Rules)})")];
        return lacking.Length == 0
            ? new(Name, Places, profile)
            : throw new ArgumentException(
                $"The profile «{profile.Name}» has no parameter {string.Join("; ", lacking)}, which rules of «{Name}» read. Add the parameters with their clauses, or leave these rules out of the set.", nameof(profile));
    }

    /// <summary>Evaluates the rules in force into a buffer, without allocation.</summary>
    /// <param name="subject">The subject.</param>
    /// <param name="context">The context.</param>
    /// <param name="verdicts">As long as <see cref="Rules"/> always suffices; filled in their order.</param>
    /// <returns>How many verdicts there are.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The buffer is too short, or the context is of another profile than the set is bound to.</exception>
    public int Evaluate(TSubject subject, EvaluationContext context, Span<Verdict> verdicts)
    {
        (Rule<TSubject> Rule, ParameterReading[] Readings)[] rules = Prepare(subject, context).Rules;
        if (verdicts.Length < rules.Length)
        {
            throw ShortBuffer(verdicts.Length, rules.Length, nameof(verdicts));
        }

        for (int i = 0; i < rules.Length; i++)
        {
            Verdict verdict = rules[i].Rule.Run(subject, context, rules[i].Readings, null);
            if (!ReferenceEquals(verdict.Rule, rules[i].Rule))
            {
                throw rules[i].Rule.ForeignVerdict();
            }

            verdicts[i] = verdict;
        }

        return rules.Length;
    }

    /// <summary>Evaluates the rules in force into a sink, without allocation.</summary>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The context is of another profile than the set is bound to.</exception>
    public void Evaluate<TSink>(TSubject subject, EvaluationContext context, ref TSink sink)
        where TSink : IVerdictSink, allows ref struct
    {
        foreach ((Rule<TSubject> rule, ParameterReading[] readings) in Prepare(subject, context).Rules)
        {
            Verdict verdict = rule.Run(subject, context, readings, null);
            if (!ReferenceEquals(verdict.Rule, rule))
            {
                throw rule.ForeignVerdict();
            }

            sink.Add(in verdict);
        }
    }

    /// <summary>Evaluates the rules in force and keeps their verdicts.</summary>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The context is of another profile than the set is bound to.</exception>
    public EvaluationReport Report(TSubject subject, EvaluationContext context)
    {
        EvaluationPlan<TSubject> plan = Prepare(subject, context);
        var verdicts = new Verdict[plan.Rules.Length];
        Evaluate(subject, context, verdicts);
        return new(Name, ImmutableCollectionsMarshal.AsImmutableArray(verdicts), plan.Places, context);
    }

    /// <summary>Answers the name.</summary>
    public override string ToString() => Name;

    private static ImmutableArray<RulePlace> PlacesOf(string name, ImmutableArray<Rule<TSubject>> rules) =>
        [.. GivenList.Distinct(rules, rule => rule.Id, $"The rule set «{name}»", "id").Select(rule => new RulePlace(rule))];

    private RulePlace LastOf(string id, LocalDate from)
    {
        LocalDate day = StatedDate.Require(from, nameof(from));
        return Places.FirstOrDefault(place => place.Rule.Id == id && place.Until is null && (place.From is not { } start || start < day))
            ?? throw new ArgumentException($"The rule set «{Name}» has no edition of {id} that is in force before {NodaTime.Text.LocalDatePattern.Iso.Format(day)} and has no end. Add an edition with WithEdition.", nameof(id));
    }

    private ArgumentException ShortBuffer(int length, int needed, string parameter) =>
        new(FormattableString.Invariant($"The buffer holds {length} verdicts, and «{Name}» has {needed} rules. Give one as long as Rules."), parameter);

    private EvaluationPlan<TSubject> Prepare(TSubject subject, EvaluationContext context)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(context);
        return Profile is null || ReferenceEquals(Profile, context.Profile)
            ? context.PlanOf(this)
            : throw new ArgumentException($"The set «{Name}» is bound to the profile «{Profile.Name}», and the context is of «{context.Profile.Name}». Bind the set to that profile with Under.", nameof(context));
    }
}
