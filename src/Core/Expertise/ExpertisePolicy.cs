using System.Collections.Immutable;
using System.Globalization;
using InnovationDomain.Lists;
using InnovationDomain.Regulation;
using InnovationDomain.Wording;

namespace InnovationDomain.Expertise;

/// <summary>The numbers and choices of a regulation by which expertise is counted (порядок экспертизы): data of a profile, none of them a constant.</summary>
public sealed class ExpertisePolicy
{
    private const int UsualExperts = 3;

    private const int UsualDecimals = 2;

    /// <summary>Gets the act that sets the policy, or who proposes it.</summary>
    public required string Source { get; init => field = PrintableText.Require(value, "ExpertisePolicy.Source"); }

    /// <summary>Gets how sure it is that the policy is what the source says.</summary>
    public required Certainty Certainty { get; init => field = NamedValue.Require(value, "ExpertisePolicy.Certainty"); }

    /// <summary>Gets how many sheets must count at least.</summary>
    /// <value>1 or more. The default is 3, which 0 stands for too.</value>
    /// <remarks>Source of the default: rule EXP-01; three experts per object were read in acts of other procedures (docs.cntd.ru/document/537953969, /974008195).</remarks>
    public int MinExperts
    {
        get;
        init => field = value switch
        {
            0 => UsualExperts,
            > 0 => value,
            _ => throw new ArgumentOutOfRangeException(nameof(MinExperts), value, "ExpertisePolicy.MinExperts is a number of sheets: give 1 or more."),
        };
    } = UsualExperts;

    /// <summary>Gets how the experts' marks become one score.</summary>
    /// <value>The default is the mean.</value>
    public ScoreAggregation Aggregation
    {
        get;
        init
        {
            field = NamedValue.Require(value, "ExpertisePolicy.Aggregation");
            RequireSummable();
        }
    }

    /// <summary>Gets what «недостаточно информации» does to the count.</summary>
    /// <value>The default is the strictest: the sheet is incomplete.</value>
    public InformationGapRule InformationGaps
    {
        get;
        init
        {
            field = NamedValue.Require(value, "ExpertisePolicy.InformationGaps");
            RequireSummable();
        }
    }

    /// <summary>Gets the share of the greatest possible score with which an application passes.</summary>
    /// <value>Above 0, to 1. The default is <see langword="null"/>: no such threshold. Rule EXP-08 proposes 0.6 (unverified).</value>
    public decimal? PassShare { get; init => field = Share(value, nameof(PassShare)); }

    /// <summary>Gets the score with which an application passes.</summary>
    /// <value>Above 0. The default is <see langword="null"/>: no such threshold. The example that was read is 15 (docs.cntd.ru/document/571082653).</value>
    public decimal? PassPoints { get; init => field = Threshold(value, nameof(PassPoints)); }

    /// <summary>Gets the total that every single expert must give.</summary>
    /// <value>Above 0. The default is <see langword="null"/>: no such threshold. The example that was read is 40 (docs.cntd.ru/document/537953969).</value>
    public decimal? ExpertFloor { get; init => field = Threshold(value, nameof(ExpertFloor)); }

    /// <summary>Gets whose points must reach <see cref="Criterion.Floor"/>.</summary>
    /// <value>The default is the mean.</value>
    public CriterionFloorRule CriterionFloors { get; init => field = NamedValue.Require(value, "ExpertisePolicy.CriterionFloors"); }

    /// <summary>Gets the share of the rubric's total by which two experts may differ; beyond it an extra expert is needed.</summary>
    /// <value>Above 0, to 1; a difference of exactly the share is still allowed. The default is <see langword="null"/>: differences do not matter. Rule EXP-07 proposes 0.3 (unverified).</value>
    public decimal? DivergenceShare { get; init => field = Share(value, nameof(DivergenceShare)); }

    /// <summary>Gets how many applications may be selected.</summary>
    /// <value>The default is 0: as many as pass. The example that was read is 9 (docs.cntd.ru/document/571082653).</value>
    public int TopCount
    {
        get;
        init => field = value >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(TopCount), value, "ExpertisePolicy.TopCount is a number of applications: give 0 for as many as pass.");
    }

    /// <summary>Gets what decides between equal scores, in this order; what none of them decides stays a shared place.</summary>
    /// <value>Each rule once at most. The default is none: equal scores share a place.</value>
    public ImmutableArray<TieRule> TieOrder
    {
        get;
        init => field = value.IsDefault
            ? []
            : value.All(Enum.IsDefined) && value.Distinct().Count() == value.Length
                ? value
                : throw new ArgumentException($"ExpertisePolicy.TieOrder is [{string.Join(", ", value)}]. Give named values of TieRule, each once.", nameof(TieOrder));
    } = [];

    /// <summary>Gets the kinds of conflict with which an expert may judge all the same.</summary>
    /// <value>The default is none.</value>
    public ImmutableArray<ConflictKind> ToleratedConflicts
    {
        get;
        init => field = value.IsDefault
            ? []
            : value.All(Enum.IsDefined)
                ? value
                : throw new ArgumentException($"ExpertisePolicy.ToleratedConflicts is [{string.Join(", ", value)}]. Give named values of ConflictKind.", nameof(ToleratedConflicts));
    } = [];

    /// <summary>Gets whether an expert may judge without a statement on conflicts of interest.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool StatementsAreOptional { get; init; }

    /// <summary>Gets how many digits after the point scores show; comparisons are exact and never see them.</summary>
    /// <value>0 to 8. The default, <see langword="null"/>, stands for 2 (rule EXP-06).</value>
    public int? Decimals
    {
        get;
        init => field = value is null or (>= 0 and <= 8) ? value : throw new ArgumentOutOfRangeException(nameof(Decimals), value, "ExpertisePolicy.Decimals is from 0 to 8: totals have no more digits after the point.");
    }

    internal int ShownDecimals => Decimals ?? UsualDecimals;

    internal bool HasThreshold => PassShare is not null || PassPoints is not null || ExpertFloor is not null;

    private static decimal? Share(decimal? value, string property) => value is null or (> 0 and <= 1)
        ? value
        : throw new ArgumentOutOfRangeException(property, string.Create(CultureInfo.InvariantCulture, $"ExpertisePolicy.{property} is {value}. It is a share above 0, to 1: give 0.6 for 60 %, or leave it out."));

    private static decimal? Threshold(decimal? value, string property) => value is null or > 0
        ? value
        : throw new ArgumentOutOfRangeException(property, string.Create(CultureInfo.InvariantCulture, $"ExpertisePolicy.{property} is {value}. It is a number of points above 0: give it, or leave it out where there is no such threshold."));

    // A sum over fewer experts is less for that reason alone.
    private void RequireSummable()
    {
        if (Aggregation == ScoreAggregation.Sum && InformationGaps == InformationGapRule.NotTakenPart)
        {
            throw new ArgumentException(
                "ExpertisePolicy sums marks of which some may be left out, so that «недостаточно информации» would count as zero in silence. Take InformationGapRule.Zero or SheetIncomplete, or the mean.", nameof(InformationGaps));
        }
    }
}
