using InnovationDomain.Calendars;
using InnovationDomain.Identity;
using NodaTime;

namespace InnovationDomain.Monitoring;

/// <summary>What one centre has for one indicator in one period: minimum, target, fact (строка мониторинга).</summary>
public sealed class IndicatorRecord
{
    /// <summary>Gets the centre.</summary>
    public required Id<EducationCenter> Center { get; init => field = Id<EducationCenter>.Require(value, "IndicatorRecord.Center"); }

    /// <summary>Gets the indicator.</summary>
    public required Id<IndicatorDefinition> Indicator { get; init => field = Id<IndicatorDefinition>.Require(value, "IndicatorRecord.Indicator"); }

    /// <summary>Gets the period.</summary>
    public required DateInterval Period { get; init => field = StatedDays.Require(value, "IndicatorRecord.Period"); }

    /// <summary>Gets the minimum (минимальное значение).</summary>
    /// <value>The default is <see langword="null"/>: the one of the indicator, if it has one.</value>
    public IndicatorValue? Minimum { get; init; }

    /// <summary>Gets the target (целевое значение, план).</summary>
    /// <value>The default is <see langword="null"/>: none is set.</value>
    public IndicatorValue? Target { get; init; }

    /// <summary>Gets the fact (фактическое значение).</summary>
    /// <value>The default is <see langword="null"/>: none is known, which is not zero.</value>
    public IndicatorValue? Fact { get; init; }

    /// <summary>Gets of how many a share is: the number of teachers behind «100 % обучены». Totals of shares weigh by it.</summary>
    /// <value>At least 1. The default is <see langword="null"/>: not stated; a share is then in no total.</value>
    public int? Weight
    {
        get;
        init => field = value is null or > 0 ? value
            : throw new ArgumentOutOfRangeException(nameof(Weight), value, "IndicatorRecord.Weight is at least 1. Where there is nobody to count, leave out the fact as well.");
    }
}
