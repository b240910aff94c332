using NodaTime;

namespace InnovationDomain.Projects.Rules;

/// <summary>A roadmap with the project that it plans (дорожная карта проекта): the subject of the rules on planning.</summary>
public sealed class RoadmapCase
{
    /// <summary>Gets the roadmap.</summary>
    public required Roadmap Roadmap
    {
        get;
        init
        {
            field = value ?? throw new ArgumentNullException(nameof(Roadmap), "RoadmapCase.Roadmap is missing. Give the roadmap; where a project has no plan, one without rows.");
            RequireProject();
        }
    }

    /// <summary>Gets the project, whose term and stages the rows belong to.</summary>
    /// <value>That of the roadmap. The default is <see langword="null"/>: not at hand, or the roadmap is of no single project.</value>
    public InnovationProject? Project
    {
        get;
        init
        {
            field = value;
            RequireProject();
        }
    }

    /// <summary>Gets the plan as it is published or carried out, where that is known apart from the roadmap.</summary>
    /// <value>The default is <see langword="null"/>: there is none but the roadmap itself.</value>
    public RoadmapPlan? Published { get; init; }

    /// <summary>Gets the days of the project.</summary>
    internal DateInterval? Term => Project is { Start: { } start, End: { } end } ? new(start, end) : null;

    /// <summary>Answers the key of the roadmap.</summary>
    public override string ToString() => Roadmap.Id.ToString();

    // Whichever of the two is set last is checked against the other.
    private void RequireProject()
    {
        if (Roadmap?.Project is { } key && Project is { } project && project.Id != key)
        {
            throw new ArgumentException($"RoadmapCase.Project is «{project.Id}», and the roadmap is of «{key}». Give the project of the roadmap.", nameof(Project));
        }
    }
}
