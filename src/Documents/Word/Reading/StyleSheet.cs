namespace InnovationDomain.Documents.Word.Reading;

/// <summary>The styles of a document, found by id, with the chains they are based on.</summary>
internal sealed class StyleSheet
{
    // Word itself goes eleven steps.
    private const int LongestChain = 64;

    private readonly Dictionary<string, WordStyle> _styles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, WordStyle> _defaults = new(StringComparer.Ordinal);
    private readonly Dictionary<string, WordStyle[]> _chains = new(StringComparer.Ordinal);

    public StyleSheet(PartXml? part, ThemeFonts theme)
    {
        Part = part;
        PartElement? defaults = part?.Root["docDefaults"];
        DefaultRunProperties = defaults?["rPrDefault"]?["rPr"];
        DefaultRun = RunFormat.Read(DefaultRunProperties, theme);
        DefaultParagraph = ParagraphFormat.Read(defaults?["pPrDefault"]?["pPr"]);
        foreach (PartElement element in part?.Root.ChildrenOf("style") ?? [])
        {
            var style = new WordStyle(element, theme);
            _styles.TryAdd(style.Id, style);
            if (style.IsDefault)
            {
                _defaults[style.Type] = style;
            }
        }
    }

    public PartXml? Part { get; }

    public PartElement? DefaultRunProperties { get; }

    public RunFormat DefaultRun { get; }

    public ParagraphFormat DefaultParagraph { get; }

    public IEnumerable<WordStyle> All => _styles.Values;

    public WordStyle? Find(string? id) => id is not null && _styles.TryGetValue(id, out WordStyle? style) ? style : null;

    /// <summary>The style of an id, or the one that Word takes in its place.</summary>
    public WordStyle? Effective(string? id, string type) =>
        Find(id) is { } style && style.Type == type ? style : _defaults.GetValueOrDefault(type);

    /// <summary>A style and what it is based on, the foundation first. A chain that comes back to itself ends there.</summary>
    public WordStyle[] Chain(WordStyle? style)
    {
        if (style is null)
        {
            return [];
        }

        if (!_chains.TryGetValue(style.Id, out WordStyle[]? chain))
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            var reversed = new List<WordStyle>();
            for (WordStyle? at = style; at is not null && seen.Count < LongestChain && seen.Add(at.Id); at = Find(at.BasedOn))
            {
                reversed.Add(at);
            }

            reversed.Reverse();
            _chains.Add(style.Id, chain = [.. reversed]);
        }

        return chain;
    }
}
