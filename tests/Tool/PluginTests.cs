using System.Text.Json;
using System.Text.Json.Nodes;
using InnovationDomain.Documents.Composition;
using InnovationDomain.Documents.Conformity;
using InnovationDomain.Json;
using InnovationDomain.Plugins.Agreements;
using InnovationDomain.Plugins.Monitoring;
using InnovationDomain.Plugins.Resolutions;
using InnovationDomain.Tests.Support.Word;

namespace InnovationDomain.Tool.Tests;

/// <summary>Every plugin of the library is offered, and writes its example.</summary>
public sealed class PluginTests
{
    private static readonly Lazy<JsonElement[]> Offered = new(() => [.. JsonDocument.Parse(Run.Of("list", "plugins", "--format", "json").Output).RootElement.GetProperty("plugins").EnumerateArray()]);

    // The festival is one of the five cases, kept as its text has it.
    public static TheoryData<string> OwnExamples => [.. OfferedIds.Where(id => Examples.FileOf(id).Contains("documents", StringComparison.Ordinal))];

    public static TheoryData<string> Ids => [.. OfferedIds];

    // An analytical note holds the reports of an evaluation, with the rules themselves, which are code: JSON has the record of an evaluation, and a note is not made of that.
    private static string[] NotOffered => [AnalyticalNotePlugin.PluginId];

    private static IEnumerable<string> OfferedIds => Offered.Value.Select(plugin => plugin.GetProperty("id").GetString()!);

