using System.Collections.Immutable;
using InnovationDomain.Calendars;
using InnovationDomain.Monitoring;
using InnovationDomain.Organizations;
using InnovationDomain.Projects;
using InnovationDomain.Records;
using InnovationDomain.Wording;

namespace InnovationDomain.Plugins.Roadmaps;

/// <summary>The facts of a municipal roadmap for a school year (муниципальная дорожная карта): priorities, and the measures, centres and figures as far as they are known.</summary>
/// <remarks>What is not known yet is printed as a line to fill in; nothing is made up.</remarks>
public sealed class MunicipalRoadmap
{
    private const int MostEmptyRows = 20;

    /// <summary>Gets whose document it is, who approves, agrees and signs.</summary>
    public required RoadmapFrame Frame { get; init => field = value ?? throw new ArgumentNullException(nameof(Frame)); }

    /// <summary>Gets the municipality.</summary>
    public required Municipality Municipality { get; init => field = value ?? throw new ArgumentNullException(nameof(Municipality)); }

    /// <summary>Gets the school year.</summary>
    public required SchoolYear Year { get; init => field = value ?? throw new ArgumentNullException(nameof(Year)); }

    /// <summary>Gets what the roadmap is for, as it follows the words «дорожная карта»: «по сопровождению функционирования и развития центров образования «Точка роста»».</summary>
    public required string Purpose { get; init => field = PrintableText.Require(value, "MunicipalRoadmap.Purpose"); }

    /// <summary>Gets the priorities and directions; each is a section of the roadmap.</summary>
    /// <value>At least one.</value>
    public required ImmutableArray<string> Priorities
    {
        get;
        init => field = value.IsDefaultOrEmpty
            ? throw new ArgumentException("MunicipalRoadmap.Priorities is empty. Give at least one: the sections of the roadmap are made of them.", nameof(Priorities))
            : Given.Texts(value, "MunicipalRoadmap.Priorities");
    }

    /// <summary>Gets the measures; a row belongs to the priority that its <see cref="RoadmapItem.Section"/> repeats.</summary>
    /// <value>The default is <see langword="null"/>: none is set so far.</value>
    public Roadmap? Roadmap { get; init; }

    /// <summary>Gets the document in which the priorities were set.</summary>
    /// <value>The default is <see langword="null"/>: not known.</value>
    public DocumentReference? Basis { get; init; }

    /// <summary>Gets the centres that are accompanied.</summary>
    /// <value>The default is none: no list of them is printed.</value>
    public ImmutableArray<EducationCenter> Centers { get; init => field = Given.Complete(value, "MunicipalRoadmap.Centers"); } = [];

    /// <summary>Gets the indicators with minimum, base and plan, as far as they are set.</summary>
    /// <value>The default is none: no table of them is printed.</value>
    public ImmutableArray<ReportedIndicator> Indicators { get; init => field = Given.Complete(value, "MunicipalRoadmap.Indicators"); } = [];

    /// <summary>Gets how many rows to fill in stand under a priority without a measure.</summary>
    /// <value>From 1 to 20; the default is 3.</value>
    public int EmptyRows
    {
        get;
        init => field = value is >= 1 and <= MostEmptyRows ? value : throw new ArgumentOutOfRangeException(nameof(EmptyRows), value, "MunicipalRoadmap.EmptyRows is from 1 to 20.");
    } = 3;
}
