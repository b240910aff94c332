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

    // Whichever is set last is checked: the value against the passport, or the passport against the values.
    private IndicatorValue? InUnit(IndicatorValue? value, string property) => value is null || Definition is not { } definition || value.Unit == definition.Unit ? value
        : throw new ArgumentException($"ReportedIndicator.{property} is {value}, and {definition.Id} is measured in «{definition.Unit}». Give the value in the unit of the indicator.", property);
}
