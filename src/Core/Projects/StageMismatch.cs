using NodaTime;

namespace InnovationDomain.Projects;

/// <summary>A run of days where the stages of a project do not make a whole.</summary>
public sealed class StageMismatch
{
    internal StageMismatch(StageMismatchKind kind, LocalDate first, LocalDate last) => (Kind, First, Last) = (kind, first, last);

    /// <summary>Gets in which way.</summary>
    public StageMismatchKind Kind { get; }

    /// <summary>Gets the first of the days.</summary>
    public LocalDate First { get; }

    /// <summary>Gets the last of the days, included.</summary>
    public LocalDate Last { get; }

    /// <summary>Gets how many days it is.</summary>
    /// <value>At least 1.</value>
    public int Days => Period.DaysBetween(First, Last) + 1;
}
