using System.Collections.Immutable;
using InnovationDomain.Calendars;
using InnovationDomain.Monitoring;
using InnovationDomain.Organizations;
using InnovationDomain.Plugins.Roadmaps;
using InnovationDomain.Projects;
using InnovationDomain.Records;

namespace InnovationDomain.Json.Shapes;

/// <summary>A municipal roadmap whose number of empty rows may be left out.</summary>
internal sealed class MunicipalRoadmapShape
{
    private const int UsualEmptyRows = 3;

    public required RoadmapFrame Frame { get; init; }

    public required Municipality Municipality { get; init; }

    public required SchoolYear Year { get; init; }

    public required string Purpose { get; init; }

    public required ImmutableArray<string> Priorities { get; init; }

    public Roadmap? Roadmap { get; init; }

    public DocumentReference? Basis { get; init; }

    public ImmutableArray<EducationCenter> Centers { get; init; } = [];

    public ImmutableArray<ReportedIndicator> Indicators { get; init; } = [];

    public int? EmptyRows { get; init; }

    public static MunicipalRoadmapShape From(MunicipalRoadmap roadmap) => new()
    {
        Frame = roadmap.Frame,
        Municipality = roadmap.Municipality,
        Year = roadmap.Year,
        Purpose = roadmap.Purpose,
        Priorities = roadmap.Priorities,
        Roadmap = roadmap.Roadmap,
        Basis = roadmap.Basis,
        Centers = roadmap.Centers,
        Indicators = roadmap.Indicators,
        EmptyRows = roadmap.EmptyRows == UsualEmptyRows ? null : roadmap.EmptyRows,
    };

    public MunicipalRoadmap ToValue() => new()
    {
        Frame = Frame,
        Municipality = Municipality,
        Year = Year,
        Purpose = Purpose,
        Priorities = Priorities,
        Roadmap = Roadmap,
        Basis = Basis,
        Centers = Centers,
        Indicators = Indicators,
        EmptyRows = EmptyRows ?? UsualEmptyRows,
    };
}
