using System.Globalization;
using System.Text.Json;

namespace InnovationDomain.Json.Tests.FiveCases;

/// <summary>The single values of a JSON text by their places, and the lengths of its lists: «sections[0].heldOn» is 2023-03-16, «sections[]» is 5.</summary>
internal sealed class JsonLeaves
{
    public JsonLeaves(string json)
    {
        using var document = JsonDocument.Parse(json);
        Walk(document.RootElement.GetProperty("value"), "");
    }

    public SortedDictionary<string, string> Values { get; } = new(StringComparer.Ordinal);

    public SortedDictionary<string, string> Lengths { get; } = new(StringComparer.Ordinal);

    public string? At(string place) => Values.TryGetValue(place, out string? value) || Lengths.TryGetValue(place, out value) ? value : null;

    private void Walk(JsonElement node, string place)
    {
        if (node.ValueKind == JsonValueKind.Object)
        {
            foreach (JsonProperty member in node.EnumerateObject())
            {
                Walk(member.Value, place.Length == 0 ? member.Name : $"{place}.{member.Name}");
            }
        }
        else if (node.ValueKind == JsonValueKind.Array)
        {
            Lengths[$"{place}[]"] = node.GetArrayLength().ToString(CultureInfo.InvariantCulture);
            foreach ((int i, JsonElement item) in node.EnumerateArray().Index())
            {
                Walk(item, string.Create(CultureInfo.InvariantCulture, $"{place}[{i}]"));
            }
        }
        else
        {
            Values[place] = node.ValueKind == JsonValueKind.String ? node.GetString()! : node.GetRawText();
        }
    }
}
