using System.Collections.Immutable;
using InnovationDomain.Calendars;
using InnovationDomain.Lists;
using InnovationDomain.People;
using NodaTime;

namespace InnovationDomain.Projects;

/// <summary>A member of the team (член рабочей группы).</summary>
/// <remarks>Whether a person is able to do the work, a person judges: nothing here is a mark of somebody, and none of it is for publication.</remarks>
public sealed class ProjectTeamMember
{
    /// <summary>Gets who it is.</summary>
    public required Person Person { get; init => field = value ?? throw new ArgumentNullException(nameof(Person)); }

    /// <summary>Gets the role.</summary>
    /// <value>The default is <see cref="ProjectRole.NotStated"/>.</value>
    public ProjectRole Role { get; init => field = NamedValue.Require(value, "ProjectTeamMember.Role"); }

    /// <summary>Gets the tasks.</summary>
    /// <value>The default is none.</value>
    public ImmutableArray<ProjectTask> Tasks { get; init => field = GivenList.Complete(value, "ProjectTeamMember.Tasks"); } = [];

    /// <summary>Gets the days on which courses on the theme ended (повышение квалификации).</summary>
    /// <value>The default is none known.</value>
    public ImmutableArray<LocalDate> TrainedOn
    {
        get;
        init
        {
            field = value.IsDefault ? [] : [.. value.Select((day, i) => StatedDate.Require(day, $"ProjectTeamMember.TrainedOn[{i}]"))];
        }
    }
    = [];
}
