using System.Globalization;
using InnovationDomain.Documents.Language;
using InnovationDomain.Wording;
using static InnovationDomain.Wording.GrammaticalCase;

namespace InnovationDomain.Documents.Tests.Language;

/// <summary>In these examples «_» stands for a no-break space.</summary>
public sealed class CountedNounTests
{
    private static readonly CountedNoun Platform = CountedNoun.Of("площадка", "площадки", "площадок");

    [Property(MaxTest = 3000, Arbitrary = [typeof(AnyNumbers)])]
    public void The_form_depends_on_the_last_two_digits_only(long count) =>
        Assert.Equal(Platform.WordFor(Math.Abs(count % 100)), Platform.WordFor(count));

    [Property(MaxTest = 3000, Arbitrary = [typeof(AnyNumbers)])]
    public void In_every_case_it_does_so_but_after_zero_and_whole_thousands(long count)
    {
        foreach (GrammaticalCase form in Enum.GetValues<GrammaticalCase>())
        {
            // Spoken, these end with a noun («тысяча»), which takes the genitive plural in every case.
            string expected = count % 1000 == 0 ? "рабочих дней" : CountedNouns.WorkingDay.WordFor(100 + Math.Abs(count % 100), form);
            Assert.Equal(expected, CountedNouns.WorkingDay.WordFor(count, form));
        }
    }

