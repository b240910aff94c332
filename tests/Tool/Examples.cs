namespace InnovationDomain.Tool.Tests;

/// <summary>The data of samples/data/documents, one file for each document that the tool writes, and the command line that goes with it.</summary>
internal static class Examples
{
    private static readonly Dictionary<string, string> OtherFiles = new()
    {
        ["council-protocol-short"] = "documents/council-protocol.json",
        ["festival-resolution"] = "pyatigorsk-2021.festival.json",
    };

    // Documents are signed when the facts allow it.
    private static readonly Dictionary<string, string> SigningDays = new()
    {
        ["expertise-order"] = "2026-03-20",
        ["extension-order"] = "2029-06-01",
        ["indicator-summary"] = "2026-07-08",
        ["information-letter"] = "2026-10-12",
        ["invitation"] = "2026-11-09",
        ["measures-order"] = "2027-06-28",
        ["municipal-roadmap"] = "2024-08-26",
        ["network-agreement"] = "2026-08-25",
        ["organization-note"] = "2027-01-12",
        ["platform-note"] = "2027-01-12",
        ["register-approval-order"] = "2026-09-07",
        ["roadmap-amendment-order"] = "2027-01-27",
        ["status-certificate"] = "2026-09-01",
        ["termination-order"] = "2029-06-01",
    };

    public static string FileOf(string plugin) => Repository.PathOf($"samples/data/{OtherFiles.GetValueOrDefault(plugin, $"documents/{plugin}.json")}");

    public static Run Generate(string plugin, string data, string output, params string[] more) =>
        Run.Of(["generate", plugin, data, "-o", output, "--number", "112-од", "--signed-on", SigningDays.GetValueOrDefault(plugin, "2026-05-12"), .. more]);
}
