using InnovationDomain.Documents.Model;
using InnovationDomain.Platforms;
using InnovationDomain.Plugins.Orders;
using InnovationDomain.Plugins.Registers;
using InnovationDomain.Regulation;
using InnovationDomain.Wording;
using NodaTime;

namespace Gallery.Examples;

public static class RegisterApprovalOrderExample
{
    public static OfficialDocument Compose() => new RegisterApprovalOrderPlugin().Compose(
        new RegisterApprovalOrder
        {
            Frame = new()
            {
                Issuer = Lesnogorsk.Authority,
                Place = "г. Лесногорск",
                Basis = [LegalReference.To(LegalActs.Education).Article("20").Part("4")],
                Instructions = [OrderInstruction.To(Lesnogorsk.Methodist, OrderTask.Of("разместить реестр на официальном сайте", new LocalDate(2026, 9, 14)))],
                Controller = Lesnogorsk.Deputy,
                Signer = Lesnogorsk.Head,
            },
            Register = RegisterOfDay.Of(Infrastructure, Lesnogorsk.Authority),
            Repealed =
            [
                new()
                {
                    Kind = LegalActKind.Order,
                    Issuer = NounPhrase.Of("Управление образования").With(GrammaticalCase.Genitive, "Управления образования"),
                    Date = new LocalDate(2025, 9, 4),
                    Number = "171-од",
                    Title = "Об утверждении реестра инновационных площадок",
                },
            ],
        },
        new() { RegistrationNumber = "205-од", SignedOn = new LocalDate(2026, 9, 7) });

    // That the town has network communities is known, and not which: the register shows the gap.
    private static InnovationInfrastructure Infrastructure { get; } = new()
    {
        Territory = "город Лесногорск",
        StatedOn = new LocalDate(2026, 9, 1),
        Platforms = [LesnogorskPlatforms.DataLaboratory, LesnogorskPlatforms.FirstSteps],
        Composition =
        [
            new() { Level = RecognitionLevel.Municipal, Kind = PlatformKind.InnovationPlatform },
            new() { Level = RecognitionLevel.Municipal, Kind = PlatformKind.ResourceCenter },
            new() { Kind = PlatformKind.InnovationNetworkCommunity, HolderForm = HolderForm.Group },
        ],
    };
}
