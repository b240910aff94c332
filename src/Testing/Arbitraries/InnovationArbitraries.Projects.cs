using FsCheck;
using InnovationDomain.Projects;

namespace InnovationDomain.Testing;

// Projects and roadmaps whose parts name what is there.
public static partial class InnovationArbitraries
{
    /// <summary>Stages one after another without a gap; activities, products and instruments of stages and objectives that the project has.</summary>
    public static Arbitrary<InnovationProject> Projects() => Values.Plausible<InnovationProject>();

    /// <summary>Two months to a year long.</summary>
    public static Arbitrary<ProjectStage> ProjectStages() => Values.Plausible<ProjectStage>();

    /// <summary>An objective with its key.</summary>
    public static Arbitrary<ProjectObjective> ProjectObjectives() => Values.Plausible<ProjectObjective>();

    /// <summary>An activity by itself, bound to no objective and no stage.</summary>
    public static Arbitrary<ProjectActivity> ProjectActivities() => Values.Plausible<ProjectActivity>();

    /// <summary>Readings on days that follow one another.</summary>
    public static Arbitrary<ProjectIndicator> ProjectIndicators() => Values.Plausible<ProjectIndicator>();

    /// <summary>A value of a day.</summary>
    public static Arbitrary<ProjectIndicatorReading> ProjectIndicatorReadings() => Values.Plausible<ProjectIndicatorReading>();

    /// <summary>A task of a member of the team, done or not.</summary>
    public static Arbitrary<ProjectTask> ProjectTasks() => Values.Plausible<ProjectTask>();

    /// <summary>A person with a role, tasks and days of training.</summary>
    public static Arbitrary<ProjectTeamMember> ProjectTeamMembers() => Values.Plausible<ProjectTeamMember>();

    /// <summary>An organization, some with the agreement.</summary>
    public static Arbitrary<ProjectPartner> ProjectPartners() => Values.Plausible<ProjectPartner>();

    /// <summary>A risk, often with a way to overcome it.</summary>
    public static Arbitrary<ProjectRisk> ProjectRisks() => Values.Plausible<ProjectRisk>();

    /// <summary>A resource by its name.</summary>
    public static Arbitrary<InnovationResource> InnovationResources() => Values.Plausible<InnovationResource>();

    /// <summary>A product, finished or not, with its reviews.</summary>
    public static Arbitrary<InnovationProduct> InnovationProducts() => Values.Plausible<InnovationProduct>();

    /// <summary>A review of a product.</summary>
    public static Arbitrary<ProductReview> ProductReviews() => Values.Plausible<ProductReview>();

    /// <summary>Indicators, and instruments bound to them.</summary>
    public static Arbitrary<MeasurementToolkit> MeasurementToolkits() => Values.Plausible<MeasurementToolkit>();

    /// <summary>An instrument with keys of indicators and numbers of stages.</summary>
    public static Arbitrary<MeasurementInstrument> MeasurementInstruments() => Values.Plausible<MeasurementInstrument>();

    /// <summary>Forms of work by their names.</summary>
    public static Arbitrary<WorkForm> WorkForms() => Values.Plausible<WorkForm>();

    /// <summary>A baseline, revisions that lead from plan to plan, facts of rows that were planned. A row shrinks away with all that is said of it.</summary>
    public static Arbitrary<Roadmap> Roadmaps() => Values.Plausible<Roadmap>();

    /// <summary>Rows numbered from 1.</summary>
    public static Arbitrary<RoadmapPlan> RoadmapPlans() => Values.Plausible<RoadmapPlan>();

    /// <summary>A row of a plan.</summary>
    public static Arbitrary<RoadmapItem> RoadmapItems() => Values.Plausible<RoadmapItem>();

    /// <summary>A day, month, quarter, year, school year or interval; shrinks to a day.</summary>
    public static Arbitrary<RoadmapDue> RoadmapDues() => Values.Plausible<RoadmapDue>();

    /// <summary>A document, or words.</summary>
    public static Arbitrary<RoadmapResult> RoadmapResults() => Values.Plausible<RoadmapResult>();

    /// <summary>A change that leads from some plan to another.</summary>
    public static Arbitrary<RoadmapChange> RoadmapChanges() => Values.Plausible<RoadmapChange>();

    /// <summary>The first revision of some plan, on a document of its basis.</summary>
    public static Arbitrary<RoadmapRevision> RoadmapRevisions() => Values.Plausible<RoadmapRevision>();

    /// <summary>What was reported of a row; days of doing only where something was done.</summary>
    public static Arbitrary<RoadmapFact> RoadmapFacts() => Values.Plausible<RoadmapFact>();
}
