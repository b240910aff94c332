using System.Text.Json;
using InnovationDomain.Json;

namespace InnovationDomain.Tool.Commands;

/// <summary>A file of data that a command line names; «-» is the standard input.</summary>
internal sealed class DataFile
{
    /// <summary>The most bytes that are read: no data of this domain comes near.</summary>
    public const int MostBytes = 64 * 1024 * 1024;

    private DataFile(string name, byte[] utf8, int start) => (Name, Whole, Utf8) = (name, utf8, utf8.AsMemory(start));

    /// <summary>Gets what messages call it.</summary>
    public string Name { get; }

    /// <summary>Gets all bytes.</summary>
    public ReadOnlyMemory<byte> Whole { get; }

    /// <summary>Gets the text, without a byte order mark.</summary>
    public ReadOnlyMemory<byte> Utf8 { get; }

    public static DataFile Read(string path, Session session)
    {
        string name = path == "-" ? "standard input" : path;
        using Stream stream = path == "-" ? session.Input : Open(path);
        using var bytes = new MemoryStream();
        byte[] buffer = new byte[81_920];
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            bytes.Write(buffer, 0, read);
            if (bytes.Length > MostBytes)
            {
                throw new Refusal($"{name} is longer than 64 MB. Give one subject, or one document.");
            }
        }

        byte[] all = bytes.ToArray();
        return new(name, all, all.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0);
    }

    /// <summary>Answers what kind of value the text says it is.</summary>
    public string Kind()
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(Utf8);
            return document.RootElement.ValueKind == JsonValueKind.Object
                && document.RootElement.TryGetProperty("kind", out JsonElement kind)
                && kind.ValueKind == JsonValueKind.String
                ? kind.GetString()!
                : throw new Refusal($"{Name} does not say its kind. Give an object {{ \"kind\": \"…\", \"version\": {DomainJson.Version}, \"value\": {{ … }} }}; “innodoc list” names the kinds.");
        }
        catch (JsonException error)
        {
            throw new Refusal($"{Name} is not JSON: {error.Message}", error);
        }
    }

    /// <summary>Makes something of the data; what is wrong with it is told with the name of the file.</summary>
    public TResult Use<TResult>(Func<ReadOnlyMemory<byte>, TResult> make)
    {
        try
        {
            return make(Utf8);
        }
        catch (DomainJsonException error)
        {
            throw new Refusal($"{Name}: {error.Message}", error);
        }
    }

    private static FileStream Open(string path)
    {
        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new Refusal($"“{path}” cannot be read: {(Directory.Exists(path) ? "it is a folder" : error is FileNotFoundException or DirectoryNotFoundException ? "there is no such file" : error.Message.TrimEnd('.'))}. Give the path of a file, or - for the standard input.", error);
        }
    }
}
