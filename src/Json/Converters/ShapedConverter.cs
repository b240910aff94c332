using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace InnovationDomain.Json.Converters;

/// <summary>Writes a value that is made by a factory as an object of its parts.</summary>
/// <param name="from">The parts of a value.</param>
/// <param name="to">The value of its parts.</param>
internal sealed class ShapedConverter<T, TShape>(Func<T, TShape> from, Func<TShape, T> to) : JsonConverter<T>, IShapedConverter
    where TShape : class
{
    public Type Shape => typeof(TShape);

    public bool ReadsText => false;

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        to(JsonSerializer.Deserialize(ref reader, Info(options)) ?? throw new JsonException("is null."));

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => JsonSerializer.Serialize(writer, from(value), Info(options));

    private static JsonTypeInfo<TShape> Info(JsonSerializerOptions options) => (JsonTypeInfo<TShape>)options.GetTypeInfo(typeof(TShape));
}
