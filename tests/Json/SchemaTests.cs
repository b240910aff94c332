using System.Text.Json;

namespace InnovationDomain.Json.Tests;

public sealed class SchemaTests
{
    public static TheoryData<string> Kinds { get; } = [.. DomainKinds.All];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_exported_schema_is_that_of_the_code(string kind) =>
        Approved.Matches($"docs/schemas/{kind}.schema.json", DomainKinds.SchemaOf(kind));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_schema_says_of_every_member_and_item_what_it_is(string kind)
    {
        using var schema = JsonDocument.Parse(DomainKinds.SchemaOf(kind));
        Assert.Empty(Unsaid(schema.RootElement.GetProperty("$defs"), "$defs"));
    }

    // A list without items, or anything that may be anything.
    private static IEnumerable<string> Unsaid(JsonElement node, string path)
    {
        if (node.ValueKind == JsonValueKind.True || node.ValueKind == JsonValueKind.Object && !node.EnumerateObject().Any())
        {
            yield return path;
        }

        if (node.ValueKind == JsonValueKind.Object && node.TryGetProperty("type", out JsonElement type) && type.ToString().Contains("array", StringComparison.Ordinal) && !node.TryGetProperty("items", out _))
        {
            yield return $"{path}: items";
        }

        if (node.ValueKind == JsonValueKind.Object)
        {
            foreach (string inner in node.EnumerateObject().SelectMany(member => Unsaid(member.Value, $"{path}.{member.Name}")))
            {
                yield return inner;
            }
        }
    }
}
