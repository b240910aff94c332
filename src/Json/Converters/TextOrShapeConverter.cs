using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace InnovationDomain.Json.Converters;

/// <summary>Writes a value as one JSON text where that says all, else as an object of its parts; reads both.</summary>
/// <param name="parse">The value of a text.</param>
/// <param name="text">The text that says all of a value, or <see langword="null"/>.</param>
/// <param name="from">The parts of a value.</param>
/// <param name="to">The value of its parts.</param>
internal sealed class TextOrShapeConverter<T, TShape>(Func<string, T> parse, Func<T, string?> text, Func<T, TShape> from, Func<TShape, T> to) : JsonConverter<T>, IShapedConverter
    where TShape : class
{
    public Type Shape => typeof(TShape);

    public bool ReadsText => true;

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.String => parse(reader.GetString()!),
        JsonTokenType.StartObject => to(JsonSerializer.Deserialize(ref reader, Info(options))!),
        _ => throw new JsonException("must be a text or an object."),
    };

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        if (text(value) is { } all)
        {
            writer.WriteStringValue(all);
        }
        else
        {
            JsonSerializer.Serialize(writer, from(value), Info(options));
        }
    }

    private static JsonTypeInfo<TShape> Info(JsonSerializerOptions options) => (JsonTypeInfo<TShape>)options.GetTypeInfo(typeof(TShape));
}
