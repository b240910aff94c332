using InnovationDomain.Documents.Language;
using InnovationDomain.Wording;
using static InnovationDomain.Wording.GrammaticalCase;
using static InnovationDomain.Wording.GrammaticalGender;

namespace InnovationDomain.Documents.Tests.Language;

public sealed class CardinalTests
{
    [Property(MaxTest = 600, Arbitrary = [typeof(AnyNumbers)])]
    public void Words_read_back_as_the_number_in_every_case_and_gender(long value)
    {
        foreach (GrammaticalCase form in Enum.GetValues<GrammaticalCase>())
        {
            foreach (GrammaticalGender gender in Enum.GetValues<GrammaticalGender>())
            {
                Assert.Equal(value, SpokenNumbers.Read(Cardinal.InWords(value, form, gender)));
            }
        }
    }

    [Property(MaxTest = 2000, Arbitrary = [typeof(AnyNumbers)])]
    public void Words_have_no_gap_at_an_end_and_none_doubled(long value)
    {
        string words = Cardinal.InWords(value, Instrumental);
        Assert.Matches("^[а-я]+( [а-я]+)*$", words);
    }

    [Property(MaxTest = 2000, Arbitrary = [typeof(AnyNumbers)])]
    public void The_thousands_are_spoken_as_feminine_and_greater_groups_as_masculine(long value)
    {
        // An independent construction: the number is the words of its groups, each with its scale.
        ulong rest = value < 0 ? 0UL - (ulong)value : (ulong)value;
        if (rest is 0 or > 999_999_999)
        {
            return;
        }

        long millions = (long)rest / 1_000_000, thousands = (long)rest / 1000 % 1000, ones = (long)rest % 1000;
        List<string> parts = [];
        if (millions > 0)
        {
            parts.Add(CountedNoun.Of("миллион", "миллиона", "миллионов").CountInWords(millions, Genitive));
        }

        if (thousands > 0)
        {
            parts.Add(CountedNoun.Of("тысяча", "тысячи", "тысяч").CountInWords(thousands, Genitive));
        }

        if (ones > 0)
        {
            parts.Add(Cardinal.InWords(ones, Genitive));
        }

        Assert.Equal(string.Join(' ', parts), Cardinal.InWords((long)rest, Genitive));
    }

    [Theory]
    [InlineData(1, Masculine, Nominative, "один")]
    [InlineData(1, Feminine, Accusative, "одну")]
    [InlineData(1, Neuter, Nominative, "одно")]
    [InlineData(2, Feminine, Nominative, "две")]
    [InlineData(2, Neuter, Nominative, "два")]
    [InlineData(22, Feminine, Accusative, "двадцать две")]
    [InlineData(21, Feminine, Instrumental, "двадцатью одной")]
    [InlineData(1000, Masculine, Nominative, "одна тысяча")]
    [InlineData(1_001_000, Masculine, Accusative, "один миллион одну тысячу")]
    [InlineData(-40, Masculine, Prepositional, "минус сорока")]
    [InlineData(0, Feminine, Genitive, "ноля")]
    [InlineData(999_999_999_999_999, Masculine, Nominative, "девятьсот девяносто девять триллионов девятьсот девяносто девять миллиардов девятьсот девяносто девять миллионов девятьсот девяносто девять тысяч девятьсот девяносто девять")]
    [InlineData(long.MinValue, Feminine, Nominative, "минус девять квинтиллионов двести двадцать три квадриллиона триста семьдесят два триллиона тридцать шесть миллиардов восемьсот пятьдесят четыре миллиона семьсот семьдесят пять тысяч восемьсот восемь")]
    public void Numbers_are_spoken(long value, GrammaticalGender gender, GrammaticalCase form, string expected) =>
        Assert.Equal(expected, Cardinal.InWords(value, form, gender));

    [Theory]
    [InlineData(1, Masculine, "одного")]
    [InlineData(1, Feminine, "одну")]
    [InlineData(2, Feminine, "двух")]
    [InlineData(4, Masculine, "четырех")]
    [InlineData(5, Masculine, "пять")]
    [InlineData(21, Masculine, "двадцать одного")]
    [InlineData(22, Masculine, "двадцать два")]
    [InlineData(102, Masculine, "сто два")]
    [InlineData(2000, Masculine, "две тысячи")]
    public void The_accusative_of_living_beings_is_the_genitive_in_one_and_in_two_to_four_alone(long value, GrammaticalGender gender, string expected) =>
        Assert.Equal(expected, Cardinal.InWords(value, Accusative, gender, Animacy.Animate));

    [Theory]
    [InlineData("1.5", Nominative, "одна целая пять десятых")]
    [InlineData("15.5", Genitive, "пятнадцати целых пяти десятых")]
    [InlineData("0.01", Nominative, "ноль целых одна сотая")]
    [InlineData("21.021", Accusative, "двадцать одну целую двадцать одну тысячную")]
    [InlineData("-2.000002", Instrumental, "минус двумя целыми двумя миллионными")]
    [InlineData("0.5", Prepositional, "нуле целых пяти десятых")]
    [InlineData("2.50", Nominative, "две целых пять десятых")]
    [InlineData("3.00", Nominative, "три")]
    public void Fractions_are_spoken(string value, GrammaticalCase form, string expected) =>
        Assert.Equal(expected, Cardinal.InWords(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture), form));

    [Fact]
    public void The_longest_numbers_find_room()
    {
        Assert.Equal(8_888_888_888_888_888_888, SpokenNumbers.Read(Cardinal.InWords(8_888_888_888_888_888_888, Instrumental)));
        Assert.EndsWith(" восемьюстами восемьюдесятью восемью миллионными", Cardinal.InWords(-888_888_888_888_888_888.000888m, Instrumental));
        Assert.EndsWith("восьмисотвосьмидесятивосьмитысячными", Ordinal.InWords(8_888_888_888_888_888_000, Instrumental, AgreementClass.Plural));
    }

    [Fact]
    public void What_has_no_words_says_so()
    {
        Assert.Contains("up to six digits after the comma", Assert.Throws<ArgumentOutOfRangeException>(() => Cardinal.InWords(0.0000001m)).Message);
        Assert.Contains("below a quintillion", Assert.Throws<ArgumentOutOfRangeException>(() => Cardinal.InWords(1_000_000_000_000_000_000.5m)).Message);
        Assert.Contains("six cases", Assert.Throws<ArgumentOutOfRangeException>(() => Cardinal.InWords(1, (GrammaticalCase)6)).Message);
        Assert.Contains("three genders", Assert.Throws<ArgumentOutOfRangeException>(() => Cardinal.InWords(1, Nominative, default)).Message);
    }
}
