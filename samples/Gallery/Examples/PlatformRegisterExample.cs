using InnovationDomain.Documents.Composition;
using InnovationDomain.Documents.Model;
using InnovationDomain.Platforms;
using InnovationDomain.Plugins.Registers;
using InnovationDomain.Records;
using NodaTime;

namespace Gallery.Examples;

public static class PlatformRegisterExample
{
    public static OfficialDocument Compose() => new PlatformRegisterPlugin().Compose(
        new RegisterOfDay
        {
            Keeper = Lesnogorsk.Authority,
            Register = new() { Platforms = [DataLaboratory, FirstSteps] },
            Day = new LocalDate(2026, 9, 1),
            Signer = Lesnogorsk.Head,
        },
        CompositionContext.Unregistered);

    private static InnovationPlatform DataLaboratory { get; } = Recognized(
        new()
        {
            Id = "МИП-7",
            Kind = PlatformKind.InnovationPlatform,
            Level = RecognitionLevel.Municipal,
            Holder = Lesnogorsk.School,
            Theme = "Школьная лаборатория данных",
            Curator = new() { Name = Lesnogorsk.Methodist.Name },
        },
        point: "1");

    private static InnovationPlatform FirstSteps { get; } = Recognized(
        new()
        {
            Id = "РЦ-2",
            Kind = PlatformKind.ResourceCenter,
            Level = RecognitionLevel.Municipal,
            Holder = Lesnogorsk.Kindergarten,
            Theme = "Первые шаги в инженерию",
            Curator = new() { Name = Lesnogorsk.Methodist.Name },
        },
        point: "2");

    // The history of a status keeps what each decision rested on; the register prints it.
    private static InnovationPlatform Recognized(InnovationPlatform platform, string point) => platform.Record(new()
    {
        Trigger = PlatformTrigger.Grant,
        EffectiveOn = new LocalDate(2026, 5, 12),
        TermStart = new LocalDate(2026, 9, 1),
        TermEnd = new LocalDate(2029, 8, 31),
        Chain = new()
        {
            ProtocolItem = DocumentReference.Of(RecordKind.Protocol, new LocalDate(2026, 4, 20), "3", "2"),
            OrderPoint = DocumentReference.Of(RecordKind.Order, new LocalDate(2026, 5, 12), "112-од", point),
        },
    });
}
