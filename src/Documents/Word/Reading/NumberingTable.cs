namespace InnovationDomain.Documents.Word.Reading;

/// <summary>The lists of a document: numbers to definitions, with the changes that a number makes.</summary>
internal sealed class NumberingTable
{
    private readonly Dictionary<int, Dictionary<int, NumberingLevel>> _lists = [];

    public NumberingTable(PartXml? part, StyleSheet styles)
    {
        if (part is null)
        {
            return;
        }

        var definitions = new Dictionary<int, PartElement>();
        foreach (PartElement definition in part.Root.ChildrenOf("abstractNum"))
        {
            definitions.TryAdd(definition.Number("abstractNumId") ?? -1, definition);
        }

        var numbers = new Dictionary<int, PartElement>();
        foreach (PartElement number in part.Root.ChildrenOf("num"))
        {
            numbers.TryAdd(number.Number("numId") ?? -1, number);
        }

        foreach ((int id, PartElement number) in numbers)
        {
            _lists.Add(id, Levels(number, numbers, definitions, styles));
        }
    }

    public bool Has(int id) => _lists.ContainsKey(id);

    public NumberingLevel? Find(int? id, int? level) =>
        id is { } list && _lists.TryGetValue(list, out Dictionary<int, NumberingLevel>? levels) ? levels.GetValueOrDefault(level ?? 0) : null;

    private static Dictionary<int, NumberingLevel> Levels(PartElement number, Dictionary<int, PartElement> numbers, Dictionary<int, PartElement> definitions, StyleSheet styles)
    {
        var levels = new Dictionary<int, NumberingLevel>();
        PartElement? definition = definitions.GetValueOrDefault(number["abstractNumId"]?.Number("val") ?? -1);

        // A definition may stand behind a list style: one step, as Word goes.
        if (definition?.ValueOf("numStyleLink") is { } link
            && styles.Find(link)?.Element["pPr"]?["numPr"]?["numId"]?.Number("val") is { } linked
            && numbers.GetValueOrDefault(linked) is { } target)
        {
            definition = definitions.GetValueOrDefault(target["abstractNumId"]?.Number("val") ?? -1);
        }

        foreach (PartElement level in definition?.ChildrenOf("lvl") ?? [])
        {
            levels[level.Number("ilvl") ?? 0] = new(level);
        }

        foreach (PartElement change in number.ChildrenOf("lvlOverride"))
        {
            if (change["lvl"] is { } level)
            {
                levels[change.Number("ilvl") ?? 0] = new(level);
            }
        }

        return levels;
    }
}
