using InnovationDomain.Calendars;
using InnovationDomain.Wording;
using NodaTime;

namespace InnovationDomain.Projects;

/// <summary>What one member of a team has to do (поручение члену рабочей группы).</summary>
public sealed class ProjectTask
{
    /// <summary>Gets the task.</summary>
    public required string Text { get; init => field = PrintableText.Require(value, "ProjectTask.Text"); }

    /// <summary>Gets the day on which it was done.</summary>
    /// <value>The default is <see langword="null"/>: not done so far.</value>
    public LocalDate? DoneOn { get; init => field = value is { } date ? StatedDate.Require(date, "ProjectTask.DoneOn") : null; }
}
