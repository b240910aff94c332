using System.Globalization;
using System.Text.Json;
using InnovationDomain.Documents.Conformity;
using InnovationDomain.Regulation;
using InnovationDomain.Tool.Commands;

namespace InnovationDomain.Tool.Checking;

/// <summary>What was found in the documents: for a person, for a program, for a build server.</summary>
internal static class ReportOutput
{
    private const string Reset = "\u001b[0m";

    public static void Write(IReadOnlyList<CheckedFile> files, string format, Session session)
    {
        switch (format)
        {
            case OutputFormat.Json:
                session.Output.WriteLine(OutputFormat.Indented(writer => WriteJson(files, writer)));
                break;
            case "sarif":
                session.Output.WriteLine(OutputFormat.Indented(writer => WriteSarif(files, writer)));
                break;
            default:
                foreach (CheckedFile file in files)
                {
                    WriteText(file, session);
                }

                break;
        }
    }

    private static void WriteText(CheckedFile file, Session session)
    {
        ConformityReport report = file.Report;
        TextWriter output = session.Output;
        output.WriteLine($"{file.Path}: {report.Profile.Designation}");
        foreach (ConformityFinding finding in report.Findings)
        {
            (string mark, string color) = finding.Level switch
            {
                ConformityLevel.Error => ("✗", "\u001b[31m"),
                ConformityLevel.Warning => ("!", "\u001b[33m"),
                _ => ("·", "\u001b[90m"),
            };
            output.Write(session.AllowsColor ? $"  {color}{mark}{Reset} " : $"  {mark} ");
            output.WriteLine($"{finding.Rule.Id}, {PlaceOf(finding.Place)}: {finding.Russian} Пункт: {finding.Rule.Clause} ({CertaintyOf(finding.Rule)}). {finding.Rule.Remedy.Russian.TrimEnd('.')}.");
        }

        int pages = report.Unanswered.Count(rule => rule.Basis == RuleBasis.RenderedPage);
        int elsewhere = report.Unanswered.Length - pages;
        string unasked = (pages == 0 ? "" : $"; страницы не смотрели, без ответа правил: {Number(pages)} (нужен LibreOffice и --pages on)")
            + (elsewhere == 0 ? "" : $"; нужны сведения вне файла, без ответа правил: {Number(elsewhere)}");
        string omitted = report.Omitted == 0 ? "" : $"; не показано однотипных: {Number(report.Omitted)}";
        output.WriteLine($"  Итого: ошибок {Count(report, ConformityLevel.Error)}, предупреждений {Count(report, ConformityLevel.Warning)}, замечаний {Count(report, ConformityLevel.Information)}{omitted}{unasked}.");
    }

    private static void WriteJson(IReadOnlyList<CheckedFile> files, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteStartArray("files");
        foreach (CheckedFile file in files)
        {
            writer.WriteStartObject();
            writer.WriteString("file", file.Path);
            writer.WritePropertyName("report");
            using JsonDocument report = Parsed(file.Report.WriteJson);
            report.RootElement.WriteTo(writer);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    // One log with a run for each document: what a build server takes at once.
    private static void WriteSarif(IReadOnlyList<CheckedFile> files, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        writer.WriteString("version", "2.1.0");
        writer.WriteStartArray("runs");
        foreach (CheckedFile file in files)
        {
            using JsonDocument log = Parsed(stream => file.Report.WriteSarif(stream, UriOf(file.Path)));
            foreach (JsonElement run in log.RootElement.GetProperty("runs").EnumerateArray())
            {
                run.WriteTo(writer);
            }
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static JsonDocument Parsed(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return JsonDocument.Parse(stream.ToArray());
    }

    private static string UriOf(string path) => Path.IsPathFullyQualified(path)
        ? new Uri(path).AbsoluteUri
        : string.Join('/', path.Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar).Select(Uri.EscapeDataString));

    private static string PlaceOf(FindingPlace place) => place.Paragraph is { } paragraph
        ? $"абзац {Number(paragraph)}{(place.Part == "word/document.xml" ? "" : $" ({place.Part})")}{(place.Excerpt.Length == 0 ? "" : $" «{place.Excerpt}»")}"
        : place.Part == "word/document.xml" ? "документ" : place.Part;

    private static string CertaintyOf(ConformityRule rule) => rule.Certainty switch
    {
        Certainty.Read => "прочитано в источнике",
        Certainty.Agencies => "по актам иных ведомств",
        Certainty.Reported => "по сообщению",
        Certainty.Recalled => "по памяти, требует сверки",
        Certainty.Measured => "измерено",
        _ => "предложение библиотеки, не норма",
    };

    private static string Count(ConformityReport report, ConformityLevel level) => Number(report.Findings.Count(finding => finding.Level == level));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
