using System.Diagnostics;

namespace InnovationDomain.EndToEnd.Tests;

/// <summary>Runs the SDK as a user would.</summary>
internal static class DotNet
{
    /// <summary>Gets the configuration these tests were built in; what they run was built in the same one.</summary>
    public static string Configuration { get; } = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;

    /// <summary>Answers what the command printed, or fails with it.</summary>
    public static string Run(string folder, IReadOnlyDictionary<string, string>? environment, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder };

        // What the test host sets for itself must not reach the builds it starts.
        foreach (string name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToArray())
        {
            start.Environment.Remove(name);
        }

        foreach ((string name, string value) in environment ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        return Command.Run(start);
    }
}
