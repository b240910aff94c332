using System.Collections.Immutable;
using InnovationDomain.Calendars;
using InnovationDomain.Identity;
using InnovationDomain.Lists;
using InnovationDomain.Wording;
using NodaTime;

namespace InnovationDomain.Projects;

/// <summary>One activity of a project (мероприятие), with all that the seven remarks of an expert council ask of it: what for, in which form, how new, when.</summary>
/// <remarks>Source of the questions: the resolution of the festival «ИннОвация-2021», Пятигорск, item 3.</remarks>
public sealed class ProjectActivity
{
    /// <summary>Gets what is done: «открытый урок с виртуальной лабораторией».</summary>
    public required string Title { get; init => field = PrintableText.Require(value, "ProjectActivity.Title"); }

    /// <summary>Gets how it is done.</summary>
    /// <value>The default is <see langword="null"/>: not stated.</value>
    public WorkForm? Form { get; init; }

    /// <summary>Gets the objectives it serves.</summary>
    /// <value>Objectives of the project. The default is none: the activity is not linked to the theme.</value>
    public ImmutableArray<Id<ProjectObjective>> Objectives { get; init => field = GivenList.Ids(value, "ProjectActivity.Objectives"); } = [];

    /// <summary>Gets the number of the stage it belongs to.</summary>
    /// <value>A stage of the project. The default is <see langword="null"/>: not stated.</value>
    public int? Stage { get; init; }

    /// <summary>Gets whether it is innovation or a duty.</summary>
    /// <value>The default is <see cref="NatureOfWork.NotStated"/>.</value>
    public NatureOfWork Nature { get; init => field = NamedValue.Require(value, "ProjectActivity.Nature"); }

    /// <summary>Gets the year in which the institution used this form first.</summary>
    /// <value>From 1000 to 9999. The default is <see langword="null"/>: not known.</value>
    public int? FirstUsedYear
    {
        get;
        init => field = value is null or (>= 1000 and <= 9999) ? value
            : throw new ArgumentOutOfRangeException(nameof(FirstUsedYear), value, "ProjectActivity.FirstUsedYear has not four digits. Give the full year: 2018, not 18.");
    }

    /// <summary>Gets what is new about a form that has been used before.</summary>
    /// <value>The default is <see langword="null"/>: no change is declared.</value>
    public string? DeclaredChange { get; init => field = value is null ? null : PrintableText.Require(value, "ProjectActivity.DeclaredChange"); }

    /// <summary>Gets whether it happens once or is part of systematic work.</summary>
    /// <value>The default is <see cref="ActivityRecurrence.NotStated"/>.</value>
    public ActivityRecurrence Recurrence { get; init => field = NamedValue.Require(value, "ProjectActivity.Recurrence"); }

    /// <summary>Gets the day for which it is planned.</summary>
    /// <value>The default is <see langword="null"/>: not planned for a day.</value>
    public LocalDate? PlannedOn { get; init => field = value is { } date ? StatedDate.Require(date, "ProjectActivity.PlannedOn") : null; }

    /// <summary>Gets the day on which it was done.</summary>
    /// <value>The default is <see langword="null"/>: not done so far.</value>
    public LocalDate? DoneOn { get; init => field = value is { } date ? StatedDate.Require(date, "ProjectActivity.DoneOn") : null; }
}
