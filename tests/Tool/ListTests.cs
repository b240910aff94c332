using System.Text.Json;
using InnovationDomain.Evaluation;
using InnovationDomain.Json;

namespace InnovationDomain.Tool.Tests;

public sealed class ListTests
{
    [Fact]
    public void The_schema_of_the_data_stands_with_the_plugin()
    {
        using JsonDocument list = Json("plugins");
        JsonElement plugin = list.RootElement.GetProperty("plugins").EnumerateArray().Single(plugin => plugin.GetProperty("id").GetString() == "festival-resolution");
        using JsonDocument schema = JsonDocument.Parse(DomainKinds.SchemaOf("festival"));
        Assert.True(JsonElement.DeepEquals(schema.RootElement, plugin.GetProperty("schema")));
        Assert.Contains("heldOn                     date, required", Run.Of("list", "plugins").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_rule_stands_with_its_clause_certainty_and_parameters()
    {
        string text = Run.Of("list", "rules").Output;
        using JsonDocument list = Json("rules");
        JsonElement[] rules = [.. list.RootElement.GetProperty("rules").EnumerateArray()];
        Assert.Equal(RuleCatalogue.All.Select(rule => rule.Id), rules.Select(rule => rule.GetProperty("id").GetString()!));
        Assert.All(RuleCatalogue.All, rule =>
        {
            JsonElement listed = rules.Single(one => one.GetProperty("id").GetString() == rule.Id);
            Assert.Equal(rule.Card.Basis.ToString(), listed.GetProperty("basis").GetString());
            Assert.Equal(rule.Card.Certainty.ToString().ToLowerInvariant(), listed.GetProperty("certainty").GetString());
            Assert.Equal(rule.Parameters.Select(parameter => parameter.Name), listed.GetProperty("parameters").EnumerateArray().Select(parameter => parameter.GetProperty("name").GetString()!));
            Assert.Contains($"{rule.Id}: {rule.Card.Russian}\n", text, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void The_profiles_are_those_that_evaluate_takes()
    {
        using JsonDocument list = Json("profiles");
        string[] names = [.. list.RootElement.GetProperty("profiles").EnumerateArray().Select(profile => profile.GetProperty("name").GetString()!)];
        Assert.Contains("sample-municipal", names);
        Assert.All(names, name => Assert.DoesNotContain("no profile", Run.With(Subjects.Panel, "evaluate", "-", "--profile", name).Errors, StringComparison.Ordinal));
    }

    [Fact]
    public void Left_alone_it_lists_all()
    {
        var run = Run.Of("list");
        Assert.Equal(Run.Of("list", "plugins").Output + "\n" + Run.Of("list", "rules").Output + "\n" + Run.Of("list", "profiles").Output, run.Output);
    }

    private static JsonDocument Json(string what)
    {
        var run = Run.Of("list", what, "--format", "json");
        Assert.Equal((0, ""), (run.Code, run.Errors));
        return JsonDocument.Parse(run.Output);
    }
}
