namespace InnovationDomain.Tool.Tests;

/// <summary>A folder of a test, removed in the end.</summary>
internal sealed class Folder : IDisposable
{
    private readonly string _path = Directory.CreateTempSubdirectory("innodoc-").FullName;

    public string Path(string name) => System.IO.Path.Combine(_path, name);

    public string File(string name, string text)
    {
        System.IO.File.WriteAllText(Path(name), text);
        return Path(name);
    }

    public string[] Names => [.. Directory.GetFileSystemEntries(_path).Select(entry => System.IO.Path.GetFileName(entry)).Order(StringComparer.Ordinal)];

    public void Dispose() => Directory.Delete(_path, recursive: true);
}
