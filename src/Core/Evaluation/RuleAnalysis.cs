using System.Collections.Immutable;
using InnovationDomain.Calendars;
using InnovationDomain.Regulation;
using NodaTime;

namespace InnovationDomain.Evaluation;

/// <summary>What can be told of rules and a profile without a subject (анализ набора правил): parameters that are lacking, out of force, past review, or read by nobody.</summary>
public sealed class RuleAnalysis
{
    private RuleAnalysis()
    {
    }

    /// <summary>Gets the parameters that rules read and the profile has not, with the ids of the rules.</summary>
    public required ImmutableArray<(string Parameter, ImmutableArray<string> Rules)> Lacking { get; init; }

    /// <summary>Gets the parameters that rules read, the profile has, and of which no version is in force on the day.</summary>
    public required ImmutableArray<(string Parameter, ImmutableArray<string> Rules)> NotInForce { get; init; }

    /// <summary>Gets the parameters whose version in force on the day is past its review.</summary>
    public required ImmutableArray<(string Parameter, ImmutableArray<string> Rules)> PastReview { get; init; }

    /// <summary>Gets the parameters of the profile that no rule reads.</summary>
    public required ImmutableArray<string> Unread { get; init; }

    /// <summary>Analyses rules under a profile.</summary>
    /// <param name="profile">The profile.</param>
    /// <param name="day">The day; all that is known by it counts.</param>
    /// <param name="rules">The rules of one or several sets, whatever they judge.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The day is not stated.</exception>
    public static RuleAnalysis Of(RegulationProfile profile, LocalDate day, IEnumerable<Rule> rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        var context = new EvaluationContext { Profile = profile, AssessedOn = StatedDate.Require(day, nameof(day)) };
        Rule[] given = [.. rules];
        var read = given.SelectMany(rule => rule.Parameters).Select(parameter => parameter.Key.Name).ToHashSet(StringComparer.Ordinal);
        return new()
        {
            Lacking = LackingIn(profile, given),
            NotInForce = Grouped(given, parameter => parameter.Key.IsIn(profile) && parameter.Key.Resolve(context).Code == 0),
            PastReview = Grouped(given, parameter => (parameter.Key.Resolve(context).Code & ParameterReading.Stale) != 0),
            Unread =
            [
                .. ProfileParameters.All.Where(key => key.IsIn(profile)).Select(key => key.Name)
                    .Concat(profile.Further.Select(parameter => parameter.Name)).Where(name => !read.Contains(name)).Order(StringComparer.Ordinal),
            ],
        };
    }

    internal static ImmutableArray<(string Parameter, ImmutableArray<string> Rules)> LackingIn(RegulationProfile profile, IEnumerable<Rule> rules) =>
        Grouped(rules, parameter => !parameter.Key.IsIn(profile));

    private static ImmutableArray<(string Parameter, ImmutableArray<string> Rules)> Grouped(IEnumerable<Rule> rules, Func<Parameter, bool> isAffected) =>
    [
        .. rules.SelectMany(rule => rule.Parameters.Where(isAffected).Select(parameter => (Key: parameter.Key.Name, rule.Id)))
            .GroupBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(group => (group.Key, group.Select(pair => pair.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToImmutableArray()))
            .OrderBy(pair => pair.Key, StringComparer.Ordinal),
    ];
}
