using InnovationDomain.Documents.Model;
using InnovationDomain.Plugins.Orders;
using InnovationDomain.Records;
using InnovationDomain.Regulation;
using NodaTime;

namespace Gallery.Examples;

public static class MeasuresOrderExample
{
    public static OfficialDocument Compose() => new MeasuresOrderPlugin().Compose(
        new MeasuresOrder
        {
            Frame = new()
            {
                Issuer = Lesnogorsk.Authority,
                Form = RecordKind.Directive,
                Place = "г. Лесногорск",
                Controller = Lesnogorsk.Deputy,
                Signer = Lesnogorsk.Head,
            },
            Purpose = "повышение эффективности инновационных площадок",
            Grounds = [DocumentReference.Of(RecordKind.Note, new LocalDate(2027, 6, 18), "9"), DocumentReference.Of(RecordKind.Protocol, new LocalDate(2027, 6, 22), "5", "1")],
            Findings =
            [
                // As a rule reports it: EvaluationFinding.Of(verdict).
                new()
                {
                    Id = "PYA-7",
                    Text = "не для всех задач проекта есть инструментарий измерения результатов",
                    Basis = LegalReference.To(LegalActs.Education).Article("20").Part("3"),
                    Certainty = Certainty.Ours,
                },
            ],
            Measures =
            [
                new()
                {
                    Action = "провести семинар по инструментам измерения результатов",
                    Executor = Lesnogorsk.Methodist,
                    DueOn = new LocalDate(2027, 9, 17),
                    ResultingDocument = "программа и список участников",
                    Findings = ["PYA-7"],
                },
                new()
                {
                    Action = "проверить дорожные карты площадок",
                    Executor = Lesnogorsk.Methodist,
                    DueOn = new LocalDate(2027, 10, 15),
                    ResultingDocument = "аналитическая справка",
                },
                new()
                {
                    Action = "дополнить дорожные карты диагностикой результатов",
                    Executors = "руководители инновационных площадок",
                    DueOn = new LocalDate(2027, 10, 1),
                    ResultingDocument = "приказ организации",
                    Controller = Lesnogorsk.Methodist,
                    Findings = ["PYA-7"],
                },
            ],
        },
        new() { RegistrationNumber = "64-р", SignedOn = new LocalDate(2027, 6, 28) });
}
