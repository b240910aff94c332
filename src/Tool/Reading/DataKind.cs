using System.Text.Json;
using InnovationDomain.Documents.Model;

namespace InnovationDomain.Tool.Reading;

/// <summary>What kind of value the data of a document says it is.</summary>
internal static class DataKind
{
    /// <summary>Answers the kind, or nothing where the data is not JSON with one.</summary>
    public static string? Of(DocumentData data)
    {
        ReadOnlyMemory<byte> json = data.Content;
        try
        {
            using JsonDocument document = JsonDocument.Parse(json.Span.StartsWith("\uFEFF"u8) ? json[3..] : json);
            return document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty("kind", out JsonElement kind) && kind.ValueKind == JsonValueKind.String
                ? kind.GetString()
                : null;
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            return null;
        }
    }
}
