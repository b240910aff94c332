using System.Collections.Immutable;
using InnovationDomain.Calendars;
using InnovationDomain.Identity;
using InnovationDomain.Lists;
using InnovationDomain.Monitoring;
using InnovationDomain.Organizations;
using InnovationDomain.People;
using NodaTime;

namespace InnovationDomain.Events;

/// <summary>An individual interview of a municipal curator (индивидуальное собеседование с муниципальным куратором), or what a source says of all of them in general.</summary>
public sealed class CuratorInterview
{
    /// <summary>Gets the municipality.</summary>
    /// <value>The default is <see langword="null"/>: the source tells of the interviews in general.</value>
    public Municipality? Municipality { get; init; }

    /// <summary>Gets the curator.</summary>
    /// <value>The default is <see langword="null"/>: not named.</value>
    public Person? Curator { get; init; }

    /// <summary>Gets the day.</summary>
    /// <value>The default is <see langword="null"/>: the day of the event it was a part of.</value>
    public LocalDate? HeldOn { get; init => field = value is { } date ? StatedDate.Require(date, "CuratorInterview.HeldOn") : null; }

    /// <summary>Gets what was analysed, in the nominative: «достигнутые показатели функционирования центров».</summary>
    /// <value>The default is none.</value>
    public ImmutableArray<string> Analysed { get; init => field = GivenList.Texts(value, "CuratorInterview.Analysed"); } = [];

    /// <summary>Gets in the cut of what the indicators were analysed (в разрезе).</summary>
    /// <value>Each level once. The default is none: not stated.</value>
    public ImmutableArray<MonitoringLevel> Levels { get; init => field = NamedValue.RequireEach(value, "CuratorInterview.Levels"); } = [];

    /// <summary>Gets the indicators that were discussed.</summary>
    /// <value>Each once. The default is none: not named one by one.</value>
    public ImmutableArray<Id<IndicatorDefinition>> Indicators { get; init => field = GivenList.Ids(value, "CuratorInterview.Indicators"); } = [];

    /// <summary>Gets the resources that the curator presented.</summary>
    /// <value>The default is none.</value>
    public ImmutableArray<string> Resources { get; init => field = GivenList.Texts(value, "CuratorInterview.Resources"); } = [];

    /// <summary>Gets the successful practices that were considered.</summary>
    /// <value>The default is none.</value>
    public ImmutableArray<string> SuccessfulPractices { get; init => field = GivenList.Texts(value, "CuratorInterview.SuccessfulPractices"); } = [];

    /// <summary>Gets the research and the projects of students that were considered.</summary>
    /// <value>The default is none.</value>
    public ImmutableArray<string> StudentWorks { get; init => field = GivenList.Texts(value, "CuratorInterview.StudentWorks"); } = [];
}
