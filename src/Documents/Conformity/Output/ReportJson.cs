using System.Text.Encodings.Web;
using System.Text.Json;

namespace InnovationDomain.Documents.Conformity.Output;

/// <summary>Reports as JSON of our own and as SARIF 2.1.0.</summary>
internal static class ReportJson
{
    // Letters stay letters: the files are read by people too.
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(ConformityReport report, Stream target)
    {
        using var json = new Utf8JsonWriter(target, Options);
        json.WriteStartObject();
        json.WriteString("standard", report.Profile.Designation);
        json.WriteBoolean("conforms", report.Conforms);
        json.WriteStartArray("findings");
        foreach (ConformityFinding finding in report.Findings)
        {
            json.WriteStartObject();
            json.WriteString("rule", finding.Rule.Id);
            json.WriteString("level", Levels.Code(finding.Level));
            json.WriteString("clause", finding.Rule.Clause);
            json.WriteString("certainty", Certainties.Code(finding.Rule.Certainty));
            json.WriteString("part", finding.Place.Part);
            if (finding.Place.Paragraph is { } paragraph)
            {
                json.WriteNumber("paragraph", paragraph);
            }

            json.WriteString("excerpt", finding.Place.Excerpt);
            Say(json, "statement", finding.Rule.Statement);
            Say(json, "found", finding.Found);
            Say(json, "expected", finding.Expected);
            Say(json, "remedy", finding.Rule.Remedy);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteNumber("omitted", report.Omitted);
        json.WriteStartArray("unanswered");
        foreach (ConformityRule rule in report.Unanswered)
        {
            json.WriteStartObject();
            json.WriteString("rule", rule.Id);
            json.WriteString("needs", rule.Basis == RuleBasis.RenderedPage ? "rendering" : "source");
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    public static void WriteSarif(ConformityReport report, Stream target, string document)
    {
        ConformityRule[] rules = [.. report.Findings.Select(finding => finding.Rule).Distinct().OrderBy(rule => rule.Id, StringComparer.Ordinal)];
        using var json = new Utf8JsonWriter(target, Options);
        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "InnovationDomain.Documents");
        json.WriteString("fullName", $"InnovationDomain.Documents, {report.Profile.Designation}");
        json.WriteStartArray("rules");
        foreach (ConformityRule rule in rules)
        {
            WriteRule(json, rule);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
        foreach (ConformityFinding finding in report.Findings)
        {
            WriteResult(json, finding, Array.IndexOf(rules, finding.Rule), document);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteRule(Utf8JsonWriter json, ConformityRule rule)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        Text(json, "shortDescription", $"{rule.Statement.Russian}.");
        Text(json, "help", $"{rule.Remedy.Russian}.");
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", Levels.Sarif(rule.Level));
        json.WriteEndObject();
        json.WriteStartObject("properties");
        json.WriteString("clause", rule.Clause);
        json.WriteString("certainty", Certainties.Code(rule.Certainty));
        json.WriteString("english", rule.Statement.English);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, ConformityFinding finding, int rule, string document)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Rule.Id);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", Levels.Sarif(finding.Level));
        Text(json, "message", finding.Russian);
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", document);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartArray("logicalLocations");
        json.WriteStartObject();
        json.WriteString("fullyQualifiedName", finding.Place.Paragraph is { } paragraph ? $"{finding.Place.Part}#{Shown.Number(paragraph)}" : finding.Place.Part);
        json.WriteString("kind", "element");
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartObject("properties");
        json.WriteString("excerpt", finding.Place.Excerpt);
        json.WriteString("english", finding.English);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Text(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static void Say(Utf8JsonWriter json, string name, BilingualText text)
    {
        json.WriteStartObject(name);
        json.WriteString("ru", text.Russian);
        json.WriteString("en", text.English);
        json.WriteEndObject();
    }
}
