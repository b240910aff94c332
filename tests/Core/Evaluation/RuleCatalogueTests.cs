using System.Reflection;
using InnovationDomain.Evaluation;

namespace InnovationDomain.Tests.Evaluation;

/// <summary>The catalogue holds every rule and every set of the library, and its page says what the code says.</summary>
public sealed class RuleCatalogueTests
{
    private static readonly Type[] Public = typeof(RuleCatalogue).Assembly.GetExportedTypes();

    [Fact]
    public void Every_rule_of_the_library_is_in_it_once() => Assert.Equal(
        Public.Where(type => type.IsSubclassOf(typeof(Rule)) && !type.IsAbstract).Select(type => type.Name).Order(StringComparer.Ordinal),
        RuleCatalogue.All.Select(rule => rule.GetType().Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_set_of_the_library_is_a_group_of_it() => Assert.Equal(
        Public.SelectMany(type => type.GetProperties(BindingFlags.Static | BindingFlags.Public))
            .Where(property => property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == typeof(RuleSet<>))
            .Select(property => property.PropertyType.GenericTypeArguments[0].Name).Order(StringComparer.Ordinal),
        RuleCatalogue.Groups.Select(group => group.SubjectType.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Ids_and_names_are_unique()
    {
        Assert.Equal(RuleCatalogue.All.Length, RuleCatalogue.All.DistinctBy(rule => rule.Id).Count());
        Assert.Equal(RuleCatalogue.Groups.Length, RuleCatalogue.Groups.DistinctBy(group => group.Name).Count());
    }

    [Fact]
    public void The_sample_profile_has_every_parameter_that_a_rule_reads() => Assert.Empty(
        from rule in RuleCatalogue.All
        from use in RuleCatalogue.ParametersOf(rule, Contexts.Sample)
        where use.Value is null
        select $"{rule.Id}: {use.Name}");

    [Fact]
    public void What_is_ours_says_so_in_its_remark_and_no_text_ends_with_a_full_stop() => Assert.All(RuleCatalogue.All, rule =>
    {
        Assert.False(string.IsNullOrEmpty(rule.Card.Remark), $"{rule.Id} has no remark on its source.");
        Assert.All(
            rule.Reasons.SelectMany(reason => new[] { reason.Russian, reason.English }).Concat([rule.Card.Russian, rule.Card.English, rule.Card.Remark!]),
            text => Assert.False(text.EndsWith('.'), $"{rule.Id}: «{text}» ends with a full stop."));
    });

    [Fact]
    public void The_page_is_what_the_code_says() => Approved.Matches("docs/rules.md", RuleGuide.Write());
}
