using InnovationDomain.Evaluation;
using InnovationDomain.Json;
using InnovationDomain.Json.Tests.RoundTrips;
using NodaTime;

namespace InnovationDomain.Testing.Tests.Generation;

/// <summary>What is drawn is drawn again by its seed, is read as it was written, and is of the years that it should be.</summary>
public sealed class SoundnessTests
{
    public static TheoryData<string> Types => ArbitraryTypes.Names;

    // Values of Core; the subjects of the documents are drawn where their plugins are tried.
    public static TheoryData<string> Kinds { get; } = [.. DomainKinds.All.Where(kind => DomainKinds.TypeOf(kind).Assembly == typeof(Rule).Assembly)];

    [Theory]
    [MemberData(nameof(Types))]
    public void A_seed_makes_the_same_value_again(string type)
    {
        AnyArbitrary arbitrary = ArbitraryTypes.Of(type);

        Assert.Equal(arbitrary.Sample(5, 50, 11).Select(value => Printed.Line(value, 20_000)), arbitrary.Sample(5, 50, 11).Select(value => Printed.Line(value, 20_000)));
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_size_can_be_drawn(string type) => Assert.All([0, 1, 30, 1_000], size =>
    {
        Assert.Equal(12, ArbitraryTypes.Of(type).Sample(12, size, (ulong)size + 1).Count);
        Assert.Equal(8, ArbitraryTypes.Of(type).Sample(8, size, (ulong)size + 1, isExtreme: true).Count);
    });

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_value_is_read_as_it_was_written(string kind)
    {
        Type type = DomainKinds.TypeOf(kind);
        AnyArbitrary arbitrary = ArbitraryTypes.Of(type.Name);

        Assert.All([.. arbitrary.Sample(30, 60, 3), .. arbitrary.Sample(15, 60, 4, isExtreme: true)], value => RequireSame(value, type));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_a_value_shrinks_to_is_read_as_it_was_written(string kind)
    {
        Type type = DomainKinds.TypeOf(kind);
        AnyArbitrary arbitrary = ArbitraryTypes.Of(type.Name);

        Assert.All(arbitrary.Sample(3, 40, 5).SelectMany(value => arbitrary.Smaller(value).Take(15)), value => RequireSame(value, type));
    }

    [Fact]
    public void Dates_are_of_the_school_years_that_have_a_calendar() => Assert.All(
        ArbitraryTypes.Of(nameof(LocalDate)).Sample(500, 50, 1), day => Assert.InRange((LocalDate)day, new LocalDate(2015, 9, 1), new LocalDate(2026, 8, 31)));

    private static void RequireSame(object value, Type type)
    {
        string json = (string)typeof(DomainJson).GetMethod(nameof(DomainJson.Write))!.MakeGenericMethod(type).Invoke(null, [value])!;
        object read = typeof(DomainJson).GetMethods().Single(method => method.Name == nameof(DomainJson.Read) && method.GetParameters()[0].ParameterType == typeof(string)).MakeGenericMethod(type).Invoke(null, [json])!;
        Assert.Null(SameValue.Difference(value, read));
    }
}
