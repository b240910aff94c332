using InnovationDomain.Wording;

namespace InnovationDomain.Projects;

/// <summary>A risk, with the way to overcome it (риск и путь его преодоления).</summary>
public sealed class ProjectRisk
{
    /// <summary>Gets the risk.</summary>
    public required string Text { get; init => field = PrintableText.Require(value, "ProjectRisk.Text"); }

    /// <summary>Gets the way to overcome it.</summary>
    /// <value>The default is <see langword="null"/>: none is known.</value>
    public string? WayToOvercome { get; init => field = value is null ? null : PrintableText.Require(value, "ProjectRisk.WayToOvercome"); }
}
