using System.Collections.Immutable;
using InnovationDomain.Applications;
using InnovationDomain.Calendars;
using InnovationDomain.Councils;
using InnovationDomain.Expertise;
using InnovationDomain.Organizations;
using InnovationDomain.Platforms;
using InnovationDomain.Regulation;
using NodaTime;

namespace InnovationDomain.Evaluation;

/// <summary>The keys of the parameters that <see cref="RegulationProfile"/> has properties for.</summary>
public static class ProfileParameters
{
    /// <inheritdoc cref="RegulationProfile.AllowedKinds" path="/summary"/>
    public static ParameterKey<ImmutableArray<PlatformKind>> AllowedKinds { get; } = new(nameof(AllowedKinds), profile => profile.AllowedKinds);

    /// <inheritdoc cref="RegulationProfile.AllowedApplicants" path="/summary"/>
    public static ParameterKey<ImmutableArray<OrganizationKind>> AllowedApplicants { get; } = new(nameof(AllowedApplicants), profile => profile.AllowedApplicants);

    /// <inheritdoc cref="RegulationProfile.KindExclusivity" path="/summary"/>
    public static ParameterKey<KindExclusivity> KindExclusivity { get; } = new(nameof(KindExclusivity), profile => profile.KindExclusivity);

    /// <inheritdoc cref="RegulationProfile.StatusLadder" path="/summary"/>
    public static ParameterKey<StatusLadder> StatusLadder { get; } = new(nameof(StatusLadder), profile => profile.StatusLadder);

    /// <inheritdoc cref="RegulationProfile.MinimumGroupSize" path="/summary"/>
    public static ParameterKey<int> MinimumGroupSize { get; } = new(nameof(MinimumGroupSize), profile => profile.MinimumGroupSize);

    /// <inheritdoc cref="RegulationProfile.MinimumCommunitySize" path="/summary"/>
    public static ParameterKey<int> MinimumCommunitySize { get; } = new(nameof(MinimumCommunitySize), profile => profile.MinimumCommunitySize);

    /// <inheritdoc cref="RegulationProfile.ApplicationWindow" path="/summary"/>
    public static ParameterKey<RecurringWindow> ApplicationWindow { get; } = new(nameof(ApplicationWindow), profile => profile.ApplicationWindow);

    /// <inheritdoc cref="RegulationProfile.MinimumWindowDays" path="/summary"/>
    public static ParameterKey<int> MinimumWindowDays { get; } = new(nameof(MinimumWindowDays), profile => profile.MinimumWindowDays);

    /// <inheritdoc cref="RegulationProfile.ApplicationDocuments" path="/summary"/>
    public static ParameterKey<DocumentRequirements> ApplicationDocuments { get; } = new(nameof(ApplicationDocuments), profile => profile.ApplicationDocuments);

    /// <inheritdoc cref="RegulationProfile.ReportDocuments" path="/summary"/>
    public static ParameterKey<DocumentRequirements> ReportDocuments { get; } = new(nameof(ReportDocuments), profile => profile.ReportDocuments);

    /// <inheritdoc cref="RegulationProfile.Rubric" path="/summary"/>
    public static ParameterKey<ExpertRubric> Rubric { get; } = new(nameof(Rubric), profile => profile.Rubric);

    /// <inheritdoc cref="RegulationProfile.Expertise" path="/summary"/>
    public static ParameterKey<ExpertisePolicy> Expertise { get; } = new(nameof(Expertise), profile => profile.Expertise);

    /// <inheritdoc cref="RegulationProfile.ExpertiseTerm" path="/summary"/>
    public static ParameterKey<Term> ExpertiseTerm { get; } = new(nameof(ExpertiseTerm), profile => profile.ExpertiseTerm);

    /// <inheritdoc cref="RegulationProfile.Voting" path="/summary"/>
    public static ParameterKey<VotingRules> Voting { get; } = new(nameof(Voting), profile => profile.Voting);

    /// <inheritdoc cref="RegulationProfile.MinimumTermYears" path="/summary"/>
    public static ParameterKey<int> MinimumTermYears { get; } = new(nameof(MinimumTermYears), profile => profile.MinimumTermYears);

    /// <inheritdoc cref="RegulationProfile.MaximumTermYears" path="/summary"/>
    public static ParameterKey<int> MaximumTermYears { get; } = new(nameof(MaximumTermYears), profile => profile.MaximumTermYears);

