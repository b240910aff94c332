using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using InnovationDomain.Documents.Word.Layouts;
using InnovationDomain.Documents.Word.Parts;

namespace InnovationDomain.Documents.Word.Package;

/// <summary>The parts that are the same in all documents of a writer, compressed once.</summary>
internal sealed class SharedParts
{
    private const int PreparedNumberings = 4;

    private readonly PreparedPart _contentTypes;
    private readonly PreparedPart _documentRelationships;
    private readonly ImmutableArray<PreparedPart> _numbering;

    public SharedParts(Layout layout, CompressionLevel compression)
    {
        (Layout, Compression) = (layout, compression);
        _contentTypes = ContentTypesOf(PackageParts.Standing);
        _documentRelationships = RelationshipsOf(PackageParts.Standing);
        Always =
        [
            Prepare(PartNames.PackageRelationships, PackageParts.PackageRelationships),
            Prepare(PartNames.Styles, StylesPart.Xml(layout)),
            Prepare(PartNames.Settings, SettingsPart.Xml(layout)),
            Prepare(PartNames.FontTable, FontTablePart.Xml(layout)),
            Prepare(PartNames.FirstPageHeader, HeaderParts.FirstPage),
            Prepare(PartNames.PageNumberHeader, HeaderParts.PageNumber),
        ];
        _numbering = [.. Enumerable.Range(0, PreparedNumberings).Select(lists => NumberingOf(lists, 0))];
    }

    public Layout Layout { get; }

    public CompressionLevel Compression { get; }

    /// <summary>Gets the parts that no document changes.</summary>
    public ImmutableArray<PreparedPart> Always { get; }

    public PreparedPart ContentTypes(PackageParts parts) => parts.Extra.Count == 0 ? _contentTypes : ContentTypesOf(parts);

    public PreparedPart DocumentRelationships(PackageParts parts) => parts.Extra.Count == 0 ? _documentRelationships : RelationshipsOf(parts);

    public PreparedPart Numbering(int clauseLists, int letterLists) =>
        letterLists == 0 && clauseLists < _numbering.Length ? _numbering[clauseLists] : NumberingOf(clauseLists, letterLists);

    private PreparedPart ContentTypesOf(PackageParts parts) => Prepare(PartNames.ContentTypes, parts.ContentTypes());

    private PreparedPart RelationshipsOf(PackageParts parts) => Prepare(PartNames.DocumentRelationships, parts.DocumentRelationships());

    private PreparedPart NumberingOf(int clauseLists, int letterLists) => Prepare(PartNames.Numbering, NumberingPart.Xml(Layout, clauseLists, letterLists));

    private PreparedPart Prepare(string name, string xml) => PreparedPart.Compress(name, Encoding.UTF8.GetBytes(xml), Compression);
}
