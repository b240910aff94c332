using System.Globalization;
using System.Text.RegularExpressions;
using InnovationDomain.Documents.Language;
using InnovationDomain.Wording;
using static InnovationDomain.Wording.GrammaticalCase;

namespace InnovationDomain.Documents.Tests.Language;

/// <summary>In these examples «_» stands for a no-break space.</summary>
public sealed class AmountTests
{
    [Property(MaxTest = 2000, Arbitrary = [typeof(AnyNumbers)])]
    public void A_sum_reads_back_from_digits_and_from_words(long any)
    {
        decimal rubles = any % 10_000_000_000_000_000 / 100m;
        string text = RubleAmount.WithWords(rubles).Replace('\u00A0', ' ');
        Match match = Regex.Match(text, @"^(−?)([\d ]+) \(([а-я ]+)\) рубл(?:ь|я|ей)(?: (\d\d) копе(?:йка|йки|ек))?$");
        Assert.True(match.Success, text);
        decimal sign = match.Groups[1].Length == 0 ? 1 : -1;
        decimal whole = decimal.Parse(match.Groups[2].Value.Replace(" ", ""), CultureInfo.InvariantCulture);
        decimal kopecks = match.Groups[4].Success ? decimal.Parse(match.Groups[4].Value, CultureInfo.InvariantCulture) : 0;
        Assert.Equal(rubles, sign * (whole + (kopecks / 100)));
        Assert.Equal(sign * whole, SpokenNumbers.Read(match.Groups[3].Value));
    }

    [Theory]
    [InlineData("1234.56", Nominative, "1_234_(одна тысяча двести тридцать четыре) рубля 56_копеек")]
    [InlineData("1234.01", Genitive, "1_234_(одной тысячи двухсот тридцати четырех) рублей 01_копейки")]
    [InlineData("100000", Nominative, "100_000_(сто тысяч) рублей")]
    [InlineData("2000", Dative, "2_000_(двум тысячам) рублей")]
    [InlineData("21.50", Accusative, "21_(двадцать один) рубль 50_копеек")]
    [InlineData("0.05", Nominative, "0_(ноль) рублей 05_копеек")]
    [InlineData("-5", Instrumental, "−5_(минус пятью) рублями")]
    public void Sums_are_written_with_words(string rubles, GrammaticalCase form, string expected) =>
        Assert.Equal(expected.Replace('_', '\u00A0'), RubleAmount.WithWords(decimal.Parse(rubles, CultureInfo.InvariantCulture), form));

    [Fact]
    public void Sums_are_written_in_digits() =>
        Assert.Equal("12 345 678 рублей 90 копеек".Replace(' ', '\u00A0').Replace("рублей\u00A0", "рублей "), RubleAmount.InDigits(12_345_678.90m));

    [Fact]
    public void A_part_of_a_kopeck_and_a_sum_of_another_world_are_refused()
    {
        Assert.Contains("whole kopecks", Assert.Throws<ArgumentOutOfRangeException>(() => RubleAmount.InDigits(1.005m)).Message);
        Assert.Contains("below a quadrillion", Assert.Throws<ArgumentOutOfRangeException>(() => RubleAmount.WithWords(decimal.MaxValue)).Message);
    }

    [Fact]
    public void Percentages_stand_with_their_sign()
    {
        Assert.Equal("15_%".Replace('_', '\u00A0'), Percentage.Of(15));
        Assert.Equal("15,5_%".Replace('_', '\u00A0'), Percentage.Of(15.5m));
        Assert.Equal("от_10 до_15_%".Replace('_', '\u00A0'), Percentage.FromTo(10, 15));
        Assert.Equal("10–15_%".Replace('_', '\u00A0'), Percentage.Range(10, 15));
        Assert.Equal("15,5_процента".Replace('_', '\u00A0'), CountedNouns.Percent.Count(15.5m));
    }

    [Theory]
    [InlineData(1, "I")]
    [InlineData(4, "IV")]
    [InlineData(14, "XIV")]
    [InlineData(1999, "MCMXCIX")]
    [InlineData(2026, "MMXXVI")]
    [InlineData(3888, "MMMDCCCLXXXVIII")]
    [InlineData(3999, "MMMCMXCIX")]
    public void Roman_numerals_are_written(int value, string expected) => Assert.Equal(expected, RomanNumeral.Of(value));

    [Fact]
    public void Roman_numerals_are_all_different() =>
        Assert.Equal(3999, Enumerable.Range(1, 3999).Select(RomanNumeral.Of).Distinct().Count());

    [Theory]
    [InlineData(0)]
    [InlineData(4000)]
    public void What_Rome_did_not_write_is_refused(int value) =>
        Assert.Contains("from 1 to 3999", Assert.Throws<ArgumentOutOfRangeException>(() => RomanNumeral.Of(value)).Message);
}
