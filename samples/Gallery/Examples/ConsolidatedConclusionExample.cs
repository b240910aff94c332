using InnovationDomain.Documents.Model;
using InnovationDomain.Plugins.Conclusions;
using NodaTime;

namespace Gallery.Examples;

public static class ConsolidatedConclusionExample
{
    public static OfficialDocument Compose() => new ConsolidatedConclusionPlugin().Compose(
        new PanelConclusion
        {
            Conclusion = LesnogorskRound.Conclusion,
            Application = LesnogorskRound.Application,
            Organization = Lesnogorsk.Authority,
            Place = "г. Лесногорск",
            Signer = new() { Position = "Председатель экспертной комиссии", Name = Lesnogorsk.Deputy.Name },
        },
        new() { RegistrationNumber = "4", SignedOn = new LocalDate(2026, 4, 6) });
}
