using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Xml.Linq;
using InnovationDomain.Documents.Standards;
using InnovationDomain.Documents.Word.Parts;
using static InnovationDomain.Documents.Word.Letterheads.Ooxml;

namespace InnovationDomain.Documents.Word.Letterheads;

/// <summary>Takes a letterhead apart and makes of it what our documents carry.</summary>
internal sealed class LetterheadReader
{
    private const int PageWidth = 11906, PageHeight = 16838, Tolerance = 40, SmallestDistance = 567;
    private const string DocumentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private const string TemplateType = "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml";

    private static readonly ImmutableArray<string> Images = ["image/png", "image/jpeg", "image/gif", "image/bmp", "image/tiff", "image/x-emf", "image/x-wmf", "image/emf", "image/wmf"];

    private readonly LetterheadArchive _archive;
    private readonly XElement _contentTypes;
    private readonly List<LetterheadPart> _parts = [];
    private readonly Dictionary<string, string> _media = new(StringComparer.OrdinalIgnoreCase);
    private LetterheadStyles _styles = null!;
    private LetterheadMarkup _markup = null!;

    public LetterheadReader(LetterheadArchive archive)
    {
        _archive = archive;
        _contentTypes = archive.Xml("[Content_Types].xml");
    }

    public Letterhead Read()
    {
        string document = MainPart();
        RefusePrograms();
        XElement root = _archive.Xml(document);
        if (root.Name != W + "document" || root.Element(W + "body") is not { } body)
        {
            throw new InvalidLetterheadException(document, "it is no Word document in the transitional form. Save it as an ordinary .docx.");
        }

        LetterheadRelations relations = LetterheadRelations.Of(document, _archive);
        _styles = new LetterheadStyles(Optional(relations, "styles"), Optional(relations, "theme"), document);
        _markup = new LetterheadMarkup(_styles);
        XElement[] sections = [.. body.Descendants(W + "sectPr")];
        if (sections.Length > 1 || (sections.Length == 1 && sections[0].Parent != body))
        {
            throw new InvalidLetterheadException(document, "<sectPr>: it has several sections. Leave one.");
        }

        XElement section = sections.Length == 1 ? sections[0] : new XElement(W + "sectPr");
        byte[] content = Body(body, document, relations);
        byte[] references = References(section, document, relations);
        (PageMargins margins, int header, int footer) = Sheet(section, document);
        return new Letterhead(margins, content, _styles.Xml(), references, header, footer, [.. _parts]);
    }

