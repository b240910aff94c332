using System.Xml.Linq;
using static InnovationDomain.Documents.Word.Letterheads.Ooxml;

namespace InnovationDomain.Documents.Word.Letterheads;

/// <summary>The styles of a letterhead that are used, under ids and names of their own: nothing of the content changes by them, and nothing of the letterhead by ours.</summary>
internal sealed class LetterheadStyles
{
    private const string Prefix = "Letterhead-";
    private const string BaseId = "LetterheadBase";
    private const string DefaultsId = "LetterheadDefaults";

    private readonly Dictionary<string, XElement> _styles = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, XElement> _used = new(StringComparer.Ordinal);
    private readonly XElement? _defaults;
    private readonly string? _defaultParagraph;
    private readonly string? _minorFont;
    private readonly string? _majorFont;
    private readonly LetterheadMarkup _markup;

    public LetterheadStyles(XElement? styles, XElement? theme, string part)
    {
        Part = part;
        _markup = new LetterheadMarkup(this);
        _minorFont = Font(theme, "minorFont");
        _majorFont = Font(theme, "majorFont");
        _defaults = styles?.Element(W + "docDefaults");
        foreach (XElement style in styles?.Elements(W + "style") ?? [])
        {
            if (style.Attribute(W + "styleId")?.Value is { } id)
            {
                _styles.TryAdd(id, style);
                if (style.Attribute(W + "default")?.Value is "1" or "true" or "on" && style.Attribute(W + "type")?.Value == "paragraph")
                {
                    _defaultParagraph = id;
                }
            }
        }
    }

    private string Part { get; }

    /// <summary>Answers the id under which a style is carried over, and notes that it is used.</summary>
    public string Use(string id)
    {
        if (!_styles.TryGetValue(id, out XElement? style))
        {
            return DefaultsId;
        }

        if (_used.TryAdd(id, new XElement(W + "style")))
        {
            _used[id] = Carry(id, style);
        }

        return Prefix + id;
    }

    public string UseDefaultParagraph() => _defaultParagraph is null ? DefaultsId : Use(_defaultParagraph);

    /// <summary>Puts the names of typefaces where the letterhead names places in its theme.</summary>
    public void SetFonts(XElement original, XElement copy)
    {
        foreach ((string attribute, string theme) in new[] { ("ascii", "asciiTheme"), ("hAnsi", "hAnsiTheme"), ("cs", "cstheme"), ("eastAsia", "eastAsiaTheme") })
        {
            if (original.Attribute(W + theme)?.Value is { } place && (place.StartsWith("major", StringComparison.Ordinal) ? _majorFont : _minorFont) is { } font)
            {
                copy.SetAttributeValue(W + attribute, font);
            }
        }
    }

    /// <summary>Answers the styles as markup for the part of styles.</summary>
    public string Xml()
    {
        XElement root = Root(W + "styles",
            new XElement(W + "style", Type("paragraph"), Id(BaseId), Name("Бланк: основа"),
                new XElement(W + "pPr", new XElement(W + "spacing", Value("before", "0"), Value("after", "0"), Value("line", "240"), Value("lineRule", "auto"))),
                new XElement(W + "rPr", new XElement(W + "rFonts", Value("ascii", "Times New Roman"), Value("hAnsi", "Times New Roman"), Value("cs", "Times New Roman")),
                    new XElement(W + "sz", Value("val", "20")), new XElement(W + "szCs", Value("val", "20")))),
            new XElement(W + "style", Type("paragraph"), Id(DefaultsId), Name("Бланк: по умолчанию"), BasedOn(BaseId),
                Defaults("pPrDefault", "pPr"), Defaults("rPrDefault", "rPr")));
        root.Add(_used.Values);
        return string.Concat(root.Elements().Select(style => style.ToString(SaveOptions.DisableFormatting)));
    }

    private XElement Carry(string id, XElement style)
    {
        string type = style.Attribute(W + "type")?.Value ?? "paragraph";
        string name = style.Element(W + "name")?.Attribute(W + "val")?.Value ?? id;
        string? basedOn = style.Element(W + "basedOn")?.Attribute(W + "val")?.Value;
        XElement? parent = basedOn is not null && basedOn != id && _styles.ContainsKey(basedOn) ? BasedOn(Use(basedOn))
            : type == "paragraph" ? BasedOn(DefaultsId)
            : null;
        string[] content = ["pPr", "rPr", "tblPr", "trPr", "tcPr", "tblStylePr"];
        return new XElement(W + "style", Type(type), Id(Prefix + id), Name($"Бланк: {name}"), parent,
            style.Elements().Where(element => element.Name.Namespace == W && content.Contains(element.Name.LocalName)).SelectMany(Properties));
    }

    // A list that a style brings along would count with ours.
    private IEnumerable<XElement> Properties(XElement properties)
    {
        var copy = new XElement(properties);
        copy.Descendants(W + "numPr").Remove();
        return _markup.Carry(copy, Part, id => id);
    }

    private IEnumerable<XElement> Defaults(string wrapper, string name) =>
        _defaults?.Element(W + wrapper)?.Element(W + name) is { } properties ? Properties(properties) : [];

    private static string? Font(XElement? theme, string kind) =>
        theme?.Descendants(A + kind).Elements(A + "latin").FirstOrDefault()?.Attribute("typeface")?.Value is { Length: > 0 } font ? font : null;

    private static XAttribute Type(string type) => new(W + "type", type);

    private static object[] Id(string id) => [new XAttribute(W + "customStyle", "1"), new XAttribute(W + "styleId", id)];

    private static XElement Name(string name) => new(W + "name", Value("val", name));

    private static XElement BasedOn(string id) => new(W + "basedOn", Value("val", id));

    private static XAttribute Value(string name, string value) => new(W + name, value);
}
