using System.Globalization;
using System.Numerics;
using InnovationDomain.Arithmetic;

namespace InnovationDomain.Tests.Arithmetic;

/// <summary>The laws of a field and of its order, and rounding.</summary>
public sealed class FractionTests
{
    [Property(Arbitrary = [typeof(Fractions)], MaxTest = 500)]
    public void Addition_is_a_commutative_group(Fraction a, Fraction b, Fraction c)
    {
        Assert.Equal(a + b, b + a);
        Assert.Equal(a + b + c, a + (b + c));
        Assert.Equal(a, a + Fraction.Zero);
        Assert.Equal(Fraction.Zero, a + -a);
        Assert.Equal(a, a - b + b);
    }

    [Property(Arbitrary = [typeof(Fractions)], MaxTest = 500)]
    public void Multiplication_is_one_too_without_zero_and_distributes(Fraction a, Fraction b, Fraction c)
    {
        Assert.Equal(a * b, b * a);
        Assert.Equal(a * b * c, a * (b * c));
        Assert.Equal(a, a * Fraction.One);
        Assert.Equal((a + b) * c, a * c + b * c);
        if (b != Fraction.Zero)
        {
            Assert.Equal(a, a / b * b);
            Assert.Equal(Fraction.One, b / b);
        }
    }

    [Property(Arbitrary = [typeof(Fractions)], MaxTest = 500)]
    public void Order_is_total_and_goes_with_arithmetic(Fraction a, Fraction b, Fraction c)
    {
        Assert.Equal(1, (a < b ? 1 : 0) + (a == b ? 1 : 0) + (a > b ? 1 : 0));
        Assert.Equal((a - b).Sign, a.CompareTo(b));
        Assert.Equal(a <= b, a + c <= b + c);
        Assert.Equal(a >= b, -a <= -b);
        Assert.Equal(a.Sign < 0 ? -a : a, a.Magnitude);
    }

    [Property(Arbitrary = [typeof(Fractions)], MaxTest = 500)]
    public void Terms_are_the_lowest_and_equal_numbers_have_equal_ones(Fraction a, int factor)
    {
        Assert.True(a.Denominator.Sign > 0);
        Assert.True(BigInteger.GreatestCommonDivisor(a.Numerator, a.Denominator).IsOne);
        if (factor != 0)
        {
            var same = Fraction.Of(a.Numerator * factor, a.Denominator * factor);
            Assert.Equal(a, same);
            Assert.Equal(a.GetHashCode(), same.GetHashCode());
        }
    }

    [Fact]
    public void More_digits_than_a_decimal_holds_are_told() => Assert.Equal(
        "79228162514264337593543950335 with 2 digits after the point has more than the 28 digits that a decimal holds. Ask for fewer.",
        Assert.Throws<OverflowException>(() => Fraction.Of(decimal.MaxValue).ToDecimal(2)).Message);

    [Fact]
    public void The_default_is_zero_in_every_respect()
    {
        Assert.Equal(default, Fraction.Of(0));
        Assert.Equal(default, Fraction.Of(0.00m));
        Assert.Equal(default, Fraction.Of(0, 7));
        Assert.Equal(BigInteger.One, default(Fraction).Denominator);
        Assert.Equal("0", default(Fraction).ToString());
    }

    [Property]
    public void A_decimal_goes_in_and_comes_out_whole(decimal value)
    {
        Assert.Equal(value, Fraction.Of(value).ToDecimal(value.Scale));
        Assert.Equal(value, Fraction.Of(value).ToDecimal(value.Scale, MidpointRounding.ToZero));
    }

    [Property]
    public void Rounding_agrees_with_decimals_own(int thousandths, byte digits, MidpointRounding rounding)
    {
        decimal value = thousandths / 1000m;
        int shown = digits % 4;
        Assert.Equal(decimal.Round(value, shown, rounding), Fraction.Of(value).ToDecimal(shown, rounding));
    }

    [Property(Arbitrary = [typeof(Fractions)])]
    public void Rounding_is_off_by_half_a_digit_at_most(Fraction a)
    {
        var small = Fraction.Of(a.Numerator % 100_000, a.Denominator);
        Assert.True((small - small.ToDecimal(2)).Magnitude <= 0.005m);
    }

    [Fact]
    public void Halves_go_away_from_zero_by_default_and_digits_are_kept()
    {
        Assert.Equal("2.35", Fraction.Of(2.345m).ToDecimal(2).ToString(CultureInfo.InvariantCulture));
        Assert.Equal("-2.35", Fraction.Of(-2.345m).ToDecimal(2).ToString(CultureInfo.InvariantCulture));
        Assert.Equal("2.50", Fraction.Of(5, 2).ToDecimal(2).ToString(CultureInfo.InvariantCulture));
        Assert.Equal("0.33", Fraction.Of(1, 3).ToDecimal(2).ToString(CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Numbers_convert_exactly()
    {
        Fraction whole = 25;
        Fraction tenth = 0.1m;
        Assert.Equal("25", whole.ToString());
        Assert.Equal("1/10", tenth.ToString());
        Assert.Equal("-5/6", Fraction.Of(10, -12).ToString());
        Assert.Equal(Fraction.One, tenth * 10);
    }

    [Fact]
    public void What_has_no_answer_is_refused()
    {
        Assert.Equal(
            "A fraction needs a denominator other than zero. Ask first whether there is anything to divide by. (Parameter 'denominator')",
            Assert.Throws<ArgumentOutOfRangeException>(() => Fraction.Of(1, 0)).Message);
        Assert.Equal(
            "3/4 is divided by zero. Ask first whether there is anything to divide by.",
            Assert.Throws<DivideByZeroException>(() => Fraction.Of(3, 4) / default(Fraction)).Message);
        Assert.StartsWith(
            "A decimal shows from 0 to 28 digits after the point.", Assert.Throws<ArgumentOutOfRangeException>(() => Fraction.One.ToDecimal(29)).Message, StringComparison.Ordinal);
        Assert.StartsWith(
            "Take one of the named values of MidpointRounding.", Assert.Throws<ArgumentOutOfRangeException>(() => Fraction.One.ToDecimal(0, (MidpointRounding)9)).Message, StringComparison.Ordinal);
    }
}
