using System.Globalization;
using InnovationDomain.Json.Tests.Values;

namespace InnovationDomain.Json.Tests.RoundTrips;

/// <summary>What is written is read as it was, for every kind.</summary>
public sealed class RoundTripTests
{
    public static TheoryData<string> Kinds => DomainKind.Names;

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_value_comes_back_as_it_was(string kind) => DomainKind.Of(kind).Check(value => RequireSame(DomainKind.Of(kind), value));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_real_value_comes_back_as_it_was(string kind) => Assert.All(DomainKind.Of(kind).Fixtures, value => RequireSame(DomainKind.Of(kind), value));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Equal_values_give_equal_text(string kind) => Prop.ForAll(Gen.Choose(0, 1_000_000).ToArbitrary(), seed =>
        Assert.Equal(DomainKind.Of(kind).Write(DomainKind.Of(kind).Value(seed)), DomainKind.Of(kind).Write(DomainKind.Of(kind).Value(seed, paddedDecimals: true))))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(8));

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void A_text_is_the_same_in_every_culture(string culture)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        foreach (DomainKind kind in DomainKind.All)
        {
            kind.Check(
                value =>
                {
                    string json = kind.Write(value);
                    try
                    {
                        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
                        Assert.Equal(json, kind.Write(value));
                        RequireSame(kind, value);
                    }
                    finally
                    {
                        CultureInfo.CurrentCulture = before;
                    }
                },
                cases: 3);
        }
    }

    private static void RequireSame(DomainKind kind, object value)
    {
        string json = kind.Write(value);
        Assert.DoesNotContain('\r', json);
        object read = kind.Read(json);
        Assert.Null(SameValue.Difference(value, read));
        Assert.Equal(json, kind.Write(read));
    }
}
