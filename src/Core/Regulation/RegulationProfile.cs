using System.Collections.Immutable;
using InnovationDomain.Applications;
using InnovationDomain.Calendars;
using InnovationDomain.Councils;
using InnovationDomain.Expertise;
using InnovationDomain.Lists;
using InnovationDomain.Organizations;
using InnovationDomain.Platforms;
using InnovationDomain.Wording;
using NodaTime;

namespace InnovationDomain.Regulation;

/// <summary>All that an authority's regulation (положение, порядок) fixes for its platforms, as dated parameters with their clauses.</summary>
/// <remarks>
/// Each parameter is called as the property that holds it, so that two of one type are not exchanged.
/// A parameter that is <see langword="null"/> is not fixed, or was not read: who asks for it gets no value, never a guess.
/// Copy a ready profile from <see cref="RegulationProfiles"/> with your own act, or make your own.
/// </remarks>
public sealed class RegulationProfile
{
    /// <summary>Gets the name, for reports: «Самарская область, региональные инновационные площадки».</summary>
    public required string Name { get; init => field = PrintableText.Require(value, "RegulationProfile.Name"); }

    /// <summary>Gets the level of the statuses that the authority gives.</summary>
    public required RecognitionLevel Level { get; init => field = NamedValue.Require(value, "RegulationProfile.Level"); }

    /// <summary>Gets the adjective of the level where the region has its own, in the masculine: «краевой», «республиканский».</summary>
    /// <value>The default is <see langword="null"/>: the usual one of the level.</value>
    public string? LevelAdjective { get; init => field = value is null ? null : PlatformTerms.RequireAdjective(value, "RegulationProfile.LevelAdjective"); }

    /// <summary>Gets the authority that recognizes.</summary>
    /// <value>The default is <see langword="null"/>: not stated.</value>
    public Organization? Authority { get; init; }

    /// <summary>Gets the act that the profile follows.</summary>
    public required LegalAct Act { get; init => field = value ?? throw new ArgumentNullException(nameof(Act), "A profile cannot exist without the act it follows: give a LegalAct."); }

    /// <summary>Gets the kinds of status that may be given.</summary>
    public DatedParameter<ImmutableArray<PlatformKind>>? AllowedKinds { get; init => field = ProfileValues.Named(value, nameof(AllowedKinds)); }

    /// <summary>Gets the kinds of organizations that may apply.</summary>
    public DatedParameter<ImmutableArray<OrganizationKind>>? AllowedApplicants { get; init => field = ProfileValues.Named(value, nameof(AllowedApplicants)); }

    /// <summary>Gets which statuses exclude one another.</summary>
    public DatedParameter<KindExclusivity>? KindExclusivity { get; init => field = ProfileValues.Own(value, nameof(KindExclusivity)); }

    /// <summary>Gets which status asks for an earlier one.</summary>
    public DatedParameter<StatusLadder>? StatusLadder { get; init => field = ProfileValues.Own(value, nameof(StatusLadder)); }

    /// <summary>Gets how many members a group has at least.</summary>
    public DatedParameter<int>? MinimumGroupSize { get; init => field = ProfileValues.AtLeast(1, value, nameof(MinimumGroupSize)); }

    /// <summary>Gets how many members a network community has at least.</summary>
    public DatedParameter<int>? MinimumCommunitySize { get; init => field = ProfileValues.AtLeast(1, value, nameof(MinimumCommunitySize)); }

    /// <summary>Gets when applications are taken, year by year.</summary>
    public DatedParameter<RecurringWindow>? ApplicationWindow { get; init => field = ProfileValues.Own(value, nameof(ApplicationWindow)); }

    /// <summary>Gets how many calendar days a window is open at least.</summary>
    public DatedParameter<int>? MinimumWindowDays { get; init => field = ProfileValues.AtLeast(1, value, nameof(MinimumWindowDays)); }

    /// <summary>Gets the documents of an application: kinds, signers, paper and electronic copies, days for the cure.</summary>
    public DatedParameter<DocumentRequirements>? ApplicationDocuments { get; init => field = ProfileValues.Own(value, nameof(ApplicationDocuments)); }

    /// <summary>Gets the documents of a report.</summary>
    public DatedParameter<DocumentRequirements>? ReportDocuments { get; init => field = ProfileValues.Own(value, nameof(ReportDocuments)); }

    /// <summary>Gets the rubric that experts mark by.</summary>
    public DatedParameter<ExpertRubric>? Rubric { get; init => field = ProfileValues.Own(value, nameof(Rubric)); }

    /// <summary>Gets how expertise is held: number of experts, aggregation, thresholds, divergence, ties, conflicts.</summary>
    public DatedParameter<ExpertisePolicy>? Expertise { get; init => field = ProfileValues.Own(value, nameof(Expertise)); }

    /// <summary>Gets the term of the expertise.</summary>
    public DatedParameter<Term>? ExpertiseTerm { get; init => field = ProfileValues.Own(value, nameof(ExpertiseTerm)); }

