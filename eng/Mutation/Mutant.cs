using System.Text.Json;

namespace InnovationDomain.Mutation;

/// <summary>A change of the source that the mutated assembly holds.</summary>
internal sealed record Mutant(int Id, string File, (int Line, int Column) Start, (int Line, int Column) End, string Mutator, string Original, string Replacement, string Status)
{
    /// <summary>The folder of the source project that the file stands in, with the folders within it.</summary>
    public string Folder => File.Split('/')[0];

    /// <summary>All that a report of Stryker.NET lists; <see cref="Status"/> is empty for those that are to be run.</summary>
    /// <remarks>As with Stryker.NET, emptying a block is no mutant of its own where the block holds others.</remarks>
    public static IReadOnlyList<Mutant> In(string report, string project)
    {
        using var json = JsonDocument.Parse(System.IO.File.ReadAllBytes(report));
        var mutants = new List<Mutant>();
        foreach (JsonProperty file in json.RootElement.GetProperty("files").EnumerateObject())
        {
            string[] lines = file.Value.GetProperty("source").GetString()!.Split('\n');
            string path = file.Name.Replace('\\', '/');
            path = path[(path.IndexOf(project, StringComparison.Ordinal) + project.Length)..];
            foreach (JsonElement mutant in file.Value.GetProperty("mutants").EnumerateArray())
            {
                JsonElement start = mutant.GetProperty("location").GetProperty("start"), end = mutant.GetProperty("location").GetProperty("end");
                string reason = mutant.TryGetProperty("statusReason", out JsonElement why) ? why.GetString() ?? "" : "";
                mutants.Add(new(
                    int.Parse(mutant.GetProperty("id").GetString()!, null),
                    path,
                    Place(start),
                    Place(end),
                    mutant.GetProperty("mutatorName").GetString()!,
                    Between(lines, start, end),
                    mutant.TryGetProperty("replacement", out JsonElement replacement) ? replacement.GetString() ?? "" : "",
                    mutant.GetProperty("status").GetString() switch
                    {
                        "CompileError" => "compile error",
                        "Ignored" when !reason.Contains("mutate filter", StringComparison.Ordinal) => "ignored",
                        _ => "",
                    }));
            }
        }

        return [.. mutants.Select(mutant => mutant is { Mutator: "Block removal mutation", Status: "" } && mutants.Exists(mutant.Holds) ? mutant with { Status = "ignored" } : mutant)];
    }

    private static string Between(string[] lines, JsonElement start, JsonElement end)
    {
        ((int line, int column), (int lastLine, int lastColumn)) = (Place(start), Place(end));
        string last = lines[lastLine - 1][..Math.Min(lastColumn - 1, lines[lastLine - 1].Length)];
        return line == lastLine ? last[(column - 1)..] : $"{lines[line - 1][(column - 1)..].TrimEnd()} … {last.TrimStart()}";
    }

    private static (int Line, int Column) Place(JsonElement place) => (place.GetProperty("line").GetInt32(), place.GetProperty("column").GetInt32());

    private bool Holds(Mutant other) => other.Id != Id && other.File == File && other.Status != "compile error" && Start.CompareTo(other.Start) <= 0 && End.CompareTo(other.End) >= 0;
}
