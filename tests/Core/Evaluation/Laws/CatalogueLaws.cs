using System.Reflection;
using InnovationDomain.Evaluation;

namespace InnovationDomain.Tests.Evaluation.Laws;

/// <summary>Every set of the catalogue is under the laws.</summary>
public sealed class CatalogueLaws
{
    [Fact]
    public void Every_rule_set_has_its_laws()
    {
        IEnumerable<Type> judged = typeof(Rule).Assembly.GetExportedTypes().SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Static))
            .Select(property => property.PropertyType).Where(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(RuleSet<>)).Select(type => type.GenericTypeArguments[0]).Distinct();
        IEnumerable<Type> underLaws = typeof(CatalogueLaws).Assembly.GetTypes()
            .Select(type => type.BaseType).OfType<Type>().Where(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(RuleLaws<>)).Select(type => type.GenericTypeArguments[0]);
        Assert.Empty(judged.Except(underLaws).Select(type => type.Name));
    }

    [Fact]
    public void Every_rule_is_in_a_set()
    {
        IEnumerable<Type> inSets = typeof(Rule).Assembly.GetExportedTypes().SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Static))
            .Where(property => property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == typeof(RuleSet<>))
            .SelectMany(property => ((System.Collections.IEnumerable)property.PropertyType.GetProperty("Rules")!.GetValue(property.GetValue(null))!).Cast<Rule>()).Select(rule => rule.GetType());
        Assert.Empty(typeof(Rule).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Rule)) && !type.IsAbstract).Except(inSets).Select(type => type.Name));
    }
}