    private string MainPart()
    {
        LetterheadRelations package = LetterheadRelations.Of("", _archive);
        string? document = package.First("officeDocument")?.Target;
        if (document is null)
        {
            throw new InvalidLetterheadException("_rels/.rels", "it names no document. Save the file anew in an editor.");
        }

        string type = ContentType(document);
        return type is DocumentType or TemplateType ? document
            : throw new InvalidLetterheadException(document, type.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase)
                ? "the file holds macros. Save it as .docx."
                : $"its type is “{type}”, not that of a Word document. Give a .docx.");
    }

    private void RefusePrograms()
    {
        foreach (string name in _archive.Names.Order(StringComparer.Ordinal))
        {
            string fault = name.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase) || name.EndsWith("vbaData.xml", StringComparison.OrdinalIgnoreCase) ? "macros. Save the file as .docx."
                : name.Contains("/activeX/", StringComparison.OrdinalIgnoreCase) ? "an ActiveX control. Take it out."
                : name.Contains("/embeddings/", StringComparison.OrdinalIgnoreCase) ? "an embedded object. Put a picture in its place."
                : "";
            if (fault.Length > 0)
            {
                throw new InvalidLetterheadException(name, fault);
            }
        }
    }

    private byte[] Body(XElement body, string document, LetterheadRelations relations)
    {
        XElement root = Root(W + "body");
        root.Add(body.Elements().Where(element => element.Name != W + "sectPr").SelectMany(element => _markup.Carry(element, document, id => IdOf(id, document, relations))));

        // The empty line at the end, on which an author would go on writing.
        while (root.LastNode is XElement last && last.Name == W + "p" && !last.Descendants(W + "r").Any())
        {
            last.Remove();
        }

        // A table at the end needs a paragraph after it, and ours would become a part of it.
        if (root.LastNode is XElement table && table.Name == W + "tbl")
        {
            root.Add(new XElement(W + "p", new XElement(W + "pPr", new XElement(W + "pStyle", new XAttribute(W + "val", StyleIds.Anchor)))));
        }

        return Encoding.UTF8.GetBytes(string.Concat(root.Elements().Select(element => element.ToString(SaveOptions.DisableFormatting))));
    }

    // The id of a picture of the document itself.
    private string IdOf(string id, string part, LetterheadRelations relations)
    {
        LetterheadRelation relation = relations.Require(id);
        return relation.Type == "image" ? Add(MediaPart(relation.Target, part))
            : throw new InvalidLetterheadException(part, $"the relation {id} is of the kind “{relation.Type}”, which is not carried over. Take out what uses it.");
    }

    private byte[] References(XElement section, string document, LetterheadRelations relations)
    {
        bool hasFirst = section.Element(W + "titlePg") is { } title && title.Attribute(W + "val")?.Value is not ("0" or "false" or "off");
        (string? Id, bool Numbers) firstHeader = Part(section, "header", hasFirst ? "first" : "default", document, relations);
        (string? Id, bool Numbers) firstFooter = Part(section, "footer", hasFirst ? "first" : "default", document, relations);
        (string? Id, bool Numbers) nextHeader = hasFirst ? Part(section, "header", "default", document, relations) : firstHeader.Numbers ? firstHeader : default;
        (string? Id, bool Numbers) nextFooter = hasFirst ? Part(section, "footer", "default", document, relations) : firstFooter;
        var xml = new StringBuilder();
        Reference(xml, "header", "first", firstHeader.Id ?? PackageParts.FirstPageHeaderId);
        Reference(xml, "header", "default", nextHeader.Id ?? PackageParts.PageNumberHeaderId);
        Reference(xml, "footer", "first", firstFooter.Id);
        Reference(xml, "footer", "default", nextFooter.Id);
        return Encoding.ASCII.GetBytes(xml.ToString());
    }

    private static void Reference(StringBuilder xml, string kind, string type, string? id)
    {
        if (id is not null)
        {
            xml.Append(CultureInfo.InvariantCulture, $"<w:{kind}Reference w:type=\"{type}\" r:id=\"{id}\"/>");
        }
    }

    // Answers the id of a header or footer that is carried over, and whether it numbers the pages.
    private (string? Id, bool Numbers) Part(XElement section, string kind, string type, string document, LetterheadRelations relations)
    {
        string? id = section.Elements(W + (kind + "Reference")).FirstOrDefault(reference => (reference.Attribute(W + "type")?.Value ?? "default") == type)?.Attribute(R + "id")?.Value;
        if (id is null)
        {
            return default;
        }

        string part = relations.Require(id).Target;
        XElement root = _archive.Xml(part);
        LetterheadRelations own = LetterheadRelations.Of(part, _archive);
        var ownIds = new Dictionary<string, string>(StringComparer.Ordinal);
        XElement copy = Root(root.Name, root.Elements().SelectMany(element => _markup.Carry(element, part, OwnId)).ToArray<object>());
        string name = string.Create(CultureInfo.InvariantCulture, $"word/letterhead/{kind}{_parts.Count(known => known.RelationshipType == kind) + 1}.xml");
        string answer = Add(new LetterheadPart(name, kind, $"application/vnd.openxmlformats-officedocument.wordprocessingml.{kind}+xml", Document(copy)));
        if (ownIds.Count > 0)
        {
            XElement rels = new(Relationships + "Relationships", ownIds.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => new XElement(
                Relationships + "Relationship", new XAttribute("Id", pair.Key), new XAttribute("Type", $"{Office}/image"), new XAttribute("Target", $"/{pair.Value}"))));
            Add(new LetterheadPart($"word/letterhead/_rels/{Path.GetFileName(name)}.rels", "", "", Document(rels)));
        }

        return (answer, copy.Descendants(W + "instrText").Select(code => code.Value).Concat(copy.Descendants(W + "fldSimple").Select(field => field.Attribute(W + "instr")?.Value ?? ""))
            .Any(code => code.TrimStart().StartsWith("PAGE", StringComparison.OrdinalIgnoreCase)));

        string OwnId(string relationId)
        {
            LetterheadRelation relation = own.Require(relationId);
            if (relation.Type != "image")
            {
                throw new InvalidLetterheadException(part, $"the relation {relationId} is of the kind “{relation.Type}”, which is not carried over. Take out what uses it.");
            }

            LetterheadPart media = MediaPart(relation.Target, part);
            Add(media);
            ownIds[relationId] = media.Name;
            return relationId;
        }
    }

    private LetterheadPart MediaPart(string target, string part)
    {
        if (_media.TryGetValue(target, out string? name))
        {
            return _parts.Find(known => known.Name == name)!;
        }

        string type = ContentType(target);
        if (!Images.Contains(type))
        {
            throw new InvalidLetterheadException(part, $"the picture {target} is of the type “{type}”. Put a PNG or JPEG in its place.");
        }

        name = string.Create(CultureInfo.InvariantCulture, $"word/letterhead/media/image{_media.Count + 1}{Path.GetExtension(target).ToLowerInvariant()}");
        _media.Add(target, name);
        return new LetterheadPart(name, "image", type, _archive.Media(target));
    }

    // Parts of the letterhead come before all others that a document adds, so their ids are known here.
    private string Add(LetterheadPart part)
    {
        int at = _parts.IndexOf(part);
        if (at < 0)
        {
            _parts.Add(part);
            at = _parts.Count - 1;
        }

        return string.Create(CultureInfo.InvariantCulture, $"rId{PackageParts.FirstExtraId + at}");
    }

    private static (PageMargins Margins, int Header, int Footer) Sheet(XElement section, string document)
    {
        XElement? size = section.Element(W + "pgSz");
        if (Math.Abs(Number(size, "w", PageWidth) - PageWidth) > Tolerance || Math.Abs(Number(size, "h", PageHeight) - PageHeight) > Tolerance)
        {
            throw new InvalidLetterheadException(document, "<pgSz>: the sheet is not an upright A4. Set the size of the page to A4, portrait.");
        }

        XElement? margins = section.Element(W + "pgMar");
        return (
            new PageMargins(Margin("left", 1701), Margin("right", 850), Margin("top", 1134), Margin("bottom", 1134)),
            Math.Max(SmallestDistance, Number(margins, "header", 709)), Math.Max(0, Number(margins, "footer", 709)));

        // A negative margin tells Word to let the header overlap the text.
        Length Margin(string name, int otherwise) => Number(margins, name, otherwise) is >= 0 and < PageWidth and var twips
            ? Length.FromPoints(twips / 20m)
            : throw new InvalidLetterheadException(document, $"<pgMar>: the {name} margin is out of range. Set it anew.");

        int Number(XElement? element, string name, int otherwise) => element?.Attribute(W + name)?.Value is not { } text ? otherwise
            : int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int value) ? value
            : throw new InvalidLetterheadException(document, $"<{element.Name.LocalName}>: “{text}” is no number. Save the file anew in an editor.");
    }

    private XElement? Optional(LetterheadRelations relations, string type) =>
        relations.First(type) is { } relation ? _archive.Xml(relation.Target) : null;

    private string ContentType(string part) =>
        _contentTypes.Elements(ContentTypes + "Override").FirstOrDefault(type => string.Equals(type.Attribute("PartName")?.Value, $"/{part}", StringComparison.OrdinalIgnoreCase))?.Attribute("ContentType")?.Value
        ?? _contentTypes.Elements(ContentTypes + "Default").FirstOrDefault(type => string.Equals($".{type.Attribute("Extension")?.Value}", Path.GetExtension(part), StringComparison.OrdinalIgnoreCase))?.Attribute("ContentType")?.Value
        ?? "";

    private static byte[] Document(XElement root) =>
        Encoding.UTF8.GetBytes($"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>{root.ToString(SaveOptions.DisableFormatting)}");
}
