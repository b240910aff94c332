using NodaTime;

namespace InnovationDomain.Projects;

/// <summary>A run of days where the stages of a project do not make a whole.</summary>
/// <param name="Kind">In which way.</param>
/// <param name="First">The first of the days.</param>
/// <param name="Last">The last of the days, included.</param>
public sealed record StageMismatch(StageMismatchKind Kind, LocalDate First, LocalDate Last)
{
    /// <summary>Gets how many days it is.</summary>
    /// <value>At least 1.</value>
    public int Days => Period.DaysBetween(First, Last) + 1;
}
