using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace InnovationDomain.Documents.Word.Reading;

/// <summary>A copy of a container in which some parts are new. The others keep their compressed bytes.</summary>
internal sealed class PackageCopy
{
    // The earliest time a zip entry can have: a copy knows no day.
    private static readonly DateTimeOffset Never = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly WordDocument _document;
    private readonly Dictionary<string, PartEdits> _edits = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<(string Name, string Content)> _added = [];
    private int _relationships;

    public PackageCopy(WordDocument document) => _document = document;

    public bool IsChanged => _added.Count > 0 || _edits.Values.Any(edits => !edits.IsEmpty);

    public PartEdits Edit(PartXml part)
    {
        if (!_edits.TryGetValue(part.Name, out PartEdits? edits))
        {
            _edits.Add(part.Name, edits = new PartEdits(part));
        }

        return edits;
    }

    /// <summary>Adds a part that the document relates to, and answers the id of the relationship.</summary>
    public string Add(string name, string contentType, string relationship, string content)
    {
        string folder = _document.Folder.Length == 0 ? "" : $"{_document.Folder}/";
        string full = $"{folder}{name}.xml";
        for (int i = 1; _document.Package.Has(full) || _added.Exists(part => part.Name == full); i++)
        {
            full = string.Create(CultureInfo.InvariantCulture, $"{folder}{name}{i}.xml");
        }

        _added.Add((full, content));
        PartEdits types = Edit(_document.ContentTypes);
        string prefix = types.PrefixOf(_document.ContentTypes.Root);
        types.Insert(_document.ContentTypes.Root.ContentEnd, $"""<{prefix}Override PartName="/{full}" ContentType="{contentType}"/>""");
        string id = NextId();
        string relation = $"""Id="{id}" Type="{WordDocument.RelationshipType(relationship)}" Target="/{full}"/>""";
        if (_document.Package.Find(_document.Main.Xml.RelationshipsName) is { } relations)
        {
            PartEdits edits = Edit(relations);
            string own = edits.PrefixOf(relations.Root);
            if (relations.Root.IsEmpty)
            {
                edits.AddChild(relations.Root, _ => $"<{own}Relationship {relation}", []);
            }
            else
            {
                edits.Insert(relations.Root.ContentEnd, $"<{own}Relationship {relation}");
            }
        }
        else
        {
            _added.Add((_document.Main.Xml.RelationshipsName, $"""<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship {relation}</Relationships>"""));
        }

        return id;
    }

    public byte[] Bytes()
    {
        if (!IsChanged)
        {
            return _document.Package.Bytes;
        }

        using var bytes = new MemoryStream();
        bytes.Write(_document.Package.Bytes);
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Update, leaveOpen: true))
        {
            foreach (PartEdits edits in _edits.Values.Where(edits => !edits.IsEmpty))
            {
                ZipArchiveEntry entry = zip.GetEntry(edits.Part.Name)!;
                using (Stream part = entry.Open())
                {
                    part.SetLength(0);
                    part.Write(Encode(edits.Apply(), edits.Part.IsUtf16));
                }

                entry.LastWriteTime = Never;
            }

            foreach ((string name, string content) in _added)
            {
                ZipArchiveEntry entry = zip.CreateEntry(name);
                entry.LastWriteTime = Never;
                using Stream part = entry.Open();
                part.Write(Encode(content, isUtf16: false));
            }
        }

        return bytes.ToArray();
    }

    private static byte[] Encode(string text, bool isUtf16) => isUtf16 ? [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)] : Encoding.UTF8.GetBytes(text);

    private string NextId()
    {
        string id;
        do
        {
            id = string.Create(CultureInfo.InvariantCulture, $"rIdNorm{++_relationships}");
        }
        while (_document.RelationshipById.ContainsKey(id));

        return id;
    }
}
