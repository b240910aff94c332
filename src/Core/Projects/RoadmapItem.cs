using InnovationDomain.Identity;
using InnovationDomain.Wording;

namespace InnovationDomain.Projects;

/// <summary>One row of a roadmap (мероприятие дорожной карты), in the five columns that all acts have: №, measure, responsible, result, due.</summary>
/// <remarks>
/// The columns were read in the roadmaps of Тамбов, Киров, Орёл, Пермь, Омск and Томск, 2019–2023. A column that a source leaves blank is
/// <see langword="null"/>: what is lacking is the business of evaluation. Equal when all columns are (ordinal).
/// </remarks>
public sealed record RoadmapItem
{
    /// <summary>Gets the number (№), by which revisions and facts know the row for good: «1», «2.3».</summary>
    public required string Number { get; init => field = PrintableText.Require(value, "RoadmapItem.Number").Trim(); }

    /// <summary>Gets the section of the roadmap it stands in.</summary>
    /// <value>The default is <see langword="null"/>: the roadmap has no sections.</value>
    public string? Section { get; init => field = value is null ? null : PrintableText.Require(value, "RoadmapItem.Section"); }

    /// <summary>Gets what is to be done (наименование мероприятия).</summary>
    public required string Measure { get; init => field = PrintableText.Require(value, "RoadmapItem.Measure"); }

    /// <summary>Gets who is responsible (ответственный, исполнитель), in the nominative: one, or a list with commas.</summary>
    /// <value>The default is <see langword="null"/>: nobody is named.</value>
    public string? Responsible { get; init => field = value is null ? null : PrintableText.Require(value, "RoadmapItem.Responsible"); }

    /// <summary>Gets what it ends with.</summary>
    /// <value>The default is <see langword="null"/>: not stated.</value>
    public RoadmapResult? Result { get; init; }

    /// <summary>Gets when it is due.</summary>
    /// <value>The default is <see langword="null"/>: not stated.</value>
    public RoadmapDue? Due { get; init; }

    /// <summary>Gets the number of the project's stage it belongs to.</summary>
    /// <value>From 1. The default is <see langword="null"/>: not stated.</value>
    public int? Stage
    {
        get;
        init => field = value is null or > 0 ? value
            : throw new ArgumentOutOfRangeException(nameof(Stage), value, "RoadmapItem.Stage counts from 1. Give the number of the stage, or leave it out.");
    }


    /// <summary>Gets the indicator of the project that it moves.</summary>
    /// <value>The default is <see langword="null"/>: not stated.</value>
    public Id<ProjectIndicator>? Indicator { get; init => field = value is { } id ? Id<ProjectIndicator>.Require(id, "RoadmapItem.Indicator") : default(Id<ProjectIndicator>?); }
}
