using InnovationDomain.Documents.Model;
using InnovationDomain.Platforms;
using InnovationDomain.Plugins.Orders;
using InnovationDomain.Records;
using InnovationDomain.Regulation;
using NodaTime;

namespace Gallery.Examples;

public static class ExtensionOrderExample
{
    public static OfficialDocument Compose() => new ExtensionOrderPlugin().Compose(
        new StatusOrder
        {
            Frame = new()
            {
                Issuer = Lesnogorsk.Authority,
                Place = "г. Лесногорск",
                Basis = [LegalReference.To(LegalActs.Education).Article("20").Part("4")],
                Instructions = [OrderInstruction.To(Lesnogorsk.SchoolHead, OrderTask.Of("представить дорожную карту на 2029–2031 годы", new LocalDate(2029, 9, 14)))],
                Controller = Lesnogorsk.Deputy,
                Signer = Lesnogorsk.Head,
            },
            Decisions =
            [
                new(LesnogorskPlatforms.DataLaboratory, new()
                {
                    Trigger = PlatformTrigger.Extension,
                    EffectiveOn = new LocalDate(2029, 6, 1),
                    TermEnd = new LocalDate(2031, 8, 31),
                    Chain = new()
                    {
                        Application = DocumentReference.Of(RecordKind.Report, new LocalDate(2029, 5, 3), "2"),
                        ProtocolItem = DocumentReference.Of(RecordKind.Protocol, new LocalDate(2029, 5, 21), "2", "1"),
                    },
                }),
            ],
        },
        new() { RegistrationNumber = "90-од", SignedOn = new LocalDate(2029, 6, 1) });
}
