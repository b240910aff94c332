using System.Collections.Immutable;
using InnovationDomain.Calendars;
using InnovationDomain.Lists;
using InnovationDomain.Wording;
using NodaTime;
using NodaTime.Text;

namespace InnovationDomain.Projects;

/// <summary>A dated part of a project (этап).</summary>
public sealed class ProjectStage
{
    /// <summary>Gets its number.</summary>
    /// <value>From 1.</value>
    public required int Number
    {
        get;
        init => field = value > 0 ? value : throw new ArgumentOutOfRangeException(nameof(Number), value, "ProjectStage.Number counts from 1. Give a positive number.");
    }

    /// <summary>Gets its name: «подготовительный».</summary>
    /// <value>The default is <see langword="null"/>: it has only a number.</value>
    public string? Name { get; init => field = value is null ? null : PrintableText.Require(value, "ProjectStage.Name"); }

    /// <summary>Gets the first day.</summary>
    public required LocalDate Start
    {
        get;
        init
        {
            field = StatedDate.Require(value, "ProjectStage.Start");
            RequireOrder();
        }
    }

    /// <summary>Gets the last day, included.</summary>
    /// <value>Not before <see cref="Start"/>.</value>
    public required LocalDate End
    {
        get;
        init
        {
            field = StatedDate.Require(value, "ProjectStage.End");
            RequireOrder();
        }
    }

    /// <summary>Gets the phase it is.</summary>
    /// <value>The default is <see langword="null"/>: not stated.</value>
    public InnovationPhase? Phase { get; init => field = NamedValue.Optional(value, "ProjectStage.Phase"); }

    /// <summary>Gets what is done in it (содержание работ).</summary>
    /// <value>The default is <see langword="null"/>: not stated.</value>
    public string? Content { get; init => field = value is null ? null : PrintableText.Require(value, "ProjectStage.Content"); }

    /// <summary>Gets the results forecast.</summary>
    /// <value>The default is none.</value>
    public ImmutableArray<string> Results { get; init => field = GivenList.Texts(value, "ProjectStage.Results"); } = [];

    private void RequireOrder()
    {
        if (Start != default && End != default && End < Start)
        {
            throw new ArgumentException(
                $"ProjectStage.End is {LocalDatePattern.Iso.Format(End)}, before ProjectStage.Start, {LocalDatePattern.Iso.Format(Start)}. Correct one of the two.", nameof(End));
        }
    }
}
