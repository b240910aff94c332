using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;
using InnovationDomain.Json.Converters;

namespace InnovationDomain.Json.Schema;

/// <summary>Writes the JSON Schema (draft 2020-12) of a kind: the envelope, and each type of object once, by its name.</summary>
internal static class SchemaWriter
{
    public static string Write(string kind, Type type)
    {
        var definitions = new SortedDictionary<string, JsonNode>(StringComparer.Ordinal);
        JsonNode value = Definition(type, definitions);
        var schema = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = kind,
            ["type"] = "object",
            ["properties"] = new JsonObject
            {
                ["$schema"] = new JsonObject { ["type"] = "string" },
                ["kind"] = new JsonObject { ["const"] = kind },
                ["version"] = new JsonObject { ["const"] = DomainJson.Version },
                ["value"] = value,
            },
            ["required"] = new JsonArray("kind", "version", "value"),
            ["additionalProperties"] = false,
            ["$defs"] = new JsonObject(definitions.Select(pair => KeyValuePair.Create(pair.Key, (JsonNode?)pair.Value))),
        };
        return schema.ToJsonString(DomainJsonOptions.Instance) + "\n";
    }

    // The type by reference; its definition is added, with those of all types inside it.
    private static JsonObject Definition(Type type, SortedDictionary<string, JsonNode> definitions)
    {
        string name = NameOf(type);
        if (!definitions.ContainsKey(name))
        {
            definitions.Add(name, new JsonObject());
            definitions[name] = Describe(type, definitions);
        }

        return new JsonObject { ["$ref"] = $"#/$defs/{name}" };
    }

    private static JsonNode Describe(Type type, SortedDictionary<string, JsonNode> definitions)
    {
        JsonTypeInfo info = DomainJsonOptions.Instance.GetTypeInfo(type);
        if (info.Converter is IShapedConverter shaped)
        {
            JsonNode shape = Describe(shaped.Shape, definitions);
            return shaped.ReadsText ? new JsonObject { ["anyOf"] = new JsonArray(new JsonObject { ["type"] = "string" }, shape) } : shape;
        }

        return DomainJsonOptions.Instance.GetJsonSchemaAsNode(type, new JsonSchemaExporterOptions
        {
            TreatNullObliviousAsNonNullable = true,
            TransformSchemaNode = (context, node) => context.Path.IsEmpty ? node : Transform(context.TypeInfo, context.PropertyInfo, node, definitions),
        });
    }

    private static JsonNode Transform(JsonTypeInfo info, JsonPropertyInfo? property, JsonNode node, SortedDictionary<string, JsonNode> definitions)
    {
        Type type = Nullable.GetUnderlyingType(info.Type) ?? info.Type;
        JsonTypeInfo plain = type == info.Type ? info : DomainJsonOptions.Instance.GetTypeInfo(type);
        if (plain.Kind == JsonTypeInfoKind.Enumerable && node is JsonObject list && !list.ContainsKey("items"))
        {
            // The exporter knows nothing of what our converters write, and leaves it out.
            list["items"] = Transform(DomainJsonOptions.Instance.GetTypeInfo(plain.ElementType!), null, new JsonObject(), definitions);
        }

        JsonNode? written = plain.Converter is IScalarConverter scalar ? scalar.Schema
            : plain.Kind == JsonTypeInfoKind.Object || plain.Converter is IShapedConverter ? Definition(type, definitions)
            : null;
        return written is null ? node
            : type != info.Type || property is { IsSetNullable: true } ? new JsonObject { ["anyOf"] = new JsonArray(written, new JsonObject { ["type"] = "null" }) }
            : written;
    }

    private static string NameOf(Type type) => type.IsGenericType
        ? $"{type.Name.Split('`')[0]}Of{string.Join("And", type.GetGenericArguments().Select(NameOf))}"
        : type.Name;
}
