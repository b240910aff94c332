using InnovationDomain.Documents.Model;
using InnovationDomain.Plugins.Orders;
using InnovationDomain.Regulation;
using NodaTime;

namespace Gallery.Examples;

public static class ExpertiseOrderExample
{
    public static OfficialDocument Compose() => new ExpertiseOrderPlugin().Compose(
        new ExpertiseOrder
        {
            Frame = new()
            {
                Issuer = Lesnogorsk.Authority,
                Place = "г. Лесногорск",
                Basis = [LegalReference.To(LegalActs.Education).Article("20").Part("4")],
                Instructions = [OrderInstruction.To(Lesnogorsk.Methodist, OrderTask.Of("представить сводное экспертное заключение", new LocalDate(2026, 4, 8)))],
                Controller = Lesnogorsk.Deputy,
                Signer = Lesnogorsk.Head,
            },
            Period = new(new LocalDate(2026, 3, 23), new LocalDate(2026, 4, 3)),
            Panels = [LesnogorskRound.Panel],
            Applications = [LesnogorskRound.Application],
            Experts = LesnogorskRound.Experts,
        },
        new() { RegistrationNumber = "80-од", SignedOn = new LocalDate(2026, 3, 18) });
}
