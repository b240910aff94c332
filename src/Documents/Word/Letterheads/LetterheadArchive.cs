using System.Globalization;
using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace InnovationDomain.Documents.Word.Letterheads;

/// <summary>Reads the parts of a container that nobody vouches for: counted, limited in size and depth, without outside entities.</summary>
internal sealed class LetterheadArchive : IDisposable
{
    public const string WholeFile = "the file";

    /// <summary>The limits of a file, of its parts and of all that is unpacked from it, in bytes.</summary>
    private const int MostFile = 16 << 20, MostXml = 2 << 20, MostMedia = 8 << 20, MostInAll = 32 << 20;
    private const int MostEntries = 1000;
    private const int MostDepth = 100;

    private readonly ZipArchive _zip;
    private readonly Dictionary<string, ZipArchiveEntry> _entries = new(StringComparer.OrdinalIgnoreCase);
    private int _unpacked;

    private LetterheadArchive(ZipArchive zip) => _zip = zip;

    public IEnumerable<string> Names => _entries.Keys;

    public static LetterheadArchive Open(Stream stream)
    {
        var bytes = new MemoryStream();
        CopyLimited(stream, bytes, MostFile, WholeFile);
        ReadOnlySpan<byte> start = bytes.GetBuffer().AsSpan(0, (int)Math.Min(4, bytes.Length));
        if (start is [0xD0, 0xCF, 0x11, 0xE0])
        {
            throw new InvalidLetterheadException(WholeFile, "it is an old .doc or protected by a password. Save it as an open .docx.");
        }

        if (start is not [(byte)'P', (byte)'K', ..])
        {
            throw new InvalidLetterheadException(WholeFile, "it is no .docx. Give the file of a letterhead saved as .docx.");
        }

        bytes.Position = 0;
        ZipArchive? zip = null;
        try
        {
            zip = new ZipArchive(bytes, ZipArchiveMode.Read);
            var archive = new LetterheadArchive(zip);
            archive.Index();
            return archive;
        }
        catch (InvalidDataException fault)
        {
            zip?.Dispose();
            throw new InvalidLetterheadException(WholeFile, "the container is broken. Open it in an editor and save it anew.", fault);
        }
        catch
        {
            zip?.Dispose();
            throw;
        }
    }

    public void Dispose() => _zip.Dispose();

    public bool Holds(string part) => _entries.ContainsKey(part);

    /// <summary>Reads a part as markup.</summary>
    /// <exception cref="InvalidLetterheadException">It is missing, too large, too deep, not well formed or has a document type.</exception>
    public XElement Xml(string part)
    {
        byte[] bytes = Bytes(part, MostXml);
        try
        {
            using (XmlReader depth = Reader(bytes))
            {
                while (depth.Read())
                {
                    if (depth.Depth > MostDepth)
                    {
                        throw new InvalidLetterheadException(part, $"elements are nested deeper than {MostDepth}. A letterhead needs a tenth of that.");
                    }
                }
            }

            using XmlReader reader = Reader(bytes);
            return XElement.Load(reader, LoadOptions.PreserveWhitespace);
        }
        catch (XmlException fault)
        {
            throw new InvalidLetterheadException(part, $"the XML is not well formed or has a document type, at line {fault.LineNumber.ToString(CultureInfo.InvariantCulture)}. Save the file anew in an editor.", fault);
        }
    }

    public byte[] Media(string part) => Bytes(part, MostMedia);

    private static XmlReader Reader(byte[] bytes) => XmlReader.Create(
        new MemoryStream(bytes),
        new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true, MaxCharactersInDocument = MostXml });

    private static void CopyLimited(Stream from, MemoryStream to, int most, string part)
    {
        byte[] buffer = new byte[16 * 1024];
        int read;
        while ((read = from.Read(buffer)) > 0)
        {
            if (to.Length + read > most)
            {
                throw new InvalidLetterheadException(part, $"it is larger than {(most >> 20).ToString(CultureInfo.InvariantCulture)} MB. Take large pictures out, or make them smaller.");
            }

            to.Write(buffer, 0, read);
        }
    }

    private void Index()
    {
        if (_zip.Entries.Count > MostEntries)
        {
            throw new InvalidLetterheadException(WholeFile, string.Create(CultureInfo.InvariantCulture, $"it holds {_zip.Entries.Count} parts; a letterhead has {MostEntries} at most."));
        }

        foreach (ZipArchiveEntry entry in _zip.Entries)
        {
            if (entry.FullName.Contains("..", StringComparison.Ordinal) || entry.FullName.Contains('\\', StringComparison.Ordinal) || entry.FullName.StartsWith('/'))
            {
                throw new InvalidLetterheadException(entry.FullName, "the name leads out of the container.");
            }

            if (!_entries.TryAdd(entry.FullName, entry))
            {
                throw new InvalidLetterheadException(entry.FullName, "the container holds two parts of this name.");
            }
        }
    }

    private byte[] Bytes(string part, int most)
    {
        if (!_entries.TryGetValue(part, out ZipArchiveEntry? entry))
        {
            throw new InvalidLetterheadException(part, "the part is missing. Save the file anew in an editor.");
        }

        try
        {
            using Stream stream = entry.Open();
            var bytes = new MemoryStream();
            CopyLimited(stream, bytes, most, part);
            _unpacked += (int)bytes.Length;
            return _unpacked <= MostInAll ? bytes.ToArray()
                : throw new InvalidLetterheadException(part, string.Create(CultureInfo.InvariantCulture, $"with it more than {MostInAll >> 20} MB are unpacked in all. Take large pictures out, or make them smaller."));
        }
        catch (InvalidDataException fault)
        {
            throw new InvalidLetterheadException(part, "the part cannot be unpacked. Save the file anew in an editor.", fault);
        }
    }
}
