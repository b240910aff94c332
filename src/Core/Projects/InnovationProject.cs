using System.Collections.Immutable;
using InnovationDomain.Calendars;
using InnovationDomain.Identity;
using InnovationDomain.Lists;
using InnovationDomain.Platforms;
using InnovationDomain.Wording;
using NodaTime;
using NodaTime.Text;

namespace InnovationDomain.Projects;

/// <summary>What a platform carries out (инновационный проект, программа): theme, plan, people, means of control and results.</summary>
/// <remarks>Whatever refers to a stage or an objective refers to one that is there. What is merely missing or weak is the business of evaluation.</remarks>
public sealed class InnovationProject
{
    /// <summary>Gets the key by which the user's system knows it.</summary>
    public required Id<InnovationProject> Id { get; init => field = Id<InnovationProject>.Require(value, "InnovationProject.Id"); }

    /// <summary>Gets the theme, without quotation marks around it.</summary>
    public required string Theme { get; init => field = PrintableText.Require(value, "InnovationProject.Theme"); }

    /// <summary>Gets why it is needed (актуальность).</summary>
    /// <value>The default is <see langword="null"/>: not stated.</value>
    public string? Relevance { get; init => field = value is null ? null : PrintableText.Require(value, "InnovationProject.Relevance"); }

    /// <summary>Gets the goal (цель).</summary>
    /// <value>The default is <see langword="null"/>: not stated.</value>
    public string? Goal { get; init => field = value is null ? null : PrintableText.Require(value, "InnovationProject.Goal"); }

    /// <summary>Gets the hypothesis (гипотеза).</summary>
    /// <value>The default is <see langword="null"/>: not stated.</value>
    public string? Hypothesis { get; init => field = value is null ? null : PrintableText.Require(value, "InnovationProject.Hypothesis"); }

    /// <summary>Gets what the activity improves.</summary>
    /// <value>The default is none named.</value>
    public ImmutableArray<SupportDimension> SupportDimensions { get; init => field = NamedValue.RequireEach(value, "InnovationProject.SupportDimensions"); } = [];

    /// <summary>Gets the first day.</summary>
    /// <value>The default is <see langword="null"/>: not stated.</value>
    public LocalDate? Start
    {
        get;
        init
        {
            field = value is { } date ? StatedDate.Require(date, "InnovationProject.Start") : null;
            RequireOrder();
        }
    }

    /// <summary>Gets the last day, included.</summary>
    /// <value>Not before <see cref="Start"/>. The default is <see langword="null"/>: not stated.</value>
    public LocalDate? End
    {
        get;
        init
        {
            field = value is { } date ? StatedDate.Require(date, "InnovationProject.End") : null;
            RequireOrder();
        }
    }

    /// <summary>Gets the objectives (задачи).</summary>
    /// <value>Each key once. May be empty.</value>
    public required ImmutableArray<ProjectObjective> Objectives
    {
        get;
        init
        {
            field = GivenList.Distinct(
                GivenList.Complete(value, "InnovationProject.Objectives"), objective => objective.Id, "InnovationProject.Objectives", "key");
            RequireObjectives();
        }
    }

    /// <summary>Gets the stages (этапы).</summary>
    /// <value>Each number once; gaps between them are an outcome, see <see cref="StageMismatches"/>. May be empty.</value>
    public required ImmutableArray<ProjectStage> Stages
    {
        get;
        init
        {
            field = GivenList.Distinct(GivenList.Complete(value, "InnovationProject.Stages"), stage => stage.Number, "InnovationProject.Stages", "number");
            RequireStages();
        }
    }

    /// <summary>Gets what is developed, tried and passed on.</summary>
    /// <value>The default is <see langword="null"/>: not stated.</value>
    public InnovationResource? Resource { get; init; }

    /// <summary>Gets the products, planned and finished.</summary>
    /// <value>Each key once. The default is none.</value>
    public ImmutableArray<InnovationProduct> Products
    {
        get;
        init
        {
            field = GivenList.Distinct(GivenList.Complete(value, "InnovationProject.Products"), product => product.Id, "InnovationProject.Products", "key");
            RequireStages();
        }
    }
    = [];

