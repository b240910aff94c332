using System.Text.Json.Nodes;
using InnovationDomain.Json;
using InnovationDomain.Testing;

namespace InnovationDomain.Tool.Tests;

/// <summary>Data as a user has it: JSON.</summary>
internal static class Subjects
{
    public static string Panel { get; } = DomainJson.Write(Samples.Panel);

    /// <summary>Gets the panel whose first expert gave no point at all.</summary>
    public static string DivergentPanel { get; } = Divergent();

    public static string Application { get; } = DomainJson.Write(Samples.Application);

    public static string Project { get; } = DomainJson.Write(Samples.Project);

    public static string FestivalFile { get; } = Repository.PathOf("samples/data/pyatigorsk-2021.festival.json");

    private static string Divergent()
    {
        JsonNode panel = JsonNode.Parse(Panel)!;
        foreach (JsonNode? mark in panel["value"]!["sheets"]![0]!["marks"]!.AsArray())
        {
            mark!["points"] = 0;
        }

        return panel.ToJsonString();
    }
}
