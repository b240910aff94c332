using FsCheck;
using InnovationDomain.Expertise;

namespace InnovationDomain.Testing;

// Rubrics, sheets that fit them, panels, conclusions, rankings.
public static partial class InnovationArbitraries
{
    /// <summary>From 0 or 1 by whole or half steps, some marks with a meaning; on request 0 to 10 000 by ten-thousandths.</summary>
    public static Arbitrary<AnchoredScale> AnchoredScales() => Values.Plausible<AnchoredScale>();

    /// <summary>A mark, or marks from one to another, with their meaning.</summary>
    public static Arbitrary<ScaleAnchor> ScaleAnchors() => Values.Plausible<ScaleAnchor>();

    /// <summary>A scale, a weight, sometimes a floor within the scale.</summary>
    public static Arbitrary<Criterion> Criteria() => Values.Plausible<Criterion>();

    /// <summary>The sample rubrics, and others of one to six criteria.</summary>
    public static Arbitrary<ExpertRubric> ExpertRubrics() => Values.Plausible<ExpertRubric>();

    /// <summary>A mark on a step of some scale, or «недостаточно информации».</summary>
    public static Arbitrary<CriterionMark> CriterionMarks() => Values.Plausible<CriterionMark>();

    /// <summary>A recommendation, with grounds where it is not for the applicant.</summary>
    public static Arbitrary<ExpertVerdict> ExpertVerdicts() => Values.Plausible<ExpertVerdict>();

    /// <summary>A mark for each criterion of its rubric, justified where the rubric asks. A criterion shrinks away with its mark.</summary>
    public static Arbitrary<ExpertSheet> ExpertSheets() => Values.Plausible<ExpertSheet>();

    /// <summary>Why, when and by whom a sheet was voided.</summary>
    public static Arbitrary<SheetVoiding> SheetVoidings() => Values.Plausible<SheetVoiding>();

    /// <summary>A conflict of a kind, with details where the kind says nothing.</summary>
    public static Arbitrary<ConflictOfInterest> ConflictsOfInterest() => Values.Plausible<ConflictOfInterest>();

    /// <summary>A statement of an expert, seldom of a conflict.</summary>
    public static Arbitrary<ConflictStatement> ConflictStatements() => Values.Plausible<ConflictStatement>();

    /// <summary>An expert who withdrew.</summary>
    public static Arbitrary<Recusal> Recusals() => Values.Plausible<Recusal>();

    /// <summary>Appointed experts, most of whom stated and signed; some sheets are voided and replaced. An expert shrinks away with all that is his.</summary>
    public static Arbitrary<ExpertPanel> ExpertPanels() => Values.Plausible<ExpertPanel>();

    /// <summary>The sample policies, and others whose thresholds can be met.</summary>
    public static Arbitrary<ExpertisePolicy> ExpertisePolicies() => Values.Plausible<ExpertisePolicy>();

    /// <summary>The conclusion of some panel under some policy; shrinks with the two.</summary>
    public static Arbitrary<ConsolidatedConclusion> ConsolidatedConclusions() => Values.Plausible<ConsolidatedConclusion>();

    /// <summary>Ratings of one application, some missing.</summary>
    public static Arbitrary<RatedUnit> RatedUnits() => Values.Plausible<RatedUnit>();

    /// <summary>Raters and units, none at all among them; every tenth rating is missing.</summary>
    public static Arbitrary<RatingTable> RatingTables() => Values.Plausible<RatingTable>();

    /// <summary>A conclusion, often with the moment of submission.</summary>
    public static Arbitrary<RankingCandidate> RankingCandidates() => Values.Plausible<RankingCandidate>();

    /// <summary>Up to five conclusions under one rubric and one policy.</summary>
    public static Arbitrary<RankingList> RankingLists() => Values.Plausible<RankingList>();
}
