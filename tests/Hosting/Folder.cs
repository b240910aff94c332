namespace InnovationDomain.Hosting.Tests;

/// <summary>A folder that is removed after the test.</summary>
internal sealed class Folder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("innovationdomain-batches-").FullName;

    /// <summary>Gets the names of all that is there, hidden files too.</summary>
    public string[] Names => [.. Directory.GetFileSystemEntries(Path).Select(entry => System.IO.Path.GetFileName(entry)).Order(StringComparer.Ordinal)];

    public string PathOf(string name) => System.IO.Path.Combine(Path, name);

    public byte[] Read(string name) => File.ReadAllBytes(PathOf(name));

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
