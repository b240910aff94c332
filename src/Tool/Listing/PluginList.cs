using System.Text.Json;
using InnovationDomain.Json;
using InnovationDomain.Tool.Generating;

namespace InnovationDomain.Tool.Listing;

/// <summary>The plugins, each with the schema of its data.</summary>
internal static class PluginList
{
    public static void WriteText(TextWriter output)
    {
        output.WriteLine("Plugins (innodoc generate KIND DATA.json -o OUT.docx)");
        foreach (ToolPlugin plugin in ToolPlugins.All)
        {
            output.WriteLine($"  {plugin.Id}: {plugin.Russian} ({plugin.English})");
            output.WriteLine($"    data: JSON of the kind {plugin.Kind}; the whole schema stands in --format json");
            foreach (string line in SchemaOutline.Of(DomainKinds.SchemaOf(plugin.Kind)))
            {
                output.WriteLine($"      {line}");
            }
        }
    }

    public static void WriteJson(Utf8JsonWriter writer)
    {
        writer.WriteStartArray("plugins");
        foreach (ToolPlugin plugin in ToolPlugins.All)
        {
            writer.WriteStartObject();
            writer.WriteString("id", plugin.Id);
            writer.WriteString("russian", plugin.Russian);
            writer.WriteString("english", plugin.English);
            writer.WriteString("dataKind", plugin.Kind);
            writer.WritePropertyName("schema");
            using (JsonDocument schema = JsonDocument.Parse(DomainKinds.SchemaOf(plugin.Kind)))
            {
                schema.RootElement.WriteTo(writer);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