    /// <summary>Gets the forms of work that the project declares.</summary>
    /// <value>Each once. The default is none.</value>
    public ImmutableArray<WorkForm> WorkForms
    {
        get;
        init => field = GivenList.Distinct(GivenList.Complete(value, "InnovationProject.WorkForms"), form => form, "InnovationProject.WorkForms", "name");
    }
    = [];

    /// <summary>Gets the activities, planned and done.</summary>
    /// <value>The default is none.</value>
    public ImmutableArray<ProjectActivity> Activities
    {
        get;
        init
        {
            field = GivenList.Complete(value, "InnovationProject.Activities");
            RequireObjectives();
            RequireStages();
        }
    }
    = [];

    /// <summary>Gets the team (рабочая группа).</summary>
    /// <value>The default is none named.</value>
    public ImmutableArray<ProjectTeamMember> Team { get; init => field = GivenList.Complete(value, "InnovationProject.Team"); } = [];

    /// <summary>Gets the partners.</summary>
    /// <value>The default is none.</value>
    public ImmutableArray<ProjectPartner> Partners { get; init => field = GivenList.Complete(value, "InnovationProject.Partners"); } = [];

    /// <summary>Gets the risks, with the ways to overcome them.</summary>
    /// <value>The default is none.</value>
    public ImmutableArray<ProjectRisk> Risks { get; init => field = GivenList.Complete(value, "InnovationProject.Risks"); } = [];

    /// <summary>Gets how the results live on after the project (устойчивость результатов).</summary>
    /// <value>The default is <see langword="null"/>: not stated.</value>
    public string? Sustainability { get; init => field = value is null ? null : PrintableText.Require(value, "InnovationProject.Sustainability"); }

    /// <summary>Gets what the results are measured by.</summary>
    /// <value>The default is <see langword="null"/>: there is no toolkit.</value>
    public MeasurementToolkit? Toolkit
    {
        get;
        init
        {
            field = value;
            RequireStages();
        }
    }

    /// <summary>Answers where the stages do not make a whole: gaps, overlaps, and days outside the project's term where that is stated.</summary>
    /// <returns>In the order of days; empty for stages that follow one another without a gap and fill the term, and where there are no stages.</returns>
    public ImmutableArray<StageMismatch> StageMismatches() => StagePlan.Mismatches(Stages, Start, End);

    /// <summary>Answers the theme.</summary>
    public override string ToString() => Theme;

    private void RequireOrder()
    {
        if (Start is { } start && End is { } end && end < start)
        {
            throw new ArgumentException(
                $"InnovationProject.End is {LocalDatePattern.Iso.Format(end)}, before InnovationProject.Start, {LocalDatePattern.Iso.Format(start)}. Correct one of the two.", nameof(End));
        }
    }

    // What refers and what is referred to may be set in any order: the one that is set last is checked against the other.
    private void RequireObjectives()
    {
        if (Objectives.IsDefault)
        {
            return;
        }

        var known = Objectives.Select(objective => objective.Id).ToHashSet();
        foreach (ProjectActivity activity in Activities)
        {
            foreach (Id<ProjectObjective> id in activity.Objectives)
            {
                if (!known.Contains(id))
                {
                    throw new ArgumentException(
                        $"InnovationProject.Activities has «{activity.Title}», which serves the objective «{id}», and the project has none of that key. Add it to Objectives.", nameof(Activities));
                }
            }
        }
    }

    private void RequireStages()
    {
        if (Stages.IsDefault)
        {
            return;
        }

        var known = Stages.Select(stage => stage.Number).ToHashSet();
        IEnumerable<(string List, string Name, int Stage)> references =
        [
            .. Activities.Where(activity => activity.Stage is not null).Select(activity => (nameof(Activities), activity.Title, activity.Stage!.Value)),
            .. Products.Where(product => product.Stage is not null).Select(product => (nameof(Products), product.Name, product.Stage!.Value)),
            .. (Toolkit?.Instruments ?? []).SelectMany(instrument => instrument.Stages.Select(stage => ("Toolkit.Instruments", instrument.Name, stage))),
        ];
        foreach ((string list, string name, int stage) in references)
        {
            if (!known.Contains(stage))
            {
                throw new ArgumentException(
                    $"InnovationProject.{list} has «{name}», which belongs to stage {stage}, and the project has none of that number. Add it to Stages.", nameof(Stages));
            }
        }
    }
}
