using InnovationDomain.Calendars;
using NodaTime;

namespace InnovationDomain.Projects;

/// <summary>One measured value of an indicator (фактическое значение).</summary>
public sealed class ProjectIndicatorReading
{
    /// <summary>Gets the day of the measurement.</summary>
    public required LocalDate Date { get; init => field = StatedDate.Require(value, "ProjectIndicatorReading.Date"); }

    /// <summary>Gets the value, in the unit of the indicator.</summary>
    public required decimal Value { get; init; }
}
