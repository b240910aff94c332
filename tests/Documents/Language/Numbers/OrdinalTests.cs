using InnovationDomain.Documents.Language;
using InnovationDomain.Wording;
using static InnovationDomain.Documents.Language.AgreementClass;
using static InnovationDomain.Wording.GrammaticalCase;

namespace InnovationDomain.Documents.Tests.Language;

public sealed class OrdinalTests
{
    private static readonly string[] Firsts =
    [
        "", "первый", "второй", "третий", "четвертый", "пятый", "шестой", "седьмой", "восьмой", "девятый", "десятый", "одиннадцатый", "двенадцатый", "тринадцатый", "четырнадцатый",
        "пятнадцатый", "шестнадцатый", "семнадцатый", "восемнадцатый", "девятнадцатый",
    ];

    [Property(MaxTest = 3000, Arbitrary = [typeof(AnyNumbers)])]
    public void All_words_but_the_last_are_the_cardinal_of_the_rest(long any)
    {
        long value = any == long.MinValue ? 1 : Math.Abs(any);
        int last = (int)(value % 100);
        last = last is > 0 and < 20 ? last : last % 10;
        if (last == 0)
        {
            return;
        }

        string expected = value == last ? Firsts[last] : $"{Cardinal.InWords(value - last)} {Firsts[last]}";
        Assert.Equal(expected, Ordinal.InWords(value));
    }

    [Property(MaxTest = 300, Arbitrary = [typeof(AnyNumbers)])]
    public void Only_the_last_word_declines(long any)
    {
        long value = any == long.MinValue ? 1 : Math.Abs(any);
        string[] nominative = Ordinal.InWords(value).Split(' ');
        foreach (GrammaticalCase form in Enum.GetValues<GrammaticalCase>())
        {
            foreach (AgreementClass agreement in Enum.GetValues<AgreementClass>())
            {
                Assert.Equal(nominative[..^1], Ordinal.InWords(value, form, agreement).Split(' ')[..^1]);
            }
        }
    }

    [Theory]
    [InlineData(0, "нулевой")]
    [InlineData(40, "сороковой")]
    [InlineData(90, "девяностый")]
    [InlineData(100, "сотый")]
    [InlineData(200, "двухсотый")]
    [InlineData(800, "восьмисотый")]
    [InlineData(1000, "тысячный")]
    [InlineData(1100, "одна тысяча сотый")]
    [InlineData(2000, "двухтысячный")]
    [InlineData(21_000, "двадцатиоднотысячный")]
    [InlineData(25_000, "двадцатипятитысячный")]
    [InlineData(40_000, "сорокатысячный")]
    [InlineData(100_000, "стотысячный")]
    [InlineData(195_000, "стодевяностопятитысячный")]
    [InlineData(211_000, "двухсотодиннадцатитысячный")]
    [InlineData(1_000_000, "миллионный")]
    [InlineData(5_000_000, "пятимиллионный")]
    [InlineData(1_002_000, "один миллион двухтысячный")]
    [InlineData(2_000_000_003, "два миллиарда третий")]
    [InlineData(3_000_000_000_000, "трехтриллионный")]
    public void Ordinals_are_spoken(long value, string expected) => Assert.Equal(expected, Ordinal.InWords(value));

    [Theory]
    [InlineData(2026, Masculine, Genitive, "две тысячи двадцать шестого")]
    [InlineData(3, Feminine, Accusative, "третью")]
    [InlineData(3, Feminine, Instrumental, "третьей")]
    [InlineData(3, Neuter, Dative, "третьему")]
    [InlineData(23, Plural, Prepositional, "двадцать третьих")]
    [InlineData(2, Masculine, Accusative, "второй")]
    [InlineData(2, Neuter, Nominative, "второе")]
    [InlineData(6, Plural, Instrumental, "шестыми")]
    [InlineData(2000, Masculine, Prepositional, "двухтысячном")]
    public void They_agree(long value, AgreementClass agreement, GrammaticalCase form, string expected) =>
        Assert.Equal(expected, Ordinal.InWords(value, form, agreement));

    [Fact]
    public void The_accusative_of_living_beings_is_the_genitive()
    {
        Assert.Equal("первого", Ordinal.InWords(1, Accusative, Masculine, Animacy.Animate));
        Assert.Equal("третьих", Ordinal.InWords(3, Accusative, Plural, Animacy.Animate));
        Assert.Equal("вторую", Ordinal.InWords(2, Accusative, Feminine, Animacy.Animate));
    }

    [Fact]
    public void Nothing_is_the_minus_first() =>
        Assert.Contains("zero or greater", Assert.Throws<ArgumentOutOfRangeException>(() => Ordinal.InWords(-1)).Message);
}
