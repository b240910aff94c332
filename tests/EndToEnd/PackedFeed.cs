using System.Xml.Linq;

namespace InnovationDomain.EndToEnd.Tests;

/// <summary>A folder with our packages, packed once for all tests that want them.</summary>
public sealed class PackedFeed : IDisposable
{
    public PackedFeed()
    {
        foreach (string name in Names.Append("Tool"))
        {
            DotNet.Run(Repository.Root, null, "pack", $"src/{name}", "--no-build", "--configuration", DotNet.Configuration, "--output", Folder);
        }
    }

    public static IReadOnlyList<string> Names { get; } = ["Core", "Documents", "Hosting", "Json", "Plugins", "Testing"];

    public string Folder { get; } = Directory.CreateTempSubdirectory("innovationdomain-packages-").FullName;

    public string Version { get; } = XElement.Load(Repository.PathOf("Directory.Build.props")).Descendants("Version").Single().Value;

    /// <summary>The folder NuGet restored this repository's packages into, which can serve as a feed, so that no test needs a network.</summary>
    public static string RestoredPackages() =>
        DotNet.Run(Repository.Root, null, "nuget", "locals", "global-packages", "--list").Split(": ", 2)[1].Trim();

    public string Package(string name, string extension) => Path.Combine(Folder, $"InnovationDomain.{name}.{Version}.{extension}");

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
