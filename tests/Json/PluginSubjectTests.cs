using InnovationDomain.Plugins.Orders;
using InnovationDomain.Plugins.Protocols;

namespace InnovationDomain.Json.Tests;

/// <summary>The facts of documents in JSON, by the examples of the repository.</summary>
public sealed class PluginSubjectTests
{
    [Fact]
    public void A_protocol_is_read_with_its_voting_rules()
    {
        CouncilProtocol protocol = DomainJson.Read<CouncilProtocol>(Example("council-protocol"));
        Assert.Equal((2, "г. Лесногорск"), (protocol.Sitting.Items.Length, protocol.Place));
        Assert.True(protocol.Sitting.Quorum(protocol.Voting).IsMet);
        Assert.DoesNotContain("\n    \"place\"", DomainJson.Write(protocol), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"tasks\": [", "\"tasks\": [5,", "$.value.frame.instructions[0].tasks[0]", "must be a text or an object.")]
    [InlineData("\"action\": \"", "\"action\": \"\\u0000", "$.value.frame.instructions[0].tasks[0]", "Documents take printable characters only")]
    [InlineData("\"officials\":", "\"officers\":", "$.value.frame.instructions[1].officers", "is not a known member. Known are: official, officials, tasks.")]
    [InlineData("\"termEnd\": \"2029-08-31\"", "\"termEnd\": \"2025-08-31\"", "$.value.decisions[0].decided", "2025")]
    public void What_is_wrong_is_told_with_its_place(string was, string now, string path, string reason)
    {
        string json = Example("recognition-order");
        int at = json.IndexOf(was, StringComparison.Ordinal);
        DomainJsonException refused = Assert.Throws<DomainJsonException>(() => DomainJson.Read<StatusOrder>(string.Concat(json.AsSpan(0, at), now, json.AsSpan(at + was.Length))));
        Assert.StartsWith(path, refused.Path, StringComparison.Ordinal);
        Assert.Contains(reason, refused.Reason, StringComparison.Ordinal);
    }

    private static string Example(string name) => Repository.Read($"samples/data/documents/{name}.json");
}
