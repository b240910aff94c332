using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace InnovationDomain.Json.Tests.Schemas;

/// <summary>Validates a text against a schema: the keywords that our schemas have, and no other, so that a new one is not passed over.</summary>
internal sealed class SchemaValidator(string schema)
{
    private readonly JsonElement _root = JsonDocument.Parse(schema).RootElement;
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    /// <summary>Gets the members of the definitions that valid texts had so far: «Festival.name».</summary>
    public IReadOnlySet<string> Seen => _seen;

    /// <summary>Gets all members of the definitions.</summary>
    public IEnumerable<string> Members => _root.GetProperty("$defs").EnumerateObject().SelectMany(definition => MembersOf(definition.Name, definition.Value));

    /// <summary>Answers the first place that is wrong, or <see langword="null"/>.</summary>
    public string? Fault(string json)
    {
        using var document = JsonDocument.Parse(json);
        return Fault(document.RootElement, _root, "$", "");
    }

    private static IEnumerable<string> MembersOf(string definition, JsonElement schema) => schema.TryGetProperty("anyOf", out JsonElement any)
        ? any.EnumerateArray().SelectMany(alternative => MembersOf(definition, alternative))
        : schema.TryGetProperty("properties", out JsonElement properties) ? properties.EnumerateObject().Select(member => $"{definition}.{member.Name}") : [];

    private string? Fault(JsonElement value, JsonElement schema, string path, string definition) =>
        schema.EnumerateObject().Select(keyword => Fault(value, schema, keyword.Name, keyword.Value, path, definition)).FirstOrDefault(fault => fault is not null);

    private string? Fault(JsonElement value, JsonElement schema, string keyword, JsonElement says, string path, string definition) => keyword switch
    {
        "$schema" or "$defs" or "title" => null,
        "$ref" when says.GetString()!["#/$defs/".Length..] is var name => Fault(value, _root.GetProperty("$defs").GetProperty(name), path, name),
        "type" when says.ValueKind == JsonValueKind.Array => says.EnumerateArray().Any(type => IsOfType(value, type.GetString()!)) ? null : $"{path}: type",
        "type" => IsOfType(value, says.GetString()!) ? null : $"{path}: type",
        "const" => JsonElement.DeepEquals(value, says) ? null : $"{path}: const",
        "enum" => says.EnumerateArray().Any(one => JsonElement.DeepEquals(value, one)) ? null : $"{path}: enum",
        "anyOf" => says.EnumerateArray().Any(alternative => Fault(value, alternative, path, definition) is null) ? null : $"{path}: anyOf",
        "pattern" => value.ValueKind != JsonValueKind.String || Regex.IsMatch(value.GetString()!, says.GetString()!, RegexOptions.ECMAScript) ? null : $"{path}: pattern",
        "format" => value.ValueKind != JsonValueKind.String || HasFormat(value.GetString()!, says.GetString()!) ? null : $"{path}: format",
        "items" => value.ValueKind != JsonValueKind.Array ? null : value.EnumerateArray().Select((item, i) => Fault(item, says, $"{path}[{i}]", definition)).FirstOrDefault(fault => fault is not null),
        "required" => value.ValueKind != JsonValueKind.Object || says.EnumerateArray().All(name => value.TryGetProperty(name.GetString()!, out _)) ? null : $"{path}: required",
        "additionalProperties" when says.ValueKind == JsonValueKind.False => value.ValueKind != JsonValueKind.Object
            || value.EnumerateObject().All(member => schema.GetProperty("properties").TryGetProperty(member.Name, out _)) ? null : $"{path}: additionalProperties",
        "properties" => value.ValueKind != JsonValueKind.Object ? null : InMembers(value, says, path, definition),
        _ => throw new NotSupportedException($"The keyword {keyword} at {path}."),
    };

    private string? InMembers(JsonElement value, JsonElement properties, string path, string definition)
    {
        foreach (JsonProperty member in value.EnumerateObject())
        {
            if (properties.TryGetProperty(member.Name, out JsonElement schema))
            {
                _ = definition.Length > 0 && _seen.Add($"{definition}.{member.Name}");
                if (Fault(member.Value, schema, $"{path}.{member.Name}", "") is { } fault)
                {
                    return fault;
                }
            }
        }

        return null;
    }

    private static bool IsOfType(JsonElement value, string type) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "number" => value.ValueKind == JsonValueKind.Number,
        "integer" => value.ValueKind == JsonValueKind.Number && value.GetRawText().AsSpan().IndexOfAny('.', 'e', 'E') < 0,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "null" => value.ValueKind == JsonValueKind.Null,
        _ => throw new NotSupportedException($"The type {type}."),
    };

    private static bool HasFormat(string text, string format) => format switch
    {
        "date" => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        "uri" => Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out _),
        _ => throw new NotSupportedException($"The format {format}."),
    };
}
