using FsCheck;
using InnovationDomain.Applications.Rules;
using InnovationDomain.Councils.Rules;
using InnovationDomain.Events.Rules;
using InnovationDomain.Expertise.Rules;
using InnovationDomain.Monitoring;
using InnovationDomain.Monitoring.Rules;
using InnovationDomain.Platforms.Rules;
using InnovationDomain.Projects.Rules;

namespace InnovationDomain.Testing;

// What the rules of the catalogue judge where it is more than one thing.
public static partial class InnovationArbitraries
{
    /// <summary>An application with the register, where the applicant often stands, and with products; either may be unknown.</summary>
    public static Arbitrary<Candidacy> Candidacies() => Values.Plausible<Candidacy>();

    /// <summary>A project, some activities of which were reported before.</summary>
    public static Arbitrary<ContinuedProject> ContinuedProjects() => Values.Plausible<ContinuedProject>();

    /// <summary>A roadmap, its project, and a published plan that is the current one or not.</summary>
    public static Arbitrary<RoadmapCase> RoadmapCases() => Values.Plausible<RoadmapCase>();

    /// <summary>A panel with its application, project and experts, of few persons, so that some stand on both sides; the stated score is mostly the right one.</summary>
    public static Arbitrary<ExpertiseCase> ExpertiseCases() => Values.Plausible<ExpertiseCase>();

    /// <summary>Marks as an expert fills them in: all, or with a gap, a criterion twice, a foreign one.</summary>
    public static Arbitrary<SheetDraft> SheetDrafts() => Values.Plausible<SheetDraft>();

    /// <summary>One to six applications under one rubric, many of them with equal scores, and those that were selected.</summary>
    public static Arbitrary<RoundSelection> RoundSelections() => Values.Plausible<RoundSelection>();

    /// <summary>A panel, often with the moment of submission and the place that the council gave.</summary>
    public static Arbitrary<RoundEntry> RoundEntries() => Values.Plausible<RoundEntry>();

    /// <summary>An item of some sitting.</summary>
    public static Arbitrary<SittingDecision> SittingDecisions() => Values.Plausible<SittingDecision>();

    /// <summary>A platform with protocols, acts, duties and publications that go with its history; each may be unknown.</summary>
    public static Arbitrary<PlatformCase> PlatformCases() => Values.Plausible<PlatformCase>();

    /// <summary>A decision on the report of a half-year, mostly to approve it.</summary>
    public static Arbitrary<ReportConclusion> ReportConclusions() => Values.Plausible<ReportConclusion>();

    /// <summary>A proposal, a notice and a hearing, each on a day or not at all.</summary>
    public static Arbitrary<TerminationProcedure> TerminationProcedures() => Values.Plausible<TerminationProcedure>();

    /// <summary>An order, published and entered within three weeks or not yet.</summary>
    public static Arbitrary<ActPublication> ActPublications() => Values.Plausible<ActPublication>();

    /// <summary>A report around its term, with most rows of its roadmap and the duties of periods before.</summary>
    public static Arbitrary<ReportCase> ReportCases() => Values.Plausible<ReportCase>();

    /// <summary>The table of a region of a few centres, whose records have gaps. It does not shrink: its numbers are computed.</summary>
    public static Arbitrary<SummaryTable> SummaryTables() => Values.Plausible<SummaryTable>();

    /// <summary>Scores as a table states them, one in twenty wrong or left out.</summary>
    public static Arbitrary<StatedMotivatingTable> StatedMotivatingTables() => Values.Plausible<StatedMotivatingTable>();

    /// <summary>A score of a participant, with a place or without.</summary>
    public static Arbitrary<StatedMotivatingScore> StatedMotivatingScores() => Values.Plausible<StatedMotivatingScore>();

    /// <summary>What was adopted, and what became of what was adopted before.</summary>
    public static Arbitrary<AdoptedRecommendations> AdoptedRecommendationLists() => Values.Plausible<AdoptedRecommendations>();
}