    [Property(MaxTest = 2000, Arbitrary = [typeof(AnyNumbers)])]
    public void Digits_read_back_as_the_number(long count)
    {
        string text = Platform.Count(count);
        string digits = text[..text.LastIndexOf('\u00A0')].Replace("\u00A0", "").Replace('−', '-');
        Assert.Equal(count, long.Parse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture));
    }

    [Property(MaxTest = 2000)]
    public void A_decimal_is_written_exactly(decimal count)
    {
        string text = Platform.Count(count);
        string digits = text[..text.LastIndexOf('\u00A0')].Replace("\u00A0", "").Replace('−', '-').Replace(',', '.');
        Assert.Equal(count, decimal.Parse(digits, NumberStyles.Number, CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("0", "0_площадок")]
    [InlineData("1", "1_площадка")]
    [InlineData("3", "3_площадки")]
    [InlineData("5", "5_площадок")]
    [InlineData("11", "11_площадок")]
    [InlineData("21", "21_площадка")]
    [InlineData("112", "112_площадок")]
    [InlineData("-2", "−2_площадки")]
    [InlineData("1234", "1234_площадки")]
    [InlineData("12345", "12_345_площадок")]
    [InlineData("1234567.25", "1_234_567,25_площадки")]
    [InlineData("1.50", "1,5_площадки")]
    [InlineData("2.0", "2_площадки")]
    public void A_number_and_its_noun(string count, string expected) =>
        Assert.Equal(Spaced(expected), Platform.Count(decimal.Parse(count, CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData(5, Instrumental, "5_площадками")]
    [InlineData(1, Instrumental, "1_площадкой")]
    [InlineData(21, Dative, "21_площадке")]
    [InlineData(21, Accusative, "21_площадку")]
    [InlineData(2, Accusative, "2_площадки")]
    [InlineData(2, Genitive, "2_площадок")]
    [InlineData(2000, Dative, "2000_площадок")]
    [InlineData(0, Prepositional, "0_площадок")]
    public void A_number_and_its_noun_in_a_case(int count, GrammaticalCase form, string expected) =>
        Assert.Equal(Spaced(expected), Platform.Count(count, form));

    [Theory]
    [InlineData("рабочий день|рабочих дня|рабочих дней", "рабочего дня|рабочему дню|рабочий день|рабочим днем|рабочем дне", "рабочим дням|рабочими днями|рабочих днях")]
    [InlineData("штатная единица|штатные единицы|штатных единиц", "штатной единицы|штатной единице|штатную единицу|штатной единицей|штатной единице", "штатным единицам|штатными единицами|штатных единицах")]
    [InlineData("последнее мероприятие|последних мероприятия|последних мероприятий", "последнего мероприятия|последнему мероприятию|последнее мероприятие|последним мероприятием|последнем мероприятии", "последним мероприятиям|последними мероприятиями|последних мероприятиях")]
    [InlineData("организация|организации|организаций", "организации|организации|организацию|организацией|организации", "организациям|организациями|организациях")]
    [InlineData("статья|статьи|статей", "статьи|статье|статью|статьей|статье", "статьям|статьями|статьях")]
    [InlineData("неделя|недели|недель", "недели|неделе|неделю|неделей|неделе", "неделям|неделями|неделях")]
    [InlineData("должность|должности|должностей", "должности|должности|должность|должностью|должности", "должностям|должностями|должностях")]
    [InlineData("вещь|вещи|вещей", "вещи|вещи|вещь|вещью|вещи", "вещам|вещами|вещах")]
    [InlineData("критерий|критерия|критериев", "критерия|критерию|критерий|критерием|критерии", "критериям|критериями|критериях")]
    [InlineData("рубль|рубля|рублей", "рубля|рублю|рубль|рублем|рубле", "рублям|рублями|рублях")]
    [InlineData("письмо|письма|писем", "письма|письму|письмо|письмом|письме", "письмам|письмами|письмах")]
    [InlineData("копейка|копейки|копеек", "копейки|копейке|копейку|копейкой|копейке", "копейкам|копейками|копейках")]
    [InlineData("стул|стула|стульев", "стула|стулу|стул|стулом|стуле", "стульям|стульями|стульях")]
    [InlineData("имя|имени|имен", "имени|имени|имя|именем|имени", "именам|именами|именах")]
    [InlineData("год|года|лет", "года|году|год|годом|годе", "годам|годами|годах")]
    [InlineData("большая группа|большие группы|больших групп", "большой группы|большой группе|большую группу|большой группой|большой группе", "большим группам|большими группами|больших группах")]
    [InlineData("интернет-площадка|интернет-площадки|интернет-площадок", "интернет-площадки|интернет-площадке|интернет-площадку|интернет-площадкой|интернет-площадке", "интернет-площадкам|интернет-площадками|интернет-площадках")]
    [InlineData("член совета|члена совета|членов совета", "члена совета|члену совета|член совета|членом совета|члене совета", "членам совета|членами совета|членах совета")]
    public void Three_forms_tell_the_rest(string forms, string singular, string plural)
    {
        string[] three = forms.Split('|');
        CountedNoun noun = CountedNoun.Of(three[0], three[1], three[2]);
        Assert.Equal(singular.Split('|'), new[] { Genitive, Dative, Accusative, Instrumental, Prepositional }.Select(form => noun.WordFor(form == Genitive ? 1.5m : 1, form)));
        Assert.Equal(plural.Split('|'), new[] { Dative, Instrumental, Prepositional }.Select(form => noun.WordFor(5, form)));
    }

    [Theory]
    [InlineData(1, "участника")]
    [InlineData(2, "участников")]
    [InlineData(5, "участников")]
    [InlineData(21, "участника")]
    [InlineData(22, "участника")]
    [InlineData(102, "участника")]
    public void The_accusative_of_living_beings(int count, string expected) =>
        Assert.Equal(expected, CountedNouns.Participant.WordFor(count, Accusative));

    [Theory]
    [InlineData(1, Nominative, "обучающийся")]
    [InlineData(2, Nominative, "обучающихся")]
    [InlineData(21, Accusative, "обучающегося")]
    [InlineData(21, Dative, "обучающемуся")]
    [InlineData(5, Instrumental, "обучающимися")]
    [InlineData(5, Dative, "обучающимся")]
    public void A_participle_may_be_the_noun(int count, GrammaticalCase form, string expected) =>
        Assert.Equal(expected, CountedNouns.Student.WordFor(count, form));

    [Fact]
    public void Words_agree_with_the_noun()
    {
        Assert.Equal("две площадки", Platform.CountInWords(2));
        Assert.Equal("двадцатью одним рабочим днем", CountedNouns.WorkingDay.CountInWords(21, Instrumental));
        Assert.Equal("одно мероприятие", CountedNouns.Activity.CountInWords(1));
        Assert.Equal("двух педагогов", CountedNouns.Teacher.CountInWords(2, Accusative));
        Assert.Equal("пятнадцать целых пять десятых процента", CountedNouns.Percent.CountInWords(15.5m));
        Assert.Equal(Spaced("3_(три) рабочих дня"), CountedNouns.WorkingDay.CountWithWords(3));
        Assert.Equal("два судьи", CountedNoun.Of("судья", "судьи", "судей", GrammaticalGender.Masculine, Animacy.Animate).CountInWords(2));
    }

    [Fact]
    public void Ranges_go_with_the_upper_bound()
    {
        Assert.Equal(Spaced("от_10 до_21_площадки"), Platform.FromTo(10, 21));
        Assert.Equal(Spaced("10–15_площадками"), Platform.Range(10, 15, Instrumental));
        Assert.Contains("15 is not less than 10", Assert.Throws<ArgumentException>(() => Platform.FromTo(15, 10)).Message);
        Assert.Contains("negative", Assert.Throws<ArgumentException>(() => Platform.Range(-5, 10)).Message);
    }

    [Fact]
    public void A_stated_form_wins()
    {
        CountedNoun noun = CountedNoun.Of("этюд", "этюда", "этюдов").With(Instrumental, "этюдищем", "этюдищами");
        Assert.Equal("этюдищем", noun.WordFor(1, Instrumental));
        Assert.Equal("этюдищами", noun.WordFor(7, Instrumental));
        Assert.Equal("этюдам", noun.WordFor(7, Dative));
    }

    [Fact]
    public void The_nominative_is_given_with_the_three_forms() =>
        Assert.Contains("CountedNoun.Of", Assert.Throws<ArgumentOutOfRangeException>(() => Platform.With(Nominative, "площадка", "площадки")).Message);

    [Property(MaxTest = 1000, Arbitrary = [typeof(AnyNumbers)])]
    public void Typography_leaves_numbers_as_they_are_written(long any)
    {
        decimal number = any % 1_000_000_000 / 100m;
        foreach (GrammaticalCase form in Enum.GetValues<GrammaticalCase>())
        {
            Assert.All(
                [CountedNouns.WorkingDay.Count(number, form), CountedNouns.Year.CountWithWords(number, form), Platform.FromTo(number, number + 1), RubleAmount.WithWords(number, form), Percentage.Of(number)],
                text => Assert.Equal(text, Typography.Apply(text)));
        }
    }

    [Fact]
    public void A_form_in_doubt_is_asked_for_and_not_guessed()
    {
        CountedNoun cloak = CountedNoun.Of("плащ", "плаща", "плащей");
        Assert.Equal("плащам", cloak.WordFor(5, Dative));
        string message = Assert.Throws<InvalidOperationException>(() => cloak.WordFor(1, Instrumental)).Message;
        Assert.Equal("The instrumental of «плащ» after a number is not known. Give it with the noun: .With(GrammaticalCase.Instrumental, singular: \"…\", plural: \"…\").", message);

        CountedNoun apprentice = CountedNoun.Of("подмастерье", "подмастерья", "подмастерьев", animacy: Animacy.Animate);
        Assert.Contains("accusative", Assert.Throws<InvalidOperationException>(() => apprentice.WordFor(1, Accusative)).Message);

        CountedNoun flower = CountedNoun.Of("цветок", "цветка", "цветов");
        Assert.Contains("dative", Assert.Throws<InvalidOperationException>(() => flower.WordFor(5, Dative)).Message);
        Assert.Contains("gender", Assert.Throws<InvalidOperationException>(() => CountedNoun.Of("кафе", "кафе", "кафе").CountInWords(1)).Message);
        Assert.Contains("same number of words", Assert.Throws<ArgumentException>(() => CountedNoun.Of("рабочий день", "дня", "дней")).Message);
        Assert.Contains("many is blank", Assert.Throws<ArgumentException>(() => CountedNoun.Of("день", "дня", " ")).Message);
    }

    public static TheoryData<string> Lexicon => [.. typeof(CountedNouns).GetProperties().Select(property => property.Name)];

    [Theory]
    [MemberData(nameof(Lexicon))]
    public void The_nouns_of_the_library_are_known_in_every_case(string name)
    {
        var noun = (CountedNoun)typeof(CountedNouns).GetProperty(name)!.GetValue(null)!;
        foreach (GrammaticalCase form in Enum.GetValues<GrammaticalCase>())
        {
            foreach (decimal count in (decimal[])[1, 2, 5, 1.5m, 1000])
            {
                Assert.NotEmpty(noun.CountWithWords(count, form));
            }
        }
    }

    private static string Spaced(string text) => text.Replace('_', '\u00A0');
}
