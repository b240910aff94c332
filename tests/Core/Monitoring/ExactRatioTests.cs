using System.Numerics;
using InnovationDomain.Monitoring;

namespace InnovationDomain.Tests.Monitoring;

public sealed class ExactRatioTests
{
    [Property]
    public void Arithmetic_of_decimals_is_theirs(int a, int b)
    {
        (decimal x, decimal y) = (a / 100m, b / 1000m);
        Assert.Equal((ExactRatio)(x + y), (ExactRatio)x + y);
        Assert.Equal((ExactRatio)(x - y), (ExactRatio)x - y);
        Assert.Equal((ExactRatio)(x * y), (ExactRatio)x * y);
        Assert.Equal(x.CompareTo(y), ((ExactRatio)x).CompareTo(y));
        Assert.Equal<bool[]>([x < y, x > y, x <= y, x >= y], [(ExactRatio)x < y, (ExactRatio)x > y, (ExactRatio)x <= y, (ExactRatio)x >= y]);
    }

    [Property]
    public void What_is_divided_and_multiplied_is_as_before(int a, PositiveInt b) =>
        Assert.Equal((ExactRatio)a, (ExactRatio)a / b.Get * b.Get);

    [Property]
    public void Rounding_is_that_of_decimals_a_half_away_from_zero(int a, byte digits)
    {
        decimal value = a / 10_000m;
        int shown = digits % 5;
        decimal rounded = ((ExactRatio)value).ToDecimal(shown);
        Assert.Equal(decimal.Round(value, shown, MidpointRounding.AwayFromZero), rounded);
        Assert.Equal(shown, rounded.Scale);
    }

    [Property]
    public void One_number_is_one_value(int numerator, PositiveInt denominator, PositiveInt factor)
    {
        var plain = ExactRatio.Of(numerator, denominator.Get);
        var scaled = ExactRatio.Of((BigInteger)numerator * factor.Get, (BigInteger)denominator.Get * factor.Get);
        Assert.Equal((plain, plain.ToString()), (scaled, scaled.ToString()));
    }

    [Theory]
    [InlineData(2, 3, "2/3", "0.67")]
    [InlineData(-2, 3, "-2/3", "-0.67")]
    [InlineData(6, 3, "2", "2.00")]
    [InlineData(0, 3, "0", "0.00")]
    [InlineData(-1, 1000, "-1/1000", "0.00")]
    public void It_shows_itself(int numerator, int denominator, string exact, string rounded)
    {
        var ratio = ExactRatio.Of(numerator, denominator);
        Assert.Equal((exact, rounded), (ratio.ToString(), ratio.ToDecimal(2).ToString(System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void The_default_is_zero() => Assert.Equal(((ExactRatio)0m, "0", BigInteger.One), (default, default(ExactRatio).ToString(), default(ExactRatio).Denominator));

    [Fact]
    public void A_denominator_of_zero() => Assert.Equal(
        "An exact ratio needs a denominator above zero. Ask first whether there is anything to divide by. (Parameter 'denominator')",
        Assert.Throws<ArgumentOutOfRangeException>(() => ExactRatio.Of(1, 0)).Message);

    [Fact]
    public void More_digits_than_a_decimal_has() => Assert.StartsWith(
        "A decimal shows from 0 to 28 digits after the point.", Assert.Throws<ArgumentOutOfRangeException>(() => default(ExactRatio).ToDecimal(29)).Message, StringComparison.Ordinal);
}
