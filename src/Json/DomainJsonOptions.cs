using System.Collections;
using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using InnovationDomain.Json.Converters;
using InnovationDomain.Platforms;

namespace InnovationDomain.Json;

/// <summary>How values are written and read.</summary>
internal static class DomainJsonOptions
{
    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);

    public static readonly JsonSerializerOptions Instance = Create();

    public static JsonWriterOptions Writer => new() { Indented = true, NewLine = "\n", Encoder = Encoder };

    private static JsonSerializerOptions Create()
    {
        var options = new JsonSerializerOptions
        {
            TypeInfoResolver = DomainJsonContext.Default.WithAddedModifier(LeaveOutWhatIsComputed).WithAddedModifier(LeaveOutWhatIsNotStated),
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
            AllowDuplicateProperties = false,
            RespectNullableAnnotations = true,
            Encoder = Encoder,
            WriteIndented = true,
            NewLine = "\n",
        };
        foreach (JsonConverter converter in ValueConverters.All.Concat(IdConverters.All).Concat(ParameterConverters.All).Concat(EnumerationConverters.All))
        {
            options.Converters.Add(converter);
        }

        options.MakeReadOnly();
        return options;
    }

    // A member that cannot be set would be skipped on reading, whatever it says, and the schema would promise it.
    private static void LeaveOutWhatIsComputed(JsonTypeInfo info)
    {
        for (int i = info.Properties.Count - 1; i >= 0; i--)
        {
            if (info.Properties[i].Set is null)
            {
                info.Properties.RemoveAt(i);
            }
        }
    }

    private static void LeaveOutWhatIsNotStated(JsonTypeInfo info)
    {
        foreach (JsonPropertyInfo property in info.Properties)
        {
            if (property.IsRequired)
            {
                // A required value is written also when it is a zero.
                property.ShouldSerialize = (_, _) => true;
            }
            else if (property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == typeof(ImmutableArray<>))
            {
                property.ShouldSerialize = (_, value) => value is ICollection { Count: > 0 };
            }
            else if (StatedMembers.Of(info.Type, property.Name) is { } isStated)
            {
                property.ShouldSerialize = isStated;
            }
            else if (property.PropertyType == typeof(DecisionChain))
            {
                // Where nobody has stated it, the getter answers a chain without links.
                property.ShouldSerialize = (_, value) => value is DecisionChain { Links.IsEmpty: false };
            }
        }
    }
}
