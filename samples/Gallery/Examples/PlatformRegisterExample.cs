using InnovationDomain.Documents.Composition;
using InnovationDomain.Documents.Model;
using InnovationDomain.Plugins.Registers;
using NodaTime;

namespace Gallery.Examples;

public static class PlatformRegisterExample
{
    public static OfficialDocument Compose() => new PlatformRegisterPlugin().Compose(
        new RegisterOfDay
        {
            Keeper = Lesnogorsk.Authority,
            Register = new() { Platforms = [LesnogorskPlatforms.DataLaboratory, LesnogorskPlatforms.FirstSteps] },
            Day = new LocalDate(2026, 9, 1),
            Signer = Lesnogorsk.Head,
        },
        CompositionContext.Unregistered);
}
