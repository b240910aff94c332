using System.Collections.Immutable;
using InnovationDomain.Json;
using InnovationDomain.Regulation;
using InnovationDomain.Tool.Commands;

namespace InnovationDomain.Tool.Judging;

/// <summary>The profiles that a command line names.</summary>
internal static class KnownProfiles
{
    public const string Default = "sample-municipal";

    public static ImmutableArray<(string Name, RegulationProfile Profile)> All { get; } =
    [
        (Default, RegulationProfiles.SampleMunicipal),
        ("saint-petersburg", RegulationProfiles.SaintPetersburg),
        ("saint-petersburg-resource-centers", RegulationProfiles.SaintPetersburgResourceCenters),
        ("samara", RegulationProfiles.Samara),
    ];

    /// <summary>Answers a profile by its name, or from a file of the kind regulation-profile.</summary>
    public static RegulationProfile Find(string name, Session session) =>
        All.FirstOrDefault(known => known.Name == name).Profile
        ?? (File.Exists(name)
            ? DataFile.Read(name, session).Use(DomainJson.Read<RegulationProfile>)
            : throw new Refusal($"there is no profile “{name}”. Name one of {string.Join(", ", All.Select(known => known.Name))}, or a JSON file of the kind regulation-profile."));
}
