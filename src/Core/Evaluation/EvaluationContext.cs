using System.Collections.Concurrent;
using System.Collections.Frozen;
using InnovationDomain.Calendars;
using InnovationDomain.Regulation;
using InnovationDomain.Wording;
using NodaTime;

namespace InnovationDomain.Evaluation;

/// <summary>All that rules may know besides the subject: the two days, the profile, the calendar. Nothing else reaches a verdict.</summary>
/// <remarks>Immutable and safe to share. Parameters are found once for a rule set and a context; make one context for all subjects of a day.</remarks>
public sealed class EvaluationContext
{
    private readonly ConcurrentDictionary<object, object> _readings = new(ReferenceEqualityComparer.Instance);
    private volatile Tuple<object, object>? _last;

    /// <summary>Gets the profile that parameters come from.</summary>
    public required RegulationProfile Profile
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(Profile), "EvaluationContext.Profile is missing. Rules take their thresholds from a profile: give one of RegulationProfiles or your own.");
    }

    /// <summary>Gets the day that is assessed: parameters must be in force on it (день, на который оценивается).</summary>
    public required LocalDate AssessedOn { get; init => field = StatedDate.Require(value, "EvaluationContext.AssessedOn"); }

    /// <summary>Gets the day by which something must have been known to count (день решения).</summary>
    /// <value>The default, <see langword="null"/>, stands for <see cref="AssessedOn"/>.</value>
    public LocalDate? KnownOn { get; init => field = value is { } day ? StatedDate.Require(day, "EvaluationContext.KnownOn") : null; }

    /// <summary>Gets the production calendar.</summary>
    /// <value>The default is <see cref="ProductionCalendar.Russia"/>.</value>
    public ProductionCalendar Calendar
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(Calendar), "EvaluationContext.Calendar is null. Give a calendar, or leave it out for that of Russia.");
    } = ProductionCalendar.Russia;

    /// <summary>Gets the id of the authority's time zone: «Europe/Samara».</summary>
    /// <value>The default is <see langword="null"/>: not stated. Rules on a closing hour are then indeterminate.</value>
    public string? ZoneId { get; init => field = value is null ? null : PrintableText.Require(value, "EvaluationContext.ZoneId"); }

    /// <summary>Gets the day of knowledge in any case: <see cref="KnownOn"/>, else <see cref="AssessedOn"/>.</summary>
    public LocalDate DecidedOn => KnownOn ?? AssessedOn;

    /// <summary>Gets the reform that is laid over the profile.</summary>
    /// <value><see langword="null"/>: none; see <see cref="After"/>.</value>
    public Reform? Reform { get; private init; }

    internal FrozenDictionary<string, ParameterPin?>? Pins { get; init; }

    /// <summary>Answers the version of a parameter that rules read in this context.</summary>
    /// <returns><see langword="null"/>: none is in force, or the profile has no such parameter.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is <see langword="null"/>.</exception>
    public ParameterVersion<T>? Read<T>(ParameterKey<T> key)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(key);
        return ((ParameterReading<T>)key.Resolve(this)).Version;
    }

    /// <summary>Answers the same context with a reform laid over the profile.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="reform"/> is <see langword="null"/>.</exception>
    public EvaluationContext After(Reform reform)
    {
        ArgumentNullException.ThrowIfNull(reform);
        return new() { Profile = Profile, AssessedOn = AssessedOn, KnownOn = KnownOn, Calendar = Calendar, ZoneId = ZoneId, Pins = Pins, Reform = reform };
    }

    /// <summary>Answers the profile's name and the two days.</summary>
    public override string ToString() => FormattableString.Invariant($"{Profile} {AssessedOn:uuuu-MM-dd}, {DecidedOn:uuuu-MM-dd}");

    internal ParameterReading[] ReadingsOf(Rule rule) => (ParameterReading[])_readings.GetOrAdd(
        rule, static (key, context) => ((Rule)key).ResolveIn(context), this);

    // A register is evaluated by one set: what was asked for last is at hand. Whichever thread writes last, each pair is whole.
    internal EvaluationPlan<TSubject> PlanOf<TSubject>(RuleSet<TSubject> set)
        where TSubject : class
    {
        if (_last is { } last && ReferenceEquals(last.Item1, set))
        {
            return (EvaluationPlan<TSubject>)last.Item2;
        }

        var plan = (EvaluationPlan<TSubject>)_readings.GetOrAdd(set, static (key, context) => new EvaluationPlan<TSubject>((RuleSet<TSubject>)key, context), this);
        _last = Tuple.Create<object, object>(set, plan);
        return plan;
    }
}
