using System.Reflection;
using InnovationDomain.Evaluation;
using InnovationDomain.Events;
using InnovationDomain.Identity;
using InnovationDomain.Regulation;

namespace InnovationDomain.Testing.Tests.Generation;

/// <summary>Whoever adds a type to Core adds it to the package, or says here why not.</summary>
public sealed class CoverageTests
{
    private const string Tool = "made of rules, which are code: a test has its own";

    private const string Outcome = "an outcome: ask the domain for it with generated arguments";

    /// <summary>Types that a caller can come by without an instance of something else, and that have no arbitrary.</summary>
    private static readonly Dictionary<string, string> Exceptions = new()
    {
        ["FormalCheck"] = Outcome,
        ["AgreementResult"] = Outcome,
        ["LeftOutExpert"] = Outcome,
        ["IndicatorJudgement"] = Outcome,
        ["MotivatingMonitoring"] = Outcome,
        ["BoundaryCoverage"] = Tool,
        ["Decision`1"] = Tool,
        ["DecisionColumn"] = Tool,
        ["DecisionRow"] = Tool,
        ["EvaluationContext"] = "drawn by the laws, of the profile that their setup names",
        ["Evidence"] = "an outcome of a rule that examines",
        ["Lever`1"] = Tool,
        ["ParameterKey"] = Tool,
        ["ParameterUse"] = Outcome,
        ["ParameterKey`1"] = Tool,
        ["Reform"] = Tool,
        ["ReformDiff"] = Outcome,
        ["RuleAnalysis"] = Outcome,
        ["RuleCard"] = "a part of a rule",
        ["RuleGroup"] = Tool,
        ["RuleSet`1"] = Tool,
        ["RuleUsage"] = Outcome,
        ["PlatformTransition"] = "a row of the table of the life cycle: PlatformLifeCycle.Transitions holds all of them",
    };

    public static TheoryData<string> Enumerations { get; } = [.. typeof(Festival).Assembly.GetExportedTypes().Where(type => type.IsEnum).Select(type => type.FullName!)];

    [Fact]
    public void Every_type_that_a_caller_can_make_has_an_arbitrary_or_a_reason()
    {
        HashSet<Type> made = [.. ArbitraryTypes.All.Select(type => type.IsGenericType && type.Namespace!.StartsWith(nameof(InnovationDomain), StringComparison.Ordinal) ? type.GetGenericTypeDefinition() : type)];
        string[] missing = [.. Makeable().Where(type => !made.Contains(type)).Select(type => type.Name).Except(Exceptions.Keys)];

        Assert.True(missing.Length == 0, $"No arbitrary makes {string.Join(", ", missing)}. Add one to InnovationArbitraries, or the name and the reason to the exceptions.");
    }

    [Fact]
    public void Every_exception_is_a_type_that_needs_one()
    {
        HashSet<string> needed = [.. Makeable().Where(type => !ArbitraryTypes.All.Contains(type)).Select(type => type.Name)];

        Assert.Subset(needed, Exceptions.Keys.ToHashSet());
        Assert.All(Exceptions.Values, reason => Assert.NotEmpty(reason));
    }

    [Fact]
    public void No_type_has_two_arbitraries() => Assert.Equal(ArbitraryTypes.All.Distinct(), ArbitraryTypes.All);

    [Theory]
    [MemberData(nameof(Enumerations))]
    public void Enumerations_come_with_their_named_values_only(string name)
    {
        Type type = typeof(Festival).Assembly.GetType(name)!;
        var values = (IEnumerable<object>)typeof(CoverageTests).GetMethod(nameof(Drawn), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type).Invoke(null, null)!;

        // Of flags, every sum of named values is one.
        if (type.IsDefined(typeof(FlagsAttribute)))
        {
            int all = Enum.GetValues(type).Cast<int>().Aggregate((one, other) => one | other);
            Assert.All(values, value => Assert.Equal(0, (int)value & ~all));
            return;
        }

        Assert.All(values, value => Assert.True(Enum.IsDefined(type, value)));
        Assert.Equal(Enum.GetValues(type).Length, values.Distinct().Count());
    }

    private static List<object> Drawn<T>()
        where T : struct => InnovationArbitraries.Map.ArbFor<T>().Generator.Sample(300, new Rnd(20250901), 50).Cast<object>().ToList();

    private static IEnumerable<Type> Makeable() => typeof(Festival).Assembly.GetExportedTypes()
        .Where(type => !type.IsEnum && !type.IsInterface && !IsStatic(type) && !typeof(Exception).IsAssignableFrom(type) && !IsSpecification(type) && !typeof(Rule).IsAssignableFrom(type) && IsMakeable(type));

    private static bool IsMakeable(Type type) => type.GetConstructors().Length > 0 || typeof(Festival).Assembly.GetExportedTypes().Any(owner => !IsSpecification(owner) && Makes(owner, type));

    // A static method or property that answers the type, or a list of it, needs nothing but arguments.
    private static bool Makes(Type owner, Type type) =>
        owner.GetMethods(BindingFlags.Public | BindingFlags.Static).Any(method => IsOf(method.ReturnType, type));

    private static bool IsOf(Type answer, Type type) => Bare(answer) == type || (answer.IsGenericType && answer.Name.StartsWith("ImmutableArray", StringComparison.Ordinal) && Bare(answer.GenericTypeArguments[0]) == type);

    private static Type Bare(Type type) => Nullable.GetUnderlyingType(type) is { } underlying ? Bare(underlying)
        : type.IsGenericType && (type.GetGenericTypeDefinition() == typeof(Id<>) || type.GetGenericTypeDefinition() == typeof(DatedParameter<>)) ? type.GetGenericTypeDefinition() : type;

    private static bool IsStatic(Type type) => type is { IsAbstract: true, IsSealed: true };

    // Named queries are made of a property's own parameters, and the rest of that room serves them.
    private static bool IsSpecification(Type type) => type.Namespace!.EndsWith("Specifications", StringComparison.Ordinal)
        || (type.BaseType is { IsGenericType: true } parent && (parent.Name.StartsWith("Specification`", StringComparison.Ordinal) || parent.Name.StartsWith("SingleResultSpecification`", StringComparison.Ordinal)));
}
