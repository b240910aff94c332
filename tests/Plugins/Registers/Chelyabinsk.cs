using InnovationDomain.Organizations;
using InnovationDomain.Platforms;
using InnovationDomain.Plugins.Registers;
using NodaTime;

namespace InnovationDomain.Plugins.Tests.Registers;

/// <summary>The infrastructure of a city as its page states it (samples/data/chelyabinsk-2024): kinds and levels, and no organization by name.</summary>
internal static class Chelyabinsk
{
    public static InnovationInfrastructure Infrastructure { get; } = new()
    {
        Territory = "город Челябинск",
        StatedOn = new LocalDate(2024, 4, 27),
        Composition =
        [
            new() { Level = RecognitionLevel.Municipal, Kind = PlatformKind.ResourceCenter, HolderForm = HolderForm.Organization },
            new() { Level = RecognitionLevel.Municipal, Kind = PlatformKind.SupportSite, HolderForm = HolderForm.Organization },
            new() { Kind = PlatformKind.InnovationNetworkCommunity, HolderForm = HolderForm.Group },
            new() { Level = RecognitionLevel.Regional, Kind = PlatformKind.InnovationPlatform, HolderForm = HolderForm.Organization },
            new() { Level = RecognitionLevel.Federal, Kind = PlatformKind.InnovationPlatform, HolderForm = HolderForm.Organization },
        ],
    };

    public static RegisterOfDay Register { get; } = RegisterOfDay.Of(Infrastructure, new Organization { Name = "Комитет по делам образования города Челябинска" });
}
