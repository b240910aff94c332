using System.Text.Json.Nodes;

namespace InnovationDomain.Json.Tests.Faults;

/// <summary>A way to spoil a text at a random place.</summary>
internal sealed class Mutation
{
    private readonly string _name;
    private readonly Action<JsonNode[], Random> _spoil;

    private Mutation(string name, Action<JsonNode[], Random> spoil) => (_name, _spoil) = (name, spoil);

    public static Mutation Unknown { get; } = new("unknown member", (nodes, random) => Any(nodes.OfType<JsonObject>(), random)?.Add("unknown", 1));

    /// <summary>Gets what changes the shape: what members there are, and of what type.</summary>
    public static IReadOnlyList<Mutation> OfShape { get; } =
    [
        Unknown,
        new("deleted member", (nodes, random) =>
        {
            if (Any(nodes.OfType<JsonObject>().Where(node => node.Count > 0), random) is { } node)
            {
                node.RemoveAt(random.Next(node.Count));
            }
        }),
        new("renamed member", Rename),
        Replacing("null", () => null),
        Replacing("number", () => JsonValue.Create(7)),
        Replacing("fraction", () => JsonValue.Create(0.5m)),
        Replacing("truth", () => JsonValue.Create(true)),
        Replacing("empty object", () => new JsonObject()),
        Replacing("empty list", () => new JsonArray()),
        Replacing("list of null", () => new JsonArray((JsonNode?)null)),
    ];

    /// <summary>Gets all ways.</summary>
    public static IReadOnlyList<Mutation> All { get; } =
    [
        .. OfShape,
        Replacing("blank text", () => JsonValue.Create(" ")),
        Replacing("garbage", () => JsonValue.Create("\u0000\u202E]]>{{слово}}")),
        Replacing("other letters", () => JsonValue.Create("NOTSTATED")),
        Replacing("name and number", () => JsonValue.Create("1, 2")),
        Replacing("odd date", () => JsonValue.Create("2023-02-30")),
        Replacing("old date", () => JsonValue.Create("0001-01-01")),
        Replacing("far date", () => JsonValue.Create("9999-12-31")),
        Replacing("far moment", () => JsonValue.Create("9999-12-31T23:59:59.999999999")),
        Replacing("far year", () => JsonValue.Create("9999/10000")),
        Replacing("greatest int", () => JsonValue.Create(int.MaxValue)),
        Replacing("least int", () => JsonValue.Create(int.MinValue)),
        Replacing("huge number", () => JsonNode.Parse("1e400")),
        Replacing("long number", () => JsonNode.Parse(new string('9', 40))),
        Replacing("greatest decimal", () => JsonValue.Create(decimal.MaxValue)),
        Replacing("small number", () => JsonNode.Parse("-1e-28")),
        Replacing("long text", () => JsonValue.Create(new string('я', 5000))),
        Replacing("half a pair", () => JsonValue.Create("half a pair")),
        Replacing("deep list", () => JsonNode.Parse(new string('[', 40) + new string(']', 40))),
        new("item given twice", (nodes, random) =>
        {
            if (Any(nodes.OfType<JsonArray>().Where(list => list.Count > 0), random) is { } list)
            {
                list.Insert(random.Next(list.Count + 1), list[random.Next(list.Count)]?.DeepClone());
            }
        }),
        new("items turned round", (nodes, random) =>
        {
            if (Any(nodes.OfType<JsonArray>().Where(list => list.Count > 1), random) is { } list)
            {
                JsonNode? first = list[0];
                list.RemoveAt(0);
                list.Add(first);
            }
        }),
        new("value from elsewhere", (nodes, random) =>
        {
            if (Any(nodes, random)?.DeepClone() is { } copy && Any(nodes.Where(node => node.Parent is not null), random) is { } place)
            {
                place.ReplaceWith(copy);
            }
        }),
    ];

    /// <summary>Answers the text with one place spoiled; the text itself where it has no such place.</summary>
    public string Apply(string text, Random random)
    {
        JsonNode root = JsonNode.Parse(text)!;
        _spoil([.. Under(root["value"]!)], random);

        // A node would not write it.
        return root.ToJsonString().Replace("half a pair", @"\ud83d", StringComparison.Ordinal);
    }

    public override string ToString() => _name;

    private static Mutation Replacing(string name, Func<JsonNode?> by) => new(name, (nodes, random) => Any(nodes, random)?.ReplaceWith(by()));

    private static void Rename(JsonNode[] nodes, Random random)
    {
        if (Any(nodes.OfType<JsonObject>().Where(node => node.Count > 0), random) is { } node)
        {
            (string name, JsonNode? value) = node.GetAt(random.Next(node.Count));
            _ = node.Remove(name);
            node.Add(char.ToUpperInvariant(name[0]) + name[1..], value);
        }
    }

    private static T? Any<T>(IEnumerable<T> nodes, Random random)
        where T : JsonNode => nodes.ToArray() is { Length: > 0 } from ? from[random.Next(from.Length)] : null;

    private static IEnumerable<JsonNode> Under(JsonNode node) =>
    [
        node,
        .. node switch
        {
            JsonObject members => members.Select(member => member.Value),
            JsonArray items => items,
            _ => Enumerable.Empty<JsonNode?>(),
        } is var inner ? inner.OfType<JsonNode>().SelectMany(Under) : [],
    ];
}
