using System.Collections.Immutable;
using System.Text.Json.Serialization;
using InnovationDomain.Applications;
using InnovationDomain.Councils;
using InnovationDomain.Expertise;
using InnovationDomain.Identity;
using InnovationDomain.Monitoring;
using InnovationDomain.People;
using InnovationDomain.Platforms;
using InnovationDomain.Projects;

namespace InnovationDomain.Json.Converters;

/// <summary>Keys are written as their texts.</summary>
internal static class IdConverters
{
    public static ImmutableArray<JsonConverter> All { get; } =
    [
        Of<Appeal>(),
        Of<Application>(),
        Of<CouncilMember>(),
        Of<Criterion>(),
        Of<EducationCenter>(),
        Of<Expert>(),
        Of<ExpertRubric>(),
        Of<ExpertSheet>(),
        Of<IndicatorDefinition>(),
        Of<InnovationPlatform>(),
        Of<InnovationProduct>(),
        Of<InnovationProject>(),
        Of<MeasurementInstrument>(),
        Of<MonitoringParticipant>(),
        Of<Person>(),
        Of<ProjectIndicator>(),
        Of<ProjectObjective>(),
        Of<Roadmap>(),
    ];

    private static TextConverter<Id<T>> Of<T>() => new(Id<T>.Of, id => id.Value);
}