    [Fact]
    public void Every_plugin_of_the_library_is_offered()
    {
        string[] ids =
        [
            .. typeof(FestivalResolutionPlugin).Assembly.GetExportedTypes()
                .Where(type => !type.IsAbstract && type.GetInterfaces().Any(one => one.IsGenericType && one.GetGenericTypeDefinition() == typeof(IDocumentPlugin<>)))
                .Select(type => type.GetConstructors().OrderBy(constructor => constructor.GetParameters().Length).First() is var constructor
                    ? constructor.Invoke([.. constructor.GetParameters().Select(parameter => parameter.DefaultValue)]) : null)
                .Select(plugin => (string)plugin!.GetType().GetProperty("Id")!.GetValue(plugin)!),
        ];
        Assert.True(ids.Length > 9, "The library has next to no plugins.");
        Assert.Equal(NotOffered.Order(), ids.Except(OfferedIds).Order());
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_example_makes_a_document_without_findings_in_both_editions(string id)
    {
        using var folder = new Folder();
        foreach ((string standard, ConformityProfile profile) in new[] { ("gost2025", ConformityProfile.Gost2025), ("gost2016", ConformityProfile.Gost2016) })
        {
            string path = folder.Path($"{standard}.docx");
            var run = Examples.Generate(id, Examples.FileOf(id), path, "--standard", standard);
            Assert.Equal((0, path + "\n"), (run.Code, run.Output));
            Assert.Empty(WordFile.Open(path).SchemaErrors());
            Assert.Empty(new ConformityChecker(profile).Check(File.OpenRead(path)).Findings.Where(finding => !IsToFill(id, finding)).Select(finding => finding.ToString()));
        }
    }

    // The parties write their bank details by hand, each in its cell: no fact of the agreement has them.
    private static bool IsToFill(string id, ConformityFinding finding) =>
        id == NetworkAgreementPlugin.PluginId && finding.Rule.Id == "RQ32" && finding.Place.Excerpt == "__________________________";

    [Theory]
    [MemberData(nameof(Ids))]
    public void Data_that_travelled_in_the_file_gives_the_file_again(string id)
    {
        using var folder = new Folder();
        string first = folder.Path("first.docx"), data = folder.Path("data.json"), second = folder.Path("second.docx");
        Assert.Equal(0, Examples.Generate(id, Examples.FileOf(id), first, "--with-data").Code);
        var read = Run.Of("read", first, "--data");
        Assert.Equal((0, ""), (read.Code, read.Errors));
        File.WriteAllText(data, read.Output);
        Assert.Equal(File.ReadAllBytes(Examples.FileOf(id)), File.ReadAllBytes(data));
        Assert.Equal(0, Examples.Generate(id, data, second, "--with-data").Code);
        Assert.Equal(File.ReadAllBytes(first), File.ReadAllBytes(second));
        Assert.Empty(WordFile.Open(first).SchemaErrors());
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void An_unknown_member_and_missing_ones_of_the_facts_are_named(string id)
    {
        using var folder = new Folder();
        string text = File.ReadAllText(Examples.FileOf(id));
        string unknown = folder.File("unknown.json", text.Replace("\"value\": {", "\"value\": { \"nonsense\": 1,", StringComparison.Ordinal));
        Assert.Contains("$.value.nonsense: is not a known member.", Examples.Generate(id, unknown, folder.Path("r.docx")).Errors, StringComparison.Ordinal);
        string kind = JsonDocument.Parse(text).RootElement.GetProperty("kind").GetString()!;
        string empty = folder.File("empty.json", $$"""{ "kind": "{{kind}}", "version": 1, "value": { } }""");
        var run = Examples.Generate(id, empty, folder.Path("r.docx"));
        Assert.Equal(2, run.Code);
        Assert.Contains("$.value: the required member ", run.Errors, StringComparison.Ordinal);
        Assert.Equal(["empty.json", "unknown.json"], folder.Names);
    }

    [Theory]
    [MemberData(nameof(OwnExamples))]
    public void The_example_says_what_it_would_be_written_as(string id)
    {
        string text = File.ReadAllText(Examples.FileOf(id));
        string kind = JsonDocument.Parse(text).RootElement.GetProperty("kind").GetString()!;
        Assert.Equal(Offered.Value.Single(plugin => plugin.GetProperty("id").GetString() == id).GetProperty("dataKind").GetString(), kind);
        object value = typeof(DomainJson).GetMethods().Single(method => method.Name == "Read" && method.GetParameters()[0].ParameterType == typeof(string)).MakeGenericMethod(DomainKinds.TypeOf(kind)).Invoke(null, [text])!;
        string written = (string)typeof(DomainJson).GetMethod("Write")!.MakeGenericMethod(DomainKinds.TypeOf(kind)).Invoke(null, [value])!;
        Assert.True(JsonElement.DeepEquals(JsonDocument.Parse(text).RootElement, JsonDocument.Parse(written).RootElement), written);
    }

    [Fact]
    public void A_draft_has_lines_for_what_is_not_known_yet()
    {
        using var folder = new Folder();
        JsonNode order = JsonNode.Parse(File.ReadAllText(Examples.FileOf("measures-order")))!;
        order["value"]!["frame"]!["signer"] = null;
        order["value"]!["measures"]![0]!["dueOn"] = null;
        string data = folder.File("order.json", order.ToJsonString());
        var refused = Run.Of("generate", "measures-order", data, "-o", folder.Path("r.docx"), "--signed-on", "2027-06-28");
        Assert.Equal((2, ""), (refused.Code, refused.Output));
        Assert.Contains("or compose a draft: --draft.", refused.Errors, StringComparison.Ordinal);
        Assert.Equal(0, Run.Of("generate", "measures-order", data, "-o", folder.Path("r.docx"), "--signed-on", "2027-06-28", "--draft").Code);
        Assert.Contains("________", string.Join('\n', WordFile.Open(folder.Path("r.docx")).Paragraphs.Select(paragraph => paragraph.Text)), StringComparison.Ordinal);
    }

    [Fact]
    public void Facts_that_an_order_lacks_are_told_in_the_words_of_the_command_line()
    {
        using var folder = new Folder();
        var run = Run.Of("generate", "recognition-order", Examples.FileOf("recognition-order"), "-o", folder.Path("r.docx"));
        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.Contains("The order has no date. Give --signed-on: acts are cited as they are in force on it.", run.Errors, StringComparison.Ordinal);
        Assert.Empty(folder.Names);
    }
}
