using System.Collections.Immutable;
using InnovationDomain.Calendars;
using InnovationDomain.Lists;
using InnovationDomain.Projects;
using NodaTime;

namespace InnovationDomain.Monitoring;

/// <summary>An indicator in a report: base, plan, fact (база, план, факт).</summary>
public sealed class ReportedIndicator
{
    /// <summary>Gets the passport.</summary>
    public required IndicatorDefinition Definition
    {
        get;
        init
        {
            field = value ?? throw new ArgumentNullException(nameof(Definition));
            _ = InUnit(Base, nameof(Base));
            _ = InUnit(Plan, nameof(Plan));
            _ = InUnit(Fact, nameof(Fact));
        }
    }

    /// <summary>Gets the value before the project (базовое значение).</summary>
    /// <value>In the unit of the indicator. The default is <see langword="null"/>: not stated.</value>
    public IndicatorValue? Base { get; init => field = InUnit(value, nameof(Base)); }

    /// <summary>Gets the value planned.</summary>
    /// <value>In the unit of the indicator. The default is <see langword="null"/>: none.</value>
    public IndicatorValue? Plan { get; init => field = InUnit(value, nameof(Plan)); }

    /// <summary>Gets the value reached.</summary>
    /// <value>In the unit of the indicator. The default is <see langword="null"/>: none is known, which is not zero.</value>
    public IndicatorValue? Fact { get; init => field = InUnit(value, nameof(Fact)); }

    /// <summary>Gets how the fact stands to the plan and to the minimum of the passport.</summary>
    public IndicatorJudgement Judgement => IndicatorJudgement.Of(Definition.Direction, Definition.Minimum?.Amount, Plan?.Amount, Fact?.Amount);

    /// <summary>Answers the indicators of a project as they stand on a day: the baseline, the target, and the last reading up to that day.</summary>
    /// <param name="toolkit">What the project is measured by.</param>
    /// <param name="passports">What the project does not say: unit and direction. A passport belongs to the indicator of the same key; those of no indicator are left aside.</param>
    /// <param name="asOf">The day: the last one of the period, or that of the report.</param>
    /// <returns>Every indicator of the toolkit once, in its order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="toolkit"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// A passport is missing, a key is given twice, an indicator has no passport or is measured in another unit than its passport says, or <paramref name="asOf"/> is not stated: see <see cref="StatedDate"/>.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">A number of the project is out of the range of <see cref="IndicatorValue.Amount"/>.</exception>
    public static ImmutableArray<ReportedIndicator> Of(MeasurementToolkit toolkit, ImmutableArray<IndicatorDefinition> passports, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(toolkit);
        _ = StatedDate.Require(asOf, nameof(asOf));
        Dictionary<string, IndicatorDefinition> known = GivenList.Distinct(GivenList.Complete(passports, nameof(passports)), passport => passport.Id, nameof(passports), "key")
            .ToDictionary(passport => passport.Id.Value, StringComparer.Ordinal);
        return [.. toolkit.Indicators.Select(indicator => Of(indicator, known, asOf))];
    }

    private static ReportedIndicator Of(ProjectIndicator indicator, Dictionary<string, IndicatorDefinition> passports, LocalDate asOf)
    {
        if (!passports.TryGetValue(indicator.Id.Value, out IndicatorDefinition? passport))
        {
            throw new ArgumentException($"passports has none of the indicator «{indicator.Id}», so that its unit and its direction are not known. Give an IndicatorDefinition of that key.", nameof(passports));
        }

        if (indicator.Unit is { } unit && unit.Trim() != passport.Unit.Symbol)
        {
            throw new ArgumentException($"ProjectIndicator.Unit of «{indicator.Id}» is «{unit}», and its passport is in «{passport.Unit}». Correct one of the two.", nameof(passports));
        }

        return new()
        {
            Definition = passport,
            Base = InUnit(indicator.Baseline),
            Plan = InUnit(indicator.Target),
            Fact = InUnit(indicator.Readings.LastOrDefault(reading => reading.Date <= asOf)?.Value),
        };

        IndicatorValue? InUnit(decimal? amount) => amount is { } value ? IndicatorValue.Of(value, passport.Unit) : null;
    }

    // Whichever is set last is checked: the value against the passport, or the passport against the values.
    private IndicatorValue? InUnit(IndicatorValue? value, string property) => value is null || Definition is not { } definition || value.Unit == definition.Unit ? value
        : throw new ArgumentException($"ReportedIndicator.{property} is {value}, and {definition.Id} is measured in «{definition.Unit}». Give the value in the unit of the indicator.", property);
}
