using System.Globalization;
using System.Text.Json;

namespace InnovationDomain.Json;

/// <summary>What stands around a value: its kind and the version of the format.</summary>
internal static class Envelope
{
    public static JsonElement ValueOf(JsonElement root, string kind)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            throw new DomainJsonException("$", "the text must be an object with the members kind, version and value.");
        }

        foreach (JsonProperty member in root.EnumerateObject())
        {
            if (member.Name is not ("kind" or "version" or "value" or "$schema"))
            {
                throw new DomainJsonException($"$.{member.Name}", "is not a known member. A text has kind, version and value.");
            }
        }

        string given = TextOf(Require(root, "kind")) ?? throw new DomainJsonException("$.kind", "must be a text.");
        if (given != kind)
        {
            throw new DomainJsonException("$.kind", $"is «{given}», but a text of the kind «{kind}» was asked for.");
        }

        JsonElement version = Require(root, "version");
        if (version.ValueKind != JsonValueKind.Number || !version.TryGetInt32(out int number) || number != DomainJson.Version)
        {
            throw new DomainJsonException(
                "$.version", string.Create(CultureInfo.InvariantCulture, $"is {version.GetRawText()}, but this library reads version {DomainJson.Version}."));
        }

        return Require(root, "value");
    }

    private static JsonElement Require(JsonElement root, string name) => root.TryGetProperty(name, out JsonElement member)
        ? member
        : throw new DomainJsonException("$", $"the member {name} is missing.");

    // Half a character is JSON, but no text.
    private static string? TextOf(JsonElement member)
    {
        try
        {
            return member.ValueKind == JsonValueKind.String ? member.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
