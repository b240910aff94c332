namespace InnovationDomain.Documents.Word.Parts;

/// <summary>The parts that tell what the others are: content types and relationships. The same in every document.</summary>
internal static class PackageMap
{
    /// <summary>The ids under which the document names its headers; counters, never random.</summary>
    public const string FirstPageHeaderId = "rId5";
    public const string PageNumberHeaderId = "rId6";

    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string WordType = "application/vnd.openxmlformats-officedocument.wordprocessingml";

    public const string ContentTypes = $"""
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
        </Types>
        """;

    public const string PackageRelationships = $"""
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
        <Relationship Id="rId1" Type="{Office}/officeDocument" Target="{PartNames.Document}"/>
        <Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="{PartNames.CoreProperties}"/>
        </Relationships>
        """;

    public const string DocumentRelationships = $"""
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
        <Relationship Id="rId1" Type="{Office}/styles" Target="styles.xml"/>
        <Relationship Id="rId2" Type="{Office}/numbering" Target="numbering.xml"/>
        <Relationship Id="rId3" Type="{Office}/settings" Target="settings.xml"/>
        <Relationship Id="rId4" Type="{Office}/fontTable" Target="fontTable.xml"/>
        <Relationship Id="{FirstPageHeaderId}" Type="{Office}/header" Target="header1.xml"/>
        <Relationship Id="{PageNumberHeaderId}" Type="{Office}/header" Target="header2.xml"/>
        </Relationships>
        """;
}
