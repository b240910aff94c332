using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace InnovationDomain.Json.Converters;

/// <summary>Writes a decimal without the zeros behind its last digit: 1.50 equals 1.5, and equal values give equal text.</summary>
internal sealed class DecimalConverter : JsonConverter<decimal>, IScalarConverter
{
    // Dividing by a one of that many digits takes the zeros away.
    private const decimal One = 1.0000000000000000000000000000m;

    public JsonObject Schema => new() { ["type"] = "number" };

    public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType == JsonTokenType.Number && reader.TryGetDecimal(out decimal value)
        ? value
        : throw new JsonException("must be a number of at most 28 digits.");

    public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) => writer.WriteNumberValue(value == 0 ? 0 : value / One);
}
