using InnovationDomain.Documents.Standards;

namespace InnovationDomain.Documents.Tests.Standards;

public sealed class LengthTests
{
    [Theory]
    [InlineData("10", 567)]
    [InlineData("12.5", 709)]
    [InlineData("20", 1134)]
    [InlineData("30", 1701)]
    [InlineData("80", 4535)]
    [InlineData("120", 6803)]
    [InlineData("210", 11906)]
    [InlineData("297", 16838)]
    public void Millimetres_become_the_twips_that_Word_writes(string millimeters, int twips) =>
        Assert.Equal(twips, Length.FromMillimeters(decimal.Parse(millimeters, System.Globalization.CultureInfo.InvariantCulture)).Twips);

    [Theory]
    [InlineData(-1)]
    [InlineData(1001)]
    public void A_length_that_no_paper_has_is_refused(int millimeters) =>
        Assert.StartsWith("A length on paper is from 0 to 1000 mm.", Assert.Throws<ArgumentOutOfRangeException>(() => Length.FromMillimeters(millimeters)).Message, StringComparison.Ordinal);

    [Fact]
    public void The_default_is_zero() => Assert.Equal(Length.FromPoints(0), default);

    [Property]
    public void Millimetres_keep_their_order(byte one, byte other) =>
        Assert.Equal(Math.Sign(one.CompareTo(other)), Math.Sign(Length.FromMillimeters(one).CompareTo(Length.FromMillimeters(other))));

    [Property]
    public void What_is_subtracted_is_gone(byte one, byte other)
    {
        Length whole = Length.FromPoints(one + other);
        Assert.Equal(Length.FromPoints(one), whole.Subtract(Length.FromPoints(other)));
    }

    [Fact]
    public void A_length_is_never_negative() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Length.FromPoints(1).Subtract(Length.FromPoints(2)));
}
