using System.Text.Json;

namespace InnovationDomain.Tool.Listing;

/// <summary>The members of a kind in a few lines, from its JSON Schema.</summary>
internal static class SchemaOutline
{
    public static IEnumerable<string> Of(string schema)
    {
        using JsonDocument document = JsonDocument.Parse(schema);
        JsonElement root = document.RootElement;
        JsonElement value = Resolve(root, root.GetProperty("properties").GetProperty("value"));
        HashSet<string> required = value.TryGetProperty("required", out JsonElement names) ? [.. names.EnumerateArray().Select(name => name.GetString()!)] : [];
        List<string> lines = [];
        foreach (JsonProperty member in value.GetProperty("properties").EnumerateObject())
        {
            lines.Add($"{member.Name,-26} {TypeOf(member.Value)}{(required.Contains(member.Name) ? ", required" : "")}");
        }

        return lines;
    }

    private static JsonElement Resolve(JsonElement root, JsonElement element) =>
        element.TryGetProperty("$ref", out JsonElement reference) ? root.GetProperty("$defs").GetProperty(NameOf(reference)) : element;

    private static string TypeOf(JsonElement member) =>
        member.TryGetProperty("$ref", out JsonElement reference) ? NameOf(reference)
        : member.TryGetProperty("anyOf", out JsonElement choices) ? string.Join(" or ", choices.EnumerateArray().Select(TypeOf).Where(type => type != "null"))
        : member.TryGetProperty("enum", out JsonElement values) ? string.Join("|", values.EnumerateArray().Select(value => value.ToString()))
        : member.TryGetProperty("format", out JsonElement format) ? format.GetString()!
        : !member.TryGetProperty("type", out JsonElement type) ? "any"
        : Named(member, type);

    private static string Named(JsonElement member, JsonElement type)
    {
        string name = type.ValueKind == JsonValueKind.Array ? string.Join(" or ", type.EnumerateArray().Select(one => one.GetString()).Where(one => one != "null")) : type.GetString()!;
        return name == "array" && member.TryGetProperty("items", out JsonElement items) ? $"list of {TypeOf(items)}" : name;
    }

    private static string NameOf(JsonElement reference) => reference.GetString()!.Split('/')[^1];
}
