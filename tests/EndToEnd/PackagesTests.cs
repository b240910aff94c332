using System.Diagnostics;
using System.IO.Compression;
using InnovationDomain.Documents.Composition;
using InnovationDomain.Plugins.Resolutions;
using InnovationDomain.Tests.Support.Word;
using Quickstart;

namespace InnovationDomain.EndToEnd.Tests;

/// <summary>The packages as a stranger meets them: packed into a folder, consumed by a project outside the repository.</summary>
public sealed class PackagesTests(PackedFeed feed) : IClassFixture<PackedFeed>
{
    [Fact]
    public void A_stranger_generates_the_document_from_packages_alone()
    {
        string project = Path.Combine(feed.Folder, "stranger");
        Directory.CreateDirectory(project);
        foreach (string file in Directory.GetFiles(Repository.PathOf("samples/Quickstart"), "*.cs"))
        {
            File.Copy(file, Path.Combine(project, Path.GetFileName(file)));
        }

        // A package folder of its own: an earlier build of the same version must not be taken from the user's cache.
        File.WriteAllText(Path.Combine(project, "Stranger.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <RestorePackagesPath>packages</RestorePackagesPath>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="InnovationDomain.Plugins" Version="{feed.Version}" />
              </ItemGroup>
            </Project>
            """);
        File.WriteAllText(Path.Combine(project, "nuget.config"), $"""
            <configuration>
              <packageSources>
                <clear />
                <add key="ours" value="{feed.Folder}" />
                <add key="restored" value="{PackedFeed.RestoredPackages()}" />
              </packageSources>
            </configuration>
            """);

        string path = DotNet.Run(project, null, "run").Split('\n')[^1];

        byte[] expected = WordFile.Write(new FestivalResolutionPlugin().Compose(PyatigorskFestival.Facts, CompositionContext.Unregistered)).Bytes;
        Assert.Equal(expected, File.ReadAllBytes(path));
    }

    [Fact]
    public void The_tool_installs_from_its_package_alone_and_writes_a_document()
    {
        string tools = Path.Combine(feed.Folder, "tools");
        string config = Path.Combine(feed.Folder, "tool.config");
        File.WriteAllText(config, $"""
            <configuration>
              <packageSources>
                <clear />
                <add key="ours" value="{feed.Folder}" />
              </packageSources>
            </configuration>
            """);
        DotNet.Run(feed.Folder, null, "tool", "install", "innodoc", "--tool-path", tools, "--version", feed.Version, "--configfile", config, "--no-cache");

        string path = Path.Combine(feed.Folder, "resolution.docx");
        var start = new ProcessStartInfo(Path.Combine(tools, OperatingSystem.IsWindows() ? "innodoc.exe" : "innodoc"), ["generate", "festival-resolution", Repository.PathOf("samples/data/pyatigorsk-2021.festival.json"), "-o", path]) { RedirectStandardOutput = true };
        using Process process = Process.Start(start)!;
        Assert.Equal(path, process.StandardOutput.ReadToEnd().TrimEnd());
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        Assert.Equal(WordFile.Write(new FestivalResolutionPlugin().Compose(PyatigorskFestival.Facts, CompositionContext.Unregistered)).Bytes, File.ReadAllBytes(path));
    }

    [Fact]
    public void Each_package_carries_its_readme_licence_docs_and_symbols() => Assert.All(PackedFeed.Names, name =>
    {
        using ZipArchive package = ZipFile.OpenRead(feed.Package(name, "nupkg"));
        string[] entries = [.. package.Entries.Select(entry => entry.FullName)];
        Assert.Contains("README.md", entries);
        Assert.Contains($"lib/net10.0/InnovationDomain.{name}.dll", entries);
        Assert.Contains($"lib/net10.0/InnovationDomain.{name}.xml", entries);

        using var nuspec = new StreamReader(package.GetEntry($"InnovationDomain.{name}.nuspec")!.Open());
        string text = nuspec.ReadToEnd();
        Assert.Contains("<license type=\"expression\">MIT</license>", text, StringComparison.Ordinal);
        Assert.Contains("<readme>README.md</readme>", text, StringComparison.Ordinal);
        Assert.DoesNotContain("BannedApi", text, StringComparison.Ordinal);

        using ZipArchive symbols = ZipFile.OpenRead(feed.Package(name, "snupkg"));
        Assert.Contains($"lib/net10.0/InnovationDomain.{name}.pdb", symbols.Entries.Select(entry => entry.FullName));
    });
}