    /// <summary>Gets how the council decides: quorum, majority, casting vote, ballot, force.</summary>
    public DatedParameter<VotingRules>? Voting { get; init => field = ProfileValues.Own(value, nameof(Voting)); }

    /// <summary>Gets the least term of a status, in years.</summary>
    public DatedParameter<int>? MinimumTermYears { get; init => field = ProfileValues.AtLeast(1, value, nameof(MinimumTermYears)); }

    /// <summary>Gets the longest term of a status as it is given, in years.</summary>
    public DatedParameter<int>? MaximumTermYears { get; init => field = ProfileValues.AtLeast(1, value, nameof(MaximumTermYears)); }

    /// <summary>Gets how often a status may be extended.</summary>
    public DatedParameter<int>? MaximumExtensions { get; init => field = ProfileValues.AtLeast(0, value, nameof(MaximumExtensions)); }

    /// <summary>Gets the longest term of a status with all extensions, in years.</summary>
    public DatedParameter<int>? MaximumTotalYears { get; init => field = ProfileValues.AtLeast(1, value, nameof(MaximumTotalYears)); }

    /// <summary>Gets the day of a year on which new platforms begin.</summary>
    public DatedParameter<AnnualDate>? PlatformsStartOn { get; init => field = ProfileValues.Own(value, nameof(PlatformsStartOn)); }

    /// <summary>Gets whether the status is given by a list for each school year anew.</summary>
    public DatedParameter<bool>? ListsPerSchoolYear { get; init => field = ProfileValues.Own(value, nameof(ListsPerSchoolYear)); }

    /// <summary>Gets the periods that are reported on, and when the reports are due.</summary>
    public DatedParameter<ReportingCalendar>? Reporting { get; init => field = ProfileValues.Own(value, nameof(Reporting)); }

    /// <summary>Gets whether a report is defended in person.</summary>
    public DatedParameter<bool>? OralDefense { get; init => field = ProfileValues.Own(value, nameof(OralDefense)); }

    /// <summary>Gets what may be decided on a report.</summary>
    public DatedParameter<ImmutableArray<CouncilDecisionKind>>? ReportOutcomes { get; init => field = ProfileValues.Named(value, nameof(ReportOutcomes)); }

    /// <summary>Gets after how many missed reports in a row a termination is to be proposed.</summary>
    public DatedParameter<int>? MissedReportsLimit { get; init => field = ProfileValues.AtLeast(1, value, nameof(MissedReportsLimit)); }

    /// <summary>Gets the grounds of an early termination.</summary>
    public DatedParameter<ImmutableArray<TerminationGround>>? TerminationGrounds { get; init => field = ProfileValues.Named(value, nameof(TerminationGrounds)); }

    /// <summary>Gets how long before an early termination the holder is told.</summary>
    public DatedParameter<Term>? TerminationNotice { get; init => field = ProfileValues.Own(value, nameof(TerminationNotice)); }

    /// <summary>Gets whether and how decisions may be appealed against.</summary>
    public DatedParameter<AppealPolicy>? Appeal { get; init => field = ProfileValues.Own(value, nameof(Appeal)); }

    /// <summary>Gets within which term an order is published and the register updated.</summary>
    public DatedParameter<Term>? PublicationTerm { get; init => field = ProfileValues.Own(value, nameof(PublicationTerm)); }

    /// <summary>Gets the pattern of registration numbers that the authority prescribes, where it does.</summary>
    public DatedParameter<string>? NumberingPattern { get; init => field = ProfileValues.Printable(value, nameof(NumberingPattern)); }

    /// <summary>Gets the standard that documents follow: «ГОСТ Р 7.0.97-2025».</summary>
    public DatedParameter<string>? DocumentStandard { get; init => field = ProfileValues.Printable(value, nameof(DocumentStandard)); }

    /// <summary>Gets whether documents carry a QR code.</summary>
    public DatedParameter<bool>? QrCode { get; init => field = ProfileValues.Own(value, nameof(QrCode)); }

    /// <summary>Gets the parameters that the profile has no property for: thresholds of the user's own rules, and of rules that the library proposes.</summary>
    /// <value>Each name once, and none that is a property of the profile. The default is none.</value>
    public ImmutableArray<DatedParameter> Further
    {
        get;
        init
        {
            field = GivenList.Distinct(GivenList.Complete(value, "RegulationProfile.Further"), parameter => parameter.Name, "RegulationProfile.Further", "name");
            ProfileValues.RequireForeign(field);
        }
    } = [];

    /// <summary>Answers the further parameter of a name.</summary>
    /// <returns><see langword="null"/>: there is none.</returns>
    /// <exception cref="ArgumentException">Its values are of another type.</exception>
    public DatedParameter<T>? Find<T>(string name)
        where T : notnull => Further.FirstOrDefault(parameter => parameter.Name == name) switch
        {
            null => null,
            DatedParameter<T> parameter => parameter,
            var other => throw new ArgumentException($"The profile «{Name}» holds {other} with values of {other.ValueType.Name}, and {typeof(T).Name} is asked for. Give both one type.", nameof(name)),
        };

    /// <summary>Answers the name.</summary>
    public override string ToString() => Name;
}
