namespace InnovationDomain.Documents.Word.Reading;

/// <summary>A Word document as it stands in its file, read-only: sections, paragraphs with their effective formats, tables, headers, properties.</summary>
internal sealed class WordDocument
{
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private WordDocument(PackageFile package)
    {
        Package = package;
        ContentTypes = package.Require("[Content_Types].xml");
        PackageRelationships = Relationship.Of(package, "_rels/.rels", "");
        string main = PackageRelationships.FirstOrDefault(relation => relation.Type == "officeDocument" && !relation.IsExternal)?.Target
            ?? throw new UnreadableWordFileException(UnreadableReason.MissingPart, "_rels/.rels", "The container names no document in _rels/.rels, so it is no Word file. Check that the right file was given.");
        MainType = TypeOf(main);
        if (!MainType.Contains("wordprocessingml", StringComparison.Ordinal) && !MainType.Contains("ms-word", StringComparison.Ordinal))
        {
            throw new UnreadableWordFileException(UnreadableReason.OtherFormat, main, $"The main part {main} is «{MainType}», no Word document. Open the file in its program and save it as .docx.");
        }

        PartXml xml = package.Require(main);
        if (xml.Root.Name != "document" || xml.Root["body"] is null)
        {
            throw new UnreadableWordFileException(UnreadableReason.MissingPart, main, $"The main part {main} has no document body. Open the file in Word and save it anew.");
        }

        Folder = main.LastIndexOf('/') is > 0 and var slash ? main[..slash] : "";
        Relationships = Relationship.Of(package, xml.RelationshipsName, Folder);
        foreach (Relationship relation in Relationships)
        {
            RelationshipById.TryAdd(relation.Id, relation);
        }

        Theme = new ThemeFonts(Related("theme")?.Root);
        Styles = new StyleSheet(Related("styles"), Theme);
        NumberingPart = Related("numbering");
        Numbering = new NumberingTable(NumberingPart, Styles);
        Formats = new FormatResolver(Styles, Numbering, Theme);
        Settings = Related("settings");
        string? core = PackageRelationships.FirstOrDefault(relation => relation.Type == "core-properties")?.Target;
        string? application = PackageRelationships.FirstOrDefault(relation => relation.Type == "extended-properties")?.Target;
        Properties = new CoreProperties(core is null ? null : package.Find(core), application is null ? null : package.Find(application));
        Main = new WordPart(this, xml);
        new DocumentReader(Main).Read();
        DocumentReader.Attach(this);
    }

    public PackageFile Package { get; }

    public PartXml ContentTypes { get; }

    public List<Relationship> PackageRelationships { get; }

    public string MainType { get; }

    public string Folder { get; }

    public List<Relationship> Relationships { get; }

    public Dictionary<string, Relationship> RelationshipById { get; } = new(StringComparer.Ordinal);

    public ThemeFonts Theme { get; }

    public StyleSheet Styles { get; }

    public PartXml? NumberingPart { get; }

    public NumberingTable Numbering { get; }

    public FormatResolver Formats { get; }

    public PartXml? Settings { get; }

    public CoreProperties Properties { get; }

    public WordPart Main { get; }

    public List<WordSection> Sections { get; } = [];

    /// <summary>The headers and footers, each once, in the order of the sections that use them.</summary>
    public List<WordPart> HeadersAndFooters { get; } = [];

    public List<WordPart> Notes { get; } = [];

    public List<WordParagraph> Paragraphs => Main.Paragraphs;

    public bool HasMacros => MainType.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase) || Relationships.Any(relation => relation.Type == "vbaProject");

    /// <summary>Reads a document.</summary>
    /// <exception cref="UnreadableWordFileException">The file is no Word document, or is broken, protected or beyond the limits.</exception>
    public static WordDocument Read(Stream source, ReadingLimits limits) => new(PackageFile.Read(source, limits));

    public PartXml? Related(string type) =>
        Relationships.FirstOrDefault(relation => relation.Type == type && !relation.IsExternal) is { } relation ? Package.Find(relation.Target) : null;

    /// <summary>The full name of a relationship's type.</summary>
    public static string RelationshipType(string type) => $"{Office}/{type}";

    private string TypeOf(string part)
    {
        string extension = part[(part.LastIndexOf('.') + 1)..];
        return ContentTypes.Root.ChildrenOf("Override").FirstOrDefault(type => string.Equals(type.Attribute("PartName"), $"/{part}", StringComparison.OrdinalIgnoreCase))?.Attribute("ContentType")
            ?? ContentTypes.Root.ChildrenOf("Default").FirstOrDefault(type => string.Equals(type.Attribute("Extension"), extension, StringComparison.OrdinalIgnoreCase))?.Attribute("ContentType")
            ?? "";
    }
}
