using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace InnovationDomain.Json.Converters;

/// <summary>Writes a value as one JSON text.</summary>
/// <param name="parse">The value of a text; throws what it refuses.</param>
/// <param name="write">The text of a value.</param>
/// <param name="format">The format that JSON Schema knows, or <see langword="null"/>.</param>
/// <param name="pattern">The pattern of the text, or <see langword="null"/>.</param>
internal sealed class TextConverter<T>(Func<string, T> parse, Func<T, string> write, string? format = null, string? pattern = null) : JsonConverter<T>, IScalarConverter
{
    public JsonObject Schema
    {
        get
        {
            var schema = new JsonObject { ["type"] = "string" };
            if (format is not null)
            {
                schema["format"] = format;
            }

            if (pattern is not null)
            {
                schema["pattern"] = pattern;
            }

            return schema;
        }
    }

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType == JsonTokenType.String
        ? parse(reader.GetString()!)
        : throw new JsonException("must be a text.");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(write(value));
}
