using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using InnovationDomain.Json.Schema;

namespace InnovationDomain.Json;

/// <summary>Writes and reads values of the domain as JSON.</summary>
/// <remarks>
/// A text is <c>{ "kind": "festival", "version": 1, "value": { … } }</c>. Members are named in camel case, dates are ISO 8601, enumerations are names in camel case,
/// what was left out is not written. Equal values give equal text on every machine.
/// </remarks>
public static class DomainJson
{
    /// <summary>The version of the format that is written, and the only one that is read.</summary>
    public const int Version = 1;

    /// <summary>Writes a value.</summary>
    /// <typeparam name="T">One of the kinds: see <see cref="DomainKinds"/>.</typeparam>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><typeparamref name="T"/> is not a kind.</exception>
    public static string Write<T>(T value)
        where T : class => Encoding.UTF8.GetString(WriteUtf8(value));

    /// <summary>Writes a value as UTF-8.</summary>
    /// <inheritdoc cref="Write"/>
    public static byte[] WriteUtf8<T>(T value)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(value);
        string kind = DomainKinds.NameOf<T>();
        var buffer = new System.Buffers.ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, DomainJsonOptions.Writer))
        {
            writer.WriteStartObject();
            writer.WriteString("kind", kind);
            writer.WriteNumber("version", Version);
            writer.WritePropertyName("value");
            JsonSerializer.Serialize(writer, value, TypeInfo<T>());
            writer.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>Reads a value.</summary>
    /// <typeparam name="T">One of the kinds: see <see cref="DomainKinds"/>; the text must be of this kind.</typeparam>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><typeparamref name="T"/> is not a kind.</exception>
    /// <exception cref="DomainJsonException">
    /// The text is not JSON, is of another kind or version, has a member that is unknown, missing or given twice, or a value that the domain refuses.
    /// </exception>
    public static T Read<T>(string json)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(json);
        return Read<T>(Encoding.UTF8.GetBytes(json));
    }

    /// <summary>Reads a value from UTF-8.</summary>
    /// <inheritdoc cref="Read{T}(string)"/>
    public static T Read<T>(ReadOnlyMemory<byte> utf8)
        where T : class
    {
        string kind = DomainKinds.NameOf<T>();
        using JsonDocument document = Parse(utf8);
        JsonElement value = Envelope.ValueOf(document.RootElement, kind);
        try
        {
            if (value.ValueKind == JsonValueKind.Object)
            {
                return value.Deserialize(TypeInfo<T>())!;
            }
        }
        catch (Exception fault) when (FaultLocator.IsFault(fault))
        {
            throw FaultLocator.Locate(value, TypeInfo<T>(), "$.value") ?? new DomainJsonException("$.value", fault.Message, fault);
        }

        throw new DomainJsonException("$.value", "must be an object.");
    }

    /// <summary>Answers the JSON Schema of a kind, as text.</summary>
    /// <typeparam name="T">One of the kinds: see <see cref="DomainKinds"/>.</typeparam>
    /// <exception cref="ArgumentException"><typeparamref name="T"/> is not a kind.</exception>
    public static string Schema<T>()
        where T : class => SchemaWriter.Write(DomainKinds.NameOf<T>(), typeof(T));

    private static JsonTypeInfo<T> TypeInfo<T>() => (JsonTypeInfo<T>)DomainJsonOptions.Instance.GetTypeInfo(typeof(T));

    private static JsonDocument Parse(ReadOnlyMemory<byte> utf8)
    {
        try
        {
            return JsonDocument.Parse(utf8, new JsonDocumentOptions { AllowDuplicateProperties = false });
        }
        catch (Exception fault) when (FaultLocator.IsFault(fault))
        {
            throw new DomainJsonException("$", $"the text is not JSON: {FaultLocator.Reason(fault)}", fault);
        }
    }
}
