using InnovationDomain.Documents.Model;
using InnovationDomain.Platforms;
using InnovationDomain.Plugins.Orders;
using InnovationDomain.Records;
using InnovationDomain.Regulation;
using NodaTime;

namespace Gallery.Examples;

public static class RecognitionOrderExample
{
    public static OfficialDocument Compose() => new RecognitionOrderPlugin().Compose(
        new StatusOrder
        {
            Frame = new()
            {
                Issuer = Lesnogorsk.Authority,
                Place = "г. Лесногорск",
                Basis = [LegalReference.To(LegalActs.Education).Article("20").Part("4")],
                Instructions =
                [
                    OrderInstruction.To(
                        Lesnogorsk.Methodist,
                        OrderTask.Of("организовать методическое сопровождение площадки"),
                        OrderTask.Of("назначить куратора", new LocalDate(2026, 6, 1))),
                    OrderInstruction.To(Lesnogorsk.SchoolHead, OrderTask.Of("представить дорожную карту проекта", new LocalDate(2026, 9, 15))),
                ],
                Controller = Lesnogorsk.Deputy,
                Signer = Lesnogorsk.Head,
            },
            Sitting = LesnogorskRound.Sitting,
            Voting = LesnogorskRound.Voting,
            Decisions =
            [
                new(LesnogorskPlatforms.DataLaboratoryDraft, new()
                {
                    Trigger = PlatformTrigger.Grant,
                    EffectiveOn = new LocalDate(2026, 5, 12),
                    TermStart = new LocalDate(2026, 9, 1),
                    TermEnd = new LocalDate(2029, 8, 31),
                    Chain = new()
                    {
                        Application = DocumentReference.Of(RecordKind.Application, new LocalDate(2026, 3, 16), "15"),
                        Conclusion = DocumentReference.Of(RecordKind.ConsolidatedConclusion, new LocalDate(2026, 4, 6), "4"),
                        ProtocolItem = LesnogorskRound.Sitting.ReferenceTo(2),
                    },
                }),
            ],
        },
        new() { RegistrationNumber = "112-од", SignedOn = new LocalDate(2026, 5, 12) });
}
