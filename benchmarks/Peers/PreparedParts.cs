using System.Collections.Immutable;
using System.IO.Compression;
using System.Xml.Linq;
using InnovationDomain.Benchmarks.Contestants;

namespace InnovationDomain.Benchmarks.Peers;

/// <summary>The parts of a file that was written once, unzipped.</summary>
/// <remarks>
/// The peers get styles, numbering, settings, fonts, headers and properties from here, ready, and the paragraphs with their typography set
/// and their keep rules decided: all of that is outside their time and within ours, in their favour.
/// </remarks>
internal sealed class PreparedParts
{
    /// <summary>The parts that a peer takes over byte by byte; it writes the body, and its package the rest.</summary>
    public static readonly ImmutableArray<string> Fed =
        ["word/styles.xml", "word/numbering.xml", "word/settings.xml", "word/fontTable.xml", "word/header1.xml", "word/header2.xml", "docProps/core.xml"];

    private PreparedParts(ImmutableArray<(string Name, byte[] Content)> all)
    {
        All = all;
        using var content = new MemoryStream(this["word/document.xml"]);
        Document = XElement.Load(content, LoadOptions.PreserveWhitespace);
    }

    /// <summary>Gets the parts in the order of the file.</summary>
    public ImmutableArray<(string Name, byte[] Content)> All { get; }

    /// <summary>Gets the main part, parsed.</summary>
    public XElement Document { get; }

    /// <summary>Gets a part by its name.</summary>
    public byte[] this[string name] => All.First(part => part.Name == name).Content;

    /// <summary>Lets a contestant write once and reads what it wrote.</summary>
    public static PreparedParts ReadFrom(IContestant contestant)
    {
        using var file = new MemoryStream();
        contestant.Write(file);
        using var zip = new ZipArchive(file, ZipArchiveMode.Read);
        return new([.. zip.Entries.Select(entry => (entry.FullName, Content(entry)))]);
    }

    private static byte[] Content(ZipArchiveEntry entry)
    {
        using Stream stream = entry.Open();
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }
}
