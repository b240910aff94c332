using InnovationDomain.Documents.Composition;
using InnovationDomain.Documents.Model;
using InnovationDomain.Platforms;
using InnovationDomain.Plugins.Certificates;
using InnovationDomain.Records;
using NodaTime;

namespace Gallery.Examples;

public static class StatusCertificateExample
{
    public static OfficialDocument Compose() => new StatusCertificatePlugin().Compose(
        new StatusCertificate
        {
            Platform = DataLaboratory,
            Issuer = Lesnogorsk.Authority,
            Place = "г. Лесногорск",
            VerificationAddress = "https://platforms.example/7",
            Signer = Lesnogorsk.Head,
        },
        new CompositionContext { RegistrationNumber = "7", SignedOn = new LocalDate(2026, 9, 1) });

    // The certificate is issued only while this history says that the status is held.
    private static InnovationPlatform DataLaboratory { get; } = new()
    {
        Id = "МИП-7",
        Kind = PlatformKind.InnovationPlatform,
        Level = RecognitionLevel.Municipal,
        Holder = Lesnogorsk.School,
        Theme = "Школьная лаборатория данных",
        History =
        [
            new()
            {
                Trigger = PlatformTrigger.Grant,
                EffectiveOn = new LocalDate(2026, 5, 12),
                TermStart = new LocalDate(2026, 9, 1),
                TermEnd = new LocalDate(2029, 8, 31),
                Chain = new()
                {
                    ProtocolItem = DocumentReference.Of(RecordKind.Protocol, new LocalDate(2026, 4, 20), "3", "2"),
                    OrderPoint = DocumentReference.Of(RecordKind.Order, new LocalDate(2026, 5, 12), "112-од", "1"),
                    RegisterRow = DocumentReference.Of(RecordKind.Register, new LocalDate(2026, 5, 12), "1", "7"),
                },
            },
        ],
    };
}