    /// <inheritdoc cref="RegulationProfile.MaximumExtensions" path="/summary"/>
    public static ParameterKey<int> MaximumExtensions { get; } = new(nameof(MaximumExtensions), profile => profile.MaximumExtensions);

    /// <inheritdoc cref="RegulationProfile.MaximumTotalYears" path="/summary"/>
    public static ParameterKey<int> MaximumTotalYears { get; } = new(nameof(MaximumTotalYears), profile => profile.MaximumTotalYears);

    /// <inheritdoc cref="RegulationProfile.PlatformsStartOn" path="/summary"/>
    public static ParameterKey<AnnualDate> PlatformsStartOn { get; } = new(nameof(PlatformsStartOn), profile => profile.PlatformsStartOn);

    /// <inheritdoc cref="RegulationProfile.ListsPerSchoolYear" path="/summary"/>
    public static ParameterKey<bool> ListsPerSchoolYear { get; } = new(nameof(ListsPerSchoolYear), profile => profile.ListsPerSchoolYear);

    /// <inheritdoc cref="RegulationProfile.Reporting" path="/summary"/>
    public static ParameterKey<ReportingCalendar> Reporting { get; } = new(nameof(Reporting), profile => profile.Reporting);

    /// <inheritdoc cref="RegulationProfile.OralDefense" path="/summary"/>
    public static ParameterKey<bool> OralDefense { get; } = new(nameof(OralDefense), profile => profile.OralDefense);

    /// <inheritdoc cref="RegulationProfile.ReportOutcomes" path="/summary"/>
    public static ParameterKey<ImmutableArray<CouncilDecisionKind>> ReportOutcomes { get; } = new(nameof(ReportOutcomes), profile => profile.ReportOutcomes);

    /// <inheritdoc cref="RegulationProfile.MissedReportsLimit" path="/summary"/>
    public static ParameterKey<int> MissedReportsLimit { get; } = new(nameof(MissedReportsLimit), profile => profile.MissedReportsLimit);

    /// <inheritdoc cref="RegulationProfile.TerminationGrounds" path="/summary"/>
    public static ParameterKey<ImmutableArray<TerminationGround>> TerminationGrounds { get; } = new(nameof(TerminationGrounds), profile => profile.TerminationGrounds);

    /// <inheritdoc cref="RegulationProfile.TerminationNotice" path="/summary"/>
    public static ParameterKey<Term> TerminationNotice { get; } = new(nameof(TerminationNotice), profile => profile.TerminationNotice);

    /// <inheritdoc cref="RegulationProfile.Appeal" path="/summary"/>
    public static ParameterKey<AppealPolicy> Appeal { get; } = new(nameof(Appeal), profile => profile.Appeal);

    /// <inheritdoc cref="RegulationProfile.PublicationTerm" path="/summary"/>
    public static ParameterKey<Term> PublicationTerm { get; } = new(nameof(PublicationTerm), profile => profile.PublicationTerm);

    /// <inheritdoc cref="RegulationProfile.NumberingPattern" path="/summary"/>
    public static ParameterKey<string> NumberingPattern { get; } = new(nameof(NumberingPattern), profile => profile.NumberingPattern);

    /// <inheritdoc cref="RegulationProfile.DocumentStandard" path="/summary"/>
    public static ParameterKey<string> DocumentStandard { get; } = new(nameof(DocumentStandard), profile => profile.DocumentStandard);

    /// <inheritdoc cref="RegulationProfile.QrCode" path="/summary"/>
    public static ParameterKey<bool> QrCode { get; } = new(nameof(QrCode), profile => profile.QrCode);

    /// <summary>Gets all of them, in the order of the profile.</summary>
    public static ImmutableArray<ParameterKey> All { get; } =
    [
        AllowedKinds,
        AllowedApplicants,
        KindExclusivity,
        StatusLadder,
        MinimumGroupSize,
        MinimumCommunitySize,
        ApplicationWindow,
        MinimumWindowDays,
        ApplicationDocuments,
        ReportDocuments,
        Rubric,
        Expertise,
        ExpertiseTerm,
        Voting,
        MinimumTermYears,
        MaximumTermYears,
        MaximumExtensions,
        MaximumTotalYears,
        PlatformsStartOn,
        ListsPerSchoolYear,
        Reporting,
        OralDefense,
        ReportOutcomes,
        MissedReportsLimit,
        TerminationGrounds,
        TerminationNotice,
        Appeal,
        PublicationTerm,
        NumberingPattern,
        DocumentStandard,
        QrCode,
    ];
}
