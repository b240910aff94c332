using System.IO.Compression;
using System.Text;

namespace InnovationDomain.Documents.Word.Reading;

/// <summary>The container of a Word file: its entries, looked at with care before anything is unpacked.</summary>
internal sealed class PackageFile
{
    private static readonly byte[] CompoundFileMark = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    private readonly ZipArchive _zip;
    private readonly Dictionary<string, ZipArchiveEntry> _entries;
    private readonly ReadingLimits _limits;
    private long _xmlLeft;
    private int _elementsLeft;

    private PackageFile(byte[] bytes, ZipArchive zip, Dictionary<string, ZipArchiveEntry> entries, ReadingLimits limits) =>
        (Bytes, _zip, _entries, _limits, _xmlLeft, _elementsLeft) = (bytes, zip, entries, limits, limits.MaxXmlLength, limits.MaxElements);

    public byte[] Bytes { get; }

    /// <summary>The names of the entries, as the container orders them.</summary>
    public IEnumerable<string> Names => _zip.Entries.Select(entry => entry.FullName);

    public static PackageFile Read(Stream source, ReadingLimits limits)
    {
        byte[] bytes = Copy(source, limits);
        RefuseOtherFormats(bytes);
        try
        {
            var zip = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
            return new(bytes, zip, Entries(zip, limits), limits);
        }
        catch (Exception error) when (IsBrokenContainer(error))
        {
            throw Broken("The container is damaged or cut short", error);
        }
    }

    public bool Has(string name) => _entries.ContainsKey(name);

    public PartXml Require(string name) => Find(name)
        ?? throw new UnreadableWordFileException(UnreadableReason.MissingPart, name, $"The part {name} is missing, and without it there is no document. Open the file in Word and save it anew.");

    public PartXml? Find(string name)
    {
        if (!_entries.TryGetValue(name, out ZipArchiveEntry? entry))
        {
            return null;
        }

        byte[] content = Unpack(entry);
        return PartParser.Parse(entry.FullName, content, _limits.MaxDepth, ref _elementsLeft);
    }

    /// <summary>The bytes of a part, counted as the XML of the others is.</summary>
    public byte[]? Unpack(string name) => _entries.TryGetValue(name, out ZipArchiveEntry? entry) ? Unpack(entry) : null;

    private byte[] Unpack(ZipArchiveEntry entry)
    {
        try
        {
            RefuseBomb(entry, entry.Length);
            using Stream content = entry.Open();
            using var unpacked = new MemoryStream((int)Math.Min(entry.Length, 1 << 20));
            byte[] buffer = new byte[16 << 10];
            int read;

            // The length in the directory is a claim: what really comes is counted.
            while ((read = content.Read(buffer)) > 0)
            {
                unpacked.Write(buffer, 0, read);
                RefuseBomb(entry, unpacked.Length);
            }

            _xmlLeft -= unpacked.Length;
            return unpacked.ToArray();
        }
        catch (Exception error) when (IsBrokenContainer(error))
        {
            throw new UnreadableWordFileException(UnreadableReason.BrokenContainer, entry.FullName, $"The part {entry.FullName} cannot be unpacked: {error.Message} Ask for the file anew.", error);
        }
    }

    private void RefuseBomb(ZipArchiveEntry entry, long length)
    {
        if (length > _xmlLeft)
        {
            throw Beyond(entry.FullName, $"The part {entry.FullName} brings the XML of the document over {_limits.MaxXmlLength} bytes. Raise ReadingLimits.MaxXmlLength if the file is trusted.");
        }

        if (length > 1 << 20 && length / Math.Max(1, entry.CompressedLength) > _limits.MaxCompressionRatio)
        {
            throw Beyond(entry.FullName, $"The part {entry.FullName} unpacks to more than {_limits.MaxCompressionRatio} times its compressed length, as a zip bomb does. Raise ReadingLimits.MaxCompressionRatio if the file is trusted.");
        }
    }

    private static byte[] Copy(Stream source, ReadingLimits limits)
    {
        using var copy = new MemoryStream();
        byte[] buffer = new byte[64 << 10];
        int read;
        while ((read = source.Read(buffer)) > 0)
        {
            if (copy.Length + read > limits.MaxFileLength)
            {
                throw Beyond(null, $"The file is longer than {limits.MaxFileLength} bytes. Raise ReadingLimits.MaxFileLength if it is trusted.");
            }

            copy.Write(buffer, 0, read);
        }

        return copy.ToArray();
    }

    private static void RefuseOtherFormats(byte[] bytes)
    {
        ReadOnlySpan<byte> file = bytes;
        if (file.StartsWith(CompoundFileMark))
        {
            throw file.IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0
                ? new UnreadableWordFileException(UnreadableReason.PasswordProtected, null, "The file is protected with a password. Open it in Word, take the password off and save it.")
                : new UnreadableWordFileException(UnreadableReason.OldBinaryFormat, null, "The file is of the old binary format (.doc), whatever its name. Open it in Word and save it as .docx.");
        }

        if (file.StartsWith("{\\rtf"u8) || file.StartsWith("%PDF"u8))
        {
            throw Other(file[0] == '{' ? "RTF" : "PDF");
        }

        if (!file.StartsWith("PK"u8))
        {
            throw Broken(bytes.Length == 0 ? "The file is empty" : "The file is no zip container, so it is no .docx", null);
        }
    }

    private static Dictionary<string, ZipArchiveEntry> Entries(ZipArchive zip, ReadingLimits limits)
    {
        if (zip.Entries.Count > limits.MaxEntries)
        {
            throw Beyond(null, $"The container has more than {limits.MaxEntries} entries. Raise ReadingLimits.MaxEntries if the file is trusted.");
        }

        // Part names are equal without regard to case (ISO/IEC 29500-2).
        var entries = new Dictionary<string, ZipArchiveEntry>(StringComparer.OrdinalIgnoreCase);
        foreach (ZipArchiveEntry entry in zip.Entries)
        {
            string name = entry.FullName;
            if (name.StartsWith('/') || name.Contains('\\', StringComparison.Ordinal) || name.Contains(':', StringComparison.Ordinal) || name.Split('/').Contains(".."))
            {
                throw new UnreadableWordFileException(UnreadableReason.UnlawfulPartName, Shown(name), $"The name «{Shown(name)}» leads out of the container. Such a file is not made by an editor: do not open it.");
            }

            if (!entries.TryAdd(name, entry))
            {
                throw new UnreadableWordFileException(UnreadableReason.UnlawfulPartName, Shown(name), $"Two parts have the name «{Shown(name)}», and programs may read either. Open the file in Word and save it anew.");
            }
        }

        if (entries.ContainsKey("mimetype") && !entries.ContainsKey("[Content_Types].xml"))
        {
            throw Other("OpenDocument");
        }

        return entries;
    }

    private static string Shown(string name) => new([.. name.Take(80).Select(c => char.IsControl(c) ? '\uFFFD' : c)]);

    private static bool IsBrokenContainer(Exception error) =>
        error is InvalidDataException or IOException or NotSupportedException or ArgumentException or OverflowException or IndexOutOfRangeException;

    private static UnreadableWordFileException Beyond(string? part, string message) => new(UnreadableReason.BeyondLimits, part, message);

    private static UnreadableWordFileException Broken(string what, Exception? error) =>
        new(UnreadableReason.BrokenContainer, null, $"{what}{(error is null ? "" : $": {error.Message.TrimEnd('.')}")}. Ask for the file anew.", error);

    private static UnreadableWordFileException Other(string format) =>
        new(UnreadableReason.OtherFormat, null, $"The file is {format}. Open it in an editor and save it as .docx.");
}
