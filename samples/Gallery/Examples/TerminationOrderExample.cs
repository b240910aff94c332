using InnovationDomain.Documents.Model;
using InnovationDomain.Platforms;
using InnovationDomain.Plugins.Orders;
using InnovationDomain.Records;
using InnovationDomain.Regulation;
using NodaTime;

namespace Gallery.Examples;

public static class TerminationOrderExample
{
    public static OfficialDocument Compose() => new TerminationOrderPlugin().Compose(
        new StatusOrder
        {
            Frame = new()
            {
                Issuer = Lesnogorsk.Authority,
                Place = "г. Лесногорск",
                Basis = [LegalReference.To(LegalActs.Education).Article("20").Part("4")],
                Instructions = [OrderInstruction.To(Lesnogorsk.SchoolHead, OrderTask.Of("передать материалы проекта в МКУ «Методический центр»", new LocalDate(2028, 7, 3)))],
                Controller = Lesnogorsk.Deputy,
                Signer = Lesnogorsk.Head,
            },
            Decisions =
            [
                new(LesnogorskPlatforms.DataLaboratory, new()
                {
                    Trigger = PlatformTrigger.EarlyTermination,
                    EffectiveOn = new LocalDate(2028, 6, 19),
                    Ground = TerminationGround.ReportNotDelivered,
                    Chain = new() { ProtocolItem = DocumentReference.Of(RecordKind.Protocol, new LocalDate(2028, 6, 13), "4", "1") },
                }),
            ],
        },
        new() { RegistrationNumber = "97-од", SignedOn = new LocalDate(2028, 6, 19) });
}
