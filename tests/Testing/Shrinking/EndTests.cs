using InnovationDomain.Applications;
using InnovationDomain.Councils;
using InnovationDomain.Expertise;
using InnovationDomain.Platforms;
using InnovationDomain.Projects;

namespace InnovationDomain.Testing.Tests.Shrinking;

/// <summary>Shrinking ends, each step of it is a step, and what it comes to is whole.</summary>
public sealed class EndTests
{
    private const int MostSteps = 600;

    // Nothing is cut off.
    private const int Whole = 1_000_000;

    public static TheoryData<string> Types => ArbitraryTypes.Names;

    [Theory]
    [MemberData(nameof(Types))]
    public void Taking_the_first_step_ends(string type) => Assert.All(Start(type), value => RequireEnd(type, value, steps => steps.FirstOrDefault()));

    // The gentlest steps make the longest way.
    [Theory]
    [MemberData(nameof(Types))]
    public void Taking_the_last_of_a_few_steps_ends(string type) => Assert.All(Start(type).Take(2), value => RequireEnd(type, value, steps => steps.Take(6).LastOrDefault()));

    [Theory]
    [MemberData(nameof(Types))]
    public void No_step_leads_to_the_same_value(string type) => Assert.All([.. ArbitraryTypes.Of(type).Sample(2, 60, 17), .. ArbitraryTypes.Of(type).Sample(1, 30, 18, isExtreme: true)], value =>
    {
        string line = Printed.Line(value, Whole);
        Assert.All(ArbitraryTypes.Of(type).Smaller(value).Take(40), smaller => Assert.NotEqual(line, Printed.Line(smaller, Whole)));
    });

    [Fact]
    public void Steps_of_panels_are_consistent() => RequireConsistent<ExpertPanel>(Consistency.Require);

    [Fact]
    public void Steps_of_sheets_are_consistent() => RequireConsistent<ExpertSheet>(Consistency.Require);

    [Fact]
    public void Steps_of_sittings_are_consistent() => RequireConsistent<CouncilSitting>(Consistency.Require);

    [Fact]
    public void Steps_of_roadmaps_are_consistent() => RequireConsistent<Roadmap>(Consistency.Require);

    [Fact]
    public void Steps_of_applications_are_consistent() => RequireConsistent<Application>(Consistency.Require);

    [Fact]
    public void Steps_of_platforms_are_consistent() => RequireConsistent<InnovationPlatform>(Consistency.Require);

    private static IReadOnlyList<object> Start(string type) => [.. ArbitraryTypes.Of(type).Sample(3, 60, 17), .. ArbitraryTypes.Of(type).Sample(2, 30, 18, isExtreme: true)];

    private static void RequireEnd(string type, object value, Func<IEnumerable<object>, object?> step)
    {
        AnyArbitrary arbitrary = ArbitraryTypes.Of(type);
        int taken = 0;
        while (step(arbitrary.Smaller(value)) is { } smaller)
        {
            value = smaller;
            Assert.True(++taken < MostSteps, $"After {taken} steps still at {Printed.Line(value, 600)}");
        }
    }

    // Every step of the first values, and of what each of the first steps leads to.
    private static void RequireConsistent<T>(Action<T> require)
        where T : notnull
    {
        AnyArbitrary arbitrary = ArbitraryTypes.Of(typeof(T).Name);
        foreach (object value in arbitrary.Sample(6, 60, 23))
        {
            foreach (object smaller in arbitrary.Smaller(value).Take(300))
            {
                require((T)smaller);
            }

            foreach (object smaller in arbitrary.Smaller(value).Take(5).SelectMany(arbitrary.Smaller).Take(200))
            {
                require((T)smaller);
            }
        }
    }
}
