using System.Collections.Immutable;
using System.Text.Json.Serialization;
using InnovationDomain.Applications;
using InnovationDomain.Calendars;
using InnovationDomain.Councils;
using InnovationDomain.Expertise;
using InnovationDomain.Json.Shapes;
using InnovationDomain.Organizations;
using InnovationDomain.Platforms;
using InnovationDomain.Regulation;
using NodaTime;

namespace InnovationDomain.Json.Converters;

/// <summary>Dated parameters, for each type of value that a profile has.</summary>
internal static class ParameterConverters
{
    public static ImmutableArray<JsonConverter> All { get; } =
    [
        Of<AnnualDate>(),
        Of<AppealPolicy>(),
        Of<bool>(),
        Of<DocumentRequirements>(),
        Of<ExpertisePolicy>(),
        Of<ExpertRubric>(),
        Of<ImmutableArray<CouncilDecisionKind>>(),
        Of<ImmutableArray<OrganizationKind>>(),
        Of<ImmutableArray<PlatformKind>>(),
        Of<ImmutableArray<TerminationGround>>(),
        Of<int>(),
        Of<KindExclusivity>(),
        Of<RecurringWindow>(),
        Of<ReportingCalendar>(),
        Of<StatusLadder>(),
        Of<string>(),
        Of<Term>(),
        Of<VotingRules>(),
        new ShapedConverter<DatedParameter, FurtherParameterShape>(FurtherParameterShape.From, shape => shape.ToValue()),
    ];

    private static ShapedConverter<DatedParameter<T>, DatedParameterShape<T>> Of<T>()
        where T : notnull => new(DatedParameterShape<T>.From, shape => shape.ToValue());
}
