using System.Text.Json;
using InnovationDomain.Json.Tests.Values;

namespace InnovationDomain.Json.Tests.Faults;

/// <summary>A spoiled text gives a value, or a fault at a place of the text; nothing else ever.</summary>
public sealed class MutationTests
{
    public static TheoryData<string> Kinds => DomainKind.Names;

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_spoiled_text_gives_a_value_or_a_fault_at_its_place(string kind) => DomainKind.Of(kind).Check((value, random) =>
    {
        string text = DomainKind.Of(kind).Write(value);
        foreach (Mutation mutation in Mutation.All)
        {
            string spoiled = mutation.Apply(text, random);
            Exception? escaped = Record.Exception(() => DomainKind.Of(kind).Read(spoiled));
            if (escaped is not null)
            {
                DomainJsonException fault = Assert.IsType<DomainJsonException>(escaped);
                Assert.True(HasPlace(spoiled, fault.Path), $"{mutation}: {fault.Path} is no place of\n{spoiled}");
                Assert.Equal($"{fault.Path}: {fault.Reason}", fault.Message);
                Assert.DoesNotContain("be converted", fault.Message, StringComparison.Ordinal);
            }
        }
    }, cases: 10);

    // What is read of a spoiled text is a value as any other.
    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_is_read_of_a_spoiled_text_can_be_written(string kind) => DomainKind.Of(kind).Check((value, random) =>
    {
        string spoiled = Mutation.All[random.Next(Mutation.All.Count)].Apply(DomainKind.Of(kind).Write(value), random);
        object? read = null;
        if (Record.Exception(() => read = DomainKind.Of(kind).Read(spoiled)) is null)
        {
            string json = DomainKind.Of(kind).Write(read!);
            Assert.Equal(json, DomainKind.Of(kind).Write(DomainKind.Of(kind).Read(json)));
        }
    });

    private static bool HasPlace(string text, string path)
    {
        using var document = JsonDocument.Parse(text);
        return Places(document.RootElement, "$").Contains(path);
    }

    private static IEnumerable<string> Places(JsonElement element, string path) =>
    [
        path,
        .. element.ValueKind switch
        {
            JsonValueKind.Object => element.EnumerateObject().SelectMany(member => Places(member.Value, $"{path}.{member.Name}")),
            JsonValueKind.Array => element.EnumerateArray().SelectMany((item, i) => Places(item, $"{path}[{i}]")),
            _ => [],
        },
    ];
}
