using System.Text.Json.Nodes;
using InnovationDomain.Events;
using InnovationDomain.Json.Tests.Faults;
using InnovationDomain.Json.Tests.Values;

namespace InnovationDomain.Json.Tests.Schemas;

/// <summary>The schemas say what is written, all of it, and what is read.</summary>
public sealed class SchemaTruthTests
{
    // What the kinds of the domain are held to by themselves lies too deep in the facts of a document for chance to meet all of it.
    private static readonly Lazy<HashSet<string>> OfDomain = new(() => [.. DomainKinds.All.Where(IsOfDomain).SelectMany(kind => new SchemaValidator(DomainKinds.SchemaOf(kind)).Members)]);

    public static TheoryData<string> Kinds => DomainKind.Names;

    // A member that no text has could be dropped, and nobody would see it.
    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_text_is_valid_and_every_member_is_in_some_text(string kind)
    {
        const int enough = 40;
        SchemaValidator schema = new(DomainKinds.SchemaOf(kind));
        HashSet<string> missing = [.. schema.Members.Except(IsOfDomain(kind) ? [] : OfDomain.Value)];
        for (int seed = 1; seed <= enough || (seed <= 1000 && missing.Count > 0); seed++)
        {
            Assert.Null(schema.Fault(DomainKind.Of(kind).Write(DomainKind.Of(kind).Value(seed))));
            missing.ExceptWith(schema.Seen);
        }

        Assert.Empty(missing);
        Assert.All(DomainKind.Of(kind).Fixtures, value => Assert.Null(schema.Fault(DomainKind.Of(kind).Write(value))));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_a_schema_refuses_is_not_read(string kind)
    {
        SchemaValidator schema = new(DomainKinds.SchemaOf(kind));
        DomainKind.Of(kind).Check((value, random) =>
        {
            string text = DomainKind.Of(kind).Write(value);
            foreach (Mutation mutation in Mutation.OfShape)
            {
                string mutated = mutation.Apply(text, random);
                DomainJsonException? refused = Refusal(kind, mutated);
                if (schema.Fault(mutated) is { } fault)
                {
                    Assert.True(refused is not null, $"{mutation}: the schema refuses {fault}, and it was read:\n{mutated}");
                }
                else
                {
                    Assert.False(refused is not null && IsOfShape(refused), $"{mutation}: the schema is content, and the reader says {refused?.Message}\n{mutated}");
                }
            }
        }, cases: 12);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void An_unknown_member_and_a_missing_one_are_refused_by_schema_and_reader(string kind)
    {
        SchemaValidator schema = new(DomainKinds.SchemaOf(kind));
        DomainKind.Of(kind).Check((value, random) =>
        {
            string text = DomainKind.Of(kind).Write(value);
            string unknown = Mutation.Unknown.Apply(text, random);
            Assert.NotNull(schema.Fault(unknown));
            Assert.EndsWith(".unknown", Refusal(kind, unknown)?.Path, StringComparison.Ordinal);
            foreach (string required in (string[])["kind", "version", "value"])
            {
                JsonObject root = JsonNode.Parse(text)!.AsObject();
                _ = root.Remove(required);
                Assert.NotNull(schema.Fault(root.ToJsonString()));
                Assert.Equal($"the member {required} is missing.", Refusal(kind, root.ToJsonString())?.Reason);
            }
        });
    }

    private static bool IsOfDomain(string kind) => DomainKinds.TypeOf(kind).Assembly == typeof(Festival).Assembly;

    private static bool IsOfShape(DomainJsonException refused) =>
        refused.Reason.StartsWith("the required member", StringComparison.Ordinal) || refused.Reason.StartsWith("is not a known member", StringComparison.Ordinal)
        || refused.Reason.StartsWith("is null. Give a value", StringComparison.Ordinal) || refused.Reason.StartsWith("must be", StringComparison.Ordinal);

    private static DomainJsonException? Refusal(string kind, string text) => Record.Exception(() => DomainKind.Of(kind).Read(text)) switch
    {
        null => null,
        DomainJsonException refused => refused,
        { } other => throw new InvalidOperationException($"The reader let {other.GetType().Name} escape.", other),
    };
}
