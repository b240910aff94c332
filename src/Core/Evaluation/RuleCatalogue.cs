using System.Collections.Immutable;
using InnovationDomain.Applications.Rules;
using InnovationDomain.Councils.Rules;
using InnovationDomain.Events.Rules;
using InnovationDomain.Expertise.Rules;
using InnovationDomain.Monitoring.Rules;
using InnovationDomain.Platforms.Rules;
using InnovationDomain.Projects.Rules;

namespace InnovationDomain.Evaluation;

/// <summary>All rules of the library (каталог правил), by the sets in which they are evaluated.</summary>
public static class RuleCatalogue
{
    /// <summary>Gets the sets, in the order of the process: from who may apply to what is done.</summary>
    public static ImmutableArray<RuleGroup> Groups { get; } =
    [
        RuleGroup.Of(EligibilityRules.All),
        RuleGroup.Of(ApplicationRules.All),
        RuleGroup.Of(ProjectRules.All),
        RuleGroup.Of(ProjectRules.Continued),
        RuleGroup.Of(RoadmapRules.All),
        RuleGroup.Of(ExpertiseRules.Drafts),
        RuleGroup.Of(ExpertiseRules.All),
        RuleGroup.Of(ExpertiseRules.Cases),
        RuleGroup.Of(ExpertiseRules.Selections),
        RuleGroup.Of(CouncilRules.All),
        RuleGroup.Of(CouncilRules.Decisions),
        RuleGroup.Of(PlatformRules.All),
        RuleGroup.Of(ReportRules.All),
        RuleGroup.Of(MonitoringRules.All),
        RuleGroup.Of(MonitoringRules.Motivating),
        RuleGroup.Of(EventRules.All),
    ];

    /// <summary>Gets all rules, by id (ordinal).</summary>
    public static ImmutableArray<Rule> All { get; } = [.. Groups.SelectMany(group => group.Rules).OrderBy(rule => rule.Id, StringComparer.Ordinal)];

    /// <summary>Answers the versions of parameters by which a rule goes in a context, with the clauses they come from.</summary>
    /// <returns>In the order of declaration; a parameter of which no version is in force has no value.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static ImmutableArray<ParameterUse> ParametersOf(Rule rule, EvaluationContext context)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(context);
        return [.. rule.Parameters.Zip(context.ReadingsOf(rule), (parameter, reading) => reading.Describe(parameter))];
    }
}
