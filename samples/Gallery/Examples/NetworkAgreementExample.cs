using InnovationDomain.Documents.Composition;
using InnovationDomain.Documents.Model;
using InnovationDomain.Plugins.Agreements;
using NodaTime;

namespace Gallery.Examples;

public static class NetworkAgreementExample
{
    public static OfficialDocument Compose() => new NetworkAgreementPlugin().Compose(
        new NetworkAgreement
        {
            Kind = AgreementKind.NetworkFormContract,
            Parties =
            [
                new()
                {
                    Organization = Lesnogorsk.School,
                    Representative = Lesnogorsk.SchoolHead,
                    Designation = "Базовая организация",
                    Address = "г. Лесногорск, ул. Школьная, д. 5",
                    Obligations = ["предоставить оборудование лаборатории по согласованному расписанию", "вести журнал занятий"],
                },
                new()
                {
                    Organization = Lesnogorsk.Kindergarten,
                    Representative = new() { Position = "заведующий", Name = Lesnogorsk.Deputy.Name },
                    Designation = "Организация-участник",
                    Obligations = ["обеспечить участие воспитанников и сопровождение педагогов"],
                },
            ],
            Subject = "совместная реализация программы инженерной подготовки дошкольников",
            Programs = ["дополнительная общеразвивающая программа технической направленности «Первые шаги в инженерию»"],
            Term = new(new LocalDate(2026, 9, 1), new LocalDate(2027, 5, 31)),
            FurtherTerms = ["Изменения оформляются письменно и подписываются Сторонами"],
            Place = "г. Лесногорск",
        },
        new CompositionContext { RegistrationNumber = "4", SignedOn = new LocalDate(2026, 8, 25) });
}
