using System.Globalization;
using System.Text;

namespace InnovationDomain.Documents.Word.Parts;

/// <summary>The parts of one package: those that stand in every document, and those that this one adds. Ids are counters, never random.</summary>
internal sealed class PackageParts
{
    /// <summary>The ids under which the document names its headers.</summary>
    public const string FirstPageHeaderId = "rId5";
    public const string PageNumberHeaderId = "rId6";

    /// <summary>The number of the id of the first part that a document adds.</summary>
    public const int FirstExtraId = 7;
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string WordType = "application/vnd.openxmlformats-officedocument.wordprocessingml";

    public const string PackageRelationships = $"""
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
        <Relationship Id="rId1" Type="{Office}/officeDocument" Target="{PartNames.Document}"/>
        <Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="{PartNames.CoreProperties}"/>
        </Relationships>
        """;

    private const string StandingContentTypes = $"""
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
        <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
        <Default Extension="xml" ContentType="application/xml"/>
        <Override PartName="/{PartNames.Document}" ContentType="{WordType}.document.main+xml"/>
        <Override PartName="/{PartNames.Styles}" ContentType="{WordType}.styles+xml"/>
        <Override PartName="/{PartNames.Numbering}" ContentType="{WordType}.numbering+xml"/>
        <Override PartName="/{PartNames.Settings}" ContentType="{WordType}.settings+xml"/>
        <Override PartName="/{PartNames.FontTable}" ContentType="{WordType}.fontTable+xml"/>
        <Override PartName="/{PartNames.FirstPageHeader}" ContentType="{WordType}.header+xml"/>
        <Override PartName="/{PartNames.PageNumberHeader}" ContentType="{WordType}.header+xml"/>
        <Override PartName="/{PartNames.CoreProperties}" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>

        """;

    private const string StandingRelationships = $"""
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
        <Relationship Id="rId1" Type="{Office}/styles" Target="styles.xml"/>
        <Relationship Id="rId2" Type="{Office}/numbering" Target="numbering.xml"/>
        <Relationship Id="rId3" Type="{Office}/settings" Target="settings.xml"/>
        <Relationship Id="rId4" Type="{Office}/fontTable" Target="fontTable.xml"/>
        <Relationship Id="{FirstPageHeaderId}" Type="{Office}/header" Target="header1.xml"/>
        <Relationship Id="{PageNumberHeaderId}" Type="{Office}/header" Target="header2.xml"/>

        """;

    private readonly Dictionary<object, string>? _ids;

    private PackageParts(Dictionary<object, string>? ids, IReadOnlyList<ExtraPart> extra) => (_ids, Extra) = (ids, extra);

    /// <summary>Gets the parts of a document that adds none.</summary>
    public static PackageParts Standing { get; } = new(null, []);

    /// <summary>Gets the parts that this document adds.</summary>
    public IReadOnlyList<ExtraPart> Extra { get; }

    /// <summary>Makes the parts of a document that adds some, each for the thing it is made of.</summary>
    public static PackageParts With(IEnumerable<(object Source, ExtraPart Part)> extra)
    {
        var ids = new Dictionary<object, string>(ReferenceEqualityComparer.Instance);
        var parts = new List<ExtraPart>();
        foreach ((object source, ExtraPart part) in extra)
        {
            ids.Add(source, string.Create(CultureInfo.InvariantCulture, $"rId{FirstExtraId + parts.Count}"));
            parts.Add(part);
        }

        return parts.Count == 0 ? Standing : new(ids, parts);
    }

    /// <summary>Answers the id of the part that is made of a thing.</summary>
    public string IdOf(object source) => _ids![source];

    public string ContentTypes()
    {
        var xml = new StringBuilder(StandingContentTypes);
        foreach (ExtraPart part in Extra.Where(part => part.ContentType.Length > 0))
        {
            xml.Append(CultureInfo.InvariantCulture, $"<Override PartName=\"/{part.Name}\" ContentType=\"{part.ContentType}\"/>\n");
        }

        return xml.Append("</Types>").ToString();
    }

    public string DocumentRelationships()
    {
        var xml = new StringBuilder(StandingRelationships);
        for (int i = 0; i < Extra.Count; i++)
        {
            if (Extra[i].RelationshipType.Length == 0)
            {
                continue;
            }

            xml.Append(CultureInfo.InvariantCulture, $"<Relationship Id=\"rId{FirstExtraId + i}\" Type=\"{Office}/{Extra[i].RelationshipType}\" Target=\"/{Extra[i].Name}\"/>\n");
        }

        return xml.Append("</Relationships>").ToString();
    }
}
