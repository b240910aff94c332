using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace InnovationDomain.Tool.Commands;

/// <summary>The option --format, and how JSON is written: indented, Cyrillic as it is.</summary>
internal static class OutputFormat
{
    public const string Json = "json";

    private static readonly JsonWriterOptions Writing = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Option<string> Option(string description) => new Option<string>("--format")
    {
        Description = description,
        DefaultValueFactory = _ => "text",
    }.AcceptOnlyFromAmong("text", Json);

    public static string Indented(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Writing))
        {
            write(writer);
        }

        return System.Text.Encoding.UTF8.GetString(stream.GetBuffer().AsSpan(0, (int)stream.Length));
    }
}
