using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using InnovationDomain.Json.Converters;

namespace InnovationDomain.Json;

/// <summary>Finds the place of a fault: what the domain refuses is thrown by its values, which know no JSON.</summary>
/// <remarks>Works only after reading has failed: each part is read by itself, the inner ones first, until one fails.</remarks>
internal static class FaultLocator
{
    public static bool IsFault(Exception fault) => fault is JsonException or ArgumentException or FormatException or InvalidOperationException or OverflowException;

    public static DomainJsonException? Locate(JsonElement element, JsonTypeInfo info, string path)
    {
        JsonTypeInfo shape = info.Converter is IShapedConverter shaped && element.ValueKind == JsonValueKind.Object ? TypeInfo(shaped.Shape) : info;
        DomainJsonException? inner = (shape.Kind, element.ValueKind) switch
        {
            (JsonTypeInfoKind.Object, JsonValueKind.Object) => InMembers(element, shape, path),
            (JsonTypeInfoKind.Enumerable, JsonValueKind.Array) => InItems(element, shape, path),
            _ => null,
        };
        if (inner is not null)
        {
            return inner;
        }

        try
        {
            _ = element.Deserialize(info);
            return null;
        }
        catch (JsonException fault) when (!IsDomains(fault) && Expected(info, element.ValueKind) is { } expected)
        {
            return new DomainJsonException(path, $"must be {expected}.", fault);
        }
        catch (Exception fault) when (IsFault(fault))
        {
            return new DomainJsonException(path, Reason(fault), fault);
        }
    }

    /// <summary>What is wrong, without what only a caller in C# can use: the serializer's place, the name of a parameter.</summary>
    public static string Reason(Exception fault)
    {
        string message = IsDomains(fault) ? fault.InnerException!.Message : fault.Message;
        foreach (string tail in (ReadOnlySpan<string>)[" Path: $", " (Parameter '"])
        {
            int end = message.IndexOf(tail, StringComparison.Ordinal);
            message = end < 0 ? message : message[..end];
        }

        return message;
    }

    // The serializer wraps what a value of the domain threw.
    private static bool IsDomains(Exception fault) => fault is JsonException { InnerException: { } inner } && IsFault(inner) && inner is not JsonException;

    // Where JSON of another sort stands; the serializer would name the type in C#.
    private static string? Expected(JsonTypeInfo info, JsonValueKind given) => info switch
    {
        { Kind: JsonTypeInfoKind.Object } or { Converter: IShapedConverter { ReadsText: false } } => given == JsonValueKind.Object ? null : "an object",
        { Kind: JsonTypeInfoKind.Enumerable } => given == JsonValueKind.Array ? null : "a list",
        _ when info.Type == typeof(string) => "a text",
        _ when info.Type == typeof(bool) => "true or false",
        _ when info.Type == typeof(int) => "a whole number of at most 2147483647",
        _ when info.Type == typeof(Uri) => "a link",
        _ => null,
    };

    private static DomainJsonException? InMembers(JsonElement element, JsonTypeInfo shape, string path)
    {
        foreach (JsonProperty member in element.EnumerateObject())
        {
            string place = $"{path}.{member.Name}";
            JsonPropertyInfo? property = shape.Properties.FirstOrDefault(property => property.Name == member.Name);
            if (property is null)
            {
                return new DomainJsonException(place, $"is not a known member. Known are: {string.Join(", ", shape.Properties.Select(known => known.Name))}.");
            }

            if (member.Value.ValueKind == JsonValueKind.Null)
            {
                if (!property.IsSetNullable)
                {
                    return new DomainJsonException(place, "is null. Give a value, or leave the member out where it is optional.");
                }
            }
            else if (Locate(member.Value, TypeInfo(Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType), place) is { } fault)
            {
                return fault;
            }
        }

        string[] missing = [.. shape.Properties.Where(property => property.IsRequired && !element.TryGetProperty(property.Name, out _)).Select(property => property.Name)];
        return missing.Length == 0 ? null : new DomainJsonException(path, $"the required member {string.Join(", ", missing)} is missing.");
    }

    private static DomainJsonException? InItems(JsonElement element, JsonTypeInfo shape, string path)
    {
        JsonTypeInfo item = TypeInfo(shape.ElementType!);
        int i = 0;
        foreach (JsonElement value in element.EnumerateArray())
        {
            if (Locate(value, item, $"{path}[{i++}]") is { } fault)
            {
                return fault;
            }
        }

        return null;
    }

    private static JsonTypeInfo TypeInfo(Type type) => DomainJsonOptions.Instance.GetTypeInfo(type);
}
