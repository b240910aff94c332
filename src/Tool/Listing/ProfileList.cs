using System.Text.Json;
using InnovationDomain.Regulation;
using InnovationDomain.Tool.Judging;

namespace InnovationDomain.Tool.Listing;

/// <summary>The ready profiles, each with its act.</summary>
internal static class ProfileList
{
    public static void WriteText(TextWriter output)
    {
        output.WriteLine("Profiles (innodoc evaluate --profile NAME, or a JSON file of the kind regulation-profile)");
        foreach ((string name, RegulationProfile profile) in KnownProfiles.All)
        {
            output.WriteLine($"  {name}: {profile.Name}{(name == KnownProfiles.Default ? " (the default; a proposal, not an act)" : "")}");
            output.WriteLine($"    act: {LegalReference.To(profile.Act)}");
        }
    }

    public static void WriteJson(Utf8JsonWriter writer)
    {
        writer.WriteStartArray("profiles");
        foreach ((string name, RegulationProfile profile) in KnownProfiles.All)
        {
            writer.WriteStartObject();
            writer.WriteString("name", name);
            writer.WriteString("russian", profile.Name);
            writer.WriteString("act", LegalReference.To(profile.Act).ToString());
            writer.WriteBoolean("isDefault", name == KnownProfiles.Default);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
