using InnovationDomain.Platforms;
using InnovationDomain.Records;
using NodaTime;

namespace Gallery;

/// <summary>The platforms of the made-up town, as they are before and after the order of 12 May 2026.</summary>
public static class LesnogorskPlatforms
{
    public static InnovationPlatform DataLaboratoryDraft { get; } = new()
    {
        Id = "МИП-7",
        Kind = PlatformKind.InnovationPlatform,
        Level = RecognitionLevel.Municipal,
        Holder = Lesnogorsk.School,
        Theme = "Школьная лаборатория данных",
        Curator = new() { Name = Lesnogorsk.Methodist.Name },
    };

    public static InnovationPlatform FirstStepsDraft { get; } = new()
    {
        Id = "РЦ-2",
        Kind = PlatformKind.ResourceCenter,
        Level = RecognitionLevel.Municipal,
        Holder = Lesnogorsk.Kindergarten,
        Theme = "Первые шаги в инженерию",
        Curator = new() { Name = Lesnogorsk.Methodist.Name },
    };

    public static InnovationPlatform DataLaboratory { get; } = DataLaboratoryDraft.Record(Granted("1"));

    public static InnovationPlatform FirstSteps { get; } = FirstStepsDraft.Record(Granted("2"));

    // The history of a status keeps what each decision rested on; documents print it.
    private static StatusEvent Granted(string point) => new()
    {
        Trigger = PlatformTrigger.Grant,
        EffectiveOn = new LocalDate(2026, 5, 12),
        TermStart = new LocalDate(2026, 9, 1),
        TermEnd = new LocalDate(2029, 8, 31),
        Chain = new()
        {
            ProtocolItem = DocumentReference.Of(RecordKind.Protocol, new LocalDate(2026, 4, 20), "3", "2"),
            OrderPoint = DocumentReference.Of(RecordKind.Order, new LocalDate(2026, 5, 12), "112-од", point),
            RegisterRow = DocumentReference.Of(RecordKind.Register, new LocalDate(2026, 5, 12), "1", point),
        },
    };
}
