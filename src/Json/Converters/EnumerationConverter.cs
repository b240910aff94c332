using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace InnovationDomain.Json.Converters;

/// <summary>Writes a named value as its name in camel case; reads exactly that, no number and no other letters.</summary>
internal sealed class EnumerationConverter<T> : JsonConverter<T>, IScalarConverter
    where T : struct, Enum
{
    private static readonly string[] Names = [.. Enum.GetNames<T>().Select(JsonNamingPolicy.CamelCase.ConvertName)];

    private static readonly FrozenDictionary<string, T> Values = Enum.GetValues<T>().Zip(Names).ToFrozenDictionary(named => named.Second, named => named.First, StringComparer.Ordinal);

    public JsonObject Schema => new() { ["enum"] = new JsonArray([.. Names.Select(name => JsonValue.Create(name))]) };

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType != JsonTokenType.String ? throw new JsonException($"must be one of the texts {string.Join(", ", Names)}.")
        : Values.TryGetValue(reader.GetString()!, out T value) ? value
        : throw new JsonException($"“{reader.GetString()}” is none of {string.Join(", ", Names)}.");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(JsonNamingPolicy.CamelCase.ConvertName(Enum.GetName(value)!));
}
