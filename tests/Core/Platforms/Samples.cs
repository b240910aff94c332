using InnovationDomain.Organizations;
using InnovationDomain.Platforms;
using NodaTime;

namespace InnovationDomain.Tests.Platforms;

/// <summary>Platforms for the examples, with no more than what they are about.</summary>
internal static class Samples
{
    /// <summary>What may happen to a platform that works.</summary>
    public static PlatformTrigger[] LaterTriggers { get; } =
        [PlatformTrigger.ReportSubmission, PlatformTrigger.ReportAssessment, PlatformTrigger.Suspension, PlatformTrigger.Resumption, PlatformTrigger.Extension, PlatformTrigger.EarlyTermination];

    public static Organization School(int number) => new() { Name = $"МБОУ «СОШ № {number}»" };

    public static InnovationPlatform Platform(
        string id = "МИП-1",
        Holder? holder = null,
        PlatformKind kind = PlatformKind.InnovationPlatform,
        RecognitionLevel level = RecognitionLevel.Municipal,
        params StatusEvent[] history) => new()
        {
            Id = id,
            Kind = kind,
            Level = level,
            Holder = holder ?? School(1),
            Theme = "Школа открытий",
            History = [.. history],
        };

    public static StatusEvent Grant(LocalDate on, LocalDate? end = null, LocalDate? start = null, DecisionChain? chain = null) =>
        new() { Trigger = PlatformTrigger.Grant, EffectiveOn = on, TermStart = start, TermEnd = end, Chain = chain };

    public static StatusEvent Extension(LocalDate on, LocalDate end, DecisionChain? chain = null) =>
        new() { Trigger = PlatformTrigger.Extension, EffectiveOn = on, TermEnd = end, Chain = chain };

    public static StatusEvent Event(PlatformTrigger trigger, LocalDate on) => new() { Trigger = trigger, EffectiveOn = on };
}
