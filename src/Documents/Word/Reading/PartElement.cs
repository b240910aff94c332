using System.Text;

namespace InnovationDomain.Documents.Word.Reading;

/// <summary>An element: of WordprocessingML under its plain name («p»), of other vocabularies under the usual prefix («wp:docPr»).</summary>
internal sealed class PartElement
{
    private static readonly List<PartElement> NoChildren = [];

    private List<PartElement>? _children;
    private StringBuilder? _parts;
    private string _text = "";

    public PartElement(string name, PartElement? parent, KeyValuePair<string, string>[] attributes, int start) =>
        (Name, Parent, Attributes, Start) = (name, parent, attributes, start);

    public string Name { get; }

    public PartElement? Parent { get; }

    public KeyValuePair<string, string>[] Attributes { get; }

    /// <summary>Where «&lt;» of the element stands in the text of the part.</summary>
    public int Start { get; }

    /// <summary>Where the content begins, after «&gt;» of the start tag.</summary>
    public int ContentStart { get; set; }

    /// <summary>Where the content ends; equal to <see cref="End"/> for an element without an end tag.</summary>
    public int ContentEnd { get; set; }

    /// <summary>Where the element ends, after «&gt;».</summary>
    public int End { get; set; }

    public bool IsEmpty => ContentEnd == End;

    /// <summary>The text directly inside; empty when there is none.</summary>
    public string Text => _parts is null ? _text : _text = Joined();

    public List<PartElement> Children => _children ?? NoChildren;

    /// <summary>The first child of a name.</summary>
    public PartElement? this[string name]
    {
        get
        {
            foreach (PartElement child in Children)
            {
                if (child.Name == name)
                {
                    return child;
                }
            }

            return null;
        }
    }

    public void Add(PartElement child) => (_children ??= []).Add(child);

    /// <summary>Adds a piece of text: comments and references cut a text into many.</summary>
    public void Add(string text)
    {
        if (_text.Length == 0 && _parts is null)
        {
            _text = text;
        }
        else
        {
            (_parts ??= new StringBuilder(_text)).Append(text);
        }
    }

    public string? Attribute(string name)
    {
        foreach (KeyValuePair<string, string> attribute in Attributes)
        {
            if (attribute.Key == name)
            {
                return attribute.Value;
            }
        }

        return null;
    }

    /// <summary>The value «w:val» of a child.</summary>
    public string? ValueOf(string child) => this[child]?.Attribute("val");

    /// <summary>What a child that switches says: on, off, or nothing.</summary>
    public bool? SwitchOf(string child) => this[child] is { } element ? element.Attribute("val") is not ("0" or "false" or "off" or "none") : null;

    public int? Number(string attribute) => Measure.Whole(Attribute(attribute));

    public IEnumerable<PartElement> ChildrenOf(string name) => Children.Where(child => child.Name == name);

    /// <summary>All elements below, in the order of the text.</summary>
    public IEnumerable<PartElement> Descendants()
    {
        var open = new Stack<(PartElement Element, int Next)>();
        open.Push((this, 0));
        while (open.TryPop(out (PartElement Element, int Next) at))
        {
            if (at.Next < at.Element.Children.Count)
            {
                open.Push((at.Element, at.Next + 1));
                PartElement child = at.Element.Children[at.Next];
                yield return child;
                open.Push((child, 0));
            }
        }
    }

    private string Joined()
    {
        string text = _parts!.ToString();
        _parts = null;
        return text;
    }
}
