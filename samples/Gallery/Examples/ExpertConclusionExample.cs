using InnovationDomain.Documents.Model;
using InnovationDomain.Plugins.Conclusions;

namespace Gallery.Examples;

public static class ExpertConclusionExample
{
    public static OfficialDocument Compose() => new ExpertConclusionPlugin().Compose(
        new SheetConclusion
        {
            Sheet = LesnogorskRound.Panel.Sheets[0],
            Application = LesnogorskRound.Application,
            Expert = LesnogorskRound.Experts[0],
            Organization = Lesnogorsk.Authority,
            Place = "г. Лесногорск",
            Statement = LesnogorskRound.Panel.Statements[0],
        },
        new() { RegistrationNumber = "15/1" });
}
