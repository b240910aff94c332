using InnovationDomain.Documents.Language;
using InnovationDomain.Tests.Support.Generation;

namespace InnovationDomain.Documents.Tests.Language;

/// <summary>In these examples «_» stands for a no-break space.</summary>
public sealed class TypographyTests
{
    [Theory]
    [InlineData("№ 5", "№_5")]
    [InlineData("№5, № 95 и №№ 1, 2", "№_5, №_95 и №№_1, 2")]
    [InlineData("§7", "§_7")]
    [InlineData("22 апреля 2021 г.", "22_апреля_2021_г.")]
    [InlineData("22 апреля 2021 года проведен", "22_апреля_2021_года проведен")]
    [InlineData("с 1 сентября 2021 года. До 5 мая.", "с 1_сентября_2021_года. До 5_мая.")]
    [InlineData("2021 г. проведен в 2022 г. Москва", "2021_г. проведен в 2022_г. Москва")]
    [InlineData("с 01.09.2021г.", "с 01.09.2021_г.")]
    [InlineData("22 апреля 2021г.", "22_апреля_2021_г.")]
    [InlineData("г. Пятигорск, г.Пятигорск", "г._Пятигорск, г._Пятигорск")]
    [InlineData("ул. Ленина, д. 5, ст. 20, ч.4, п. 3", "ул._Ленина, д._5, ст._20, ч._4, п._3")]
    [InlineData("и т. д., и т.п., т.е. так, в т.ч. так", "и_т._д., и_т._п., т._е. так, в т._ч. так")]
    [InlineData("города и т. Иванов", "города и т._Иванов")]
    [InlineData("в сентябре 2026 года, сентябрь 2026 г.", "в сентябре_2026_года, сентябрь_2026_г.")]
    [InlineData("10 млн рублей, 5 млрд руб., 7 тыс. чел., 3 млн. руб., много млн рублей", "10_млн_рублей, 5_млрд_руб., 7_тыс._чел., 3_млн._руб., много млн рублей")]
    [InlineData("И. о. директора, и. о. начальника", "И._о. директора, и._о. начальника")]
    [InlineData("5 руб. 40 коп.", "5_руб._40_коп.")]
    [InlineData("подп. «а» п. 5", "подп._«а» п._5")]
    [InlineData("5 % и 5%", "5_% и 5_%")]
    [InlineData("10 тыс. руб., 12 345 рублей, 3 экз.", "10_тыс._руб., 12_345_рублей, 3_экз.")]
    [InlineData("за 7 дней", "за 7 дней")]
    [InlineData("Директор МБОУ СОШ № 5 г. Пятигорска, протокол № 3 г. Москва", "Директор МБОУ СОШ №_5 г._Пятигорска, протокол №_3 г._Москва")]
    [InlineData("100%-ный охват", "100%-ный охват")]
    [InlineData("Фестиваль 2021 год", "Фестиваль 2021_год")]
    public void Numbers_dates_and_abbreviations_do_not_part(string text, string expected) => Sets(text, expected);

    [Theory]
    [InlineData("И.О. Фамилия", "И.О._Фамилия")]
    [InlineData("И. О. Фамилия", "И.О._Фамилия")]
    [InlineData("И.О.Фамилия", "И.О._Фамилия")]
    [InlineData("Фамилия И.О.", "Фамилия_И.О.")]
    [InlineData("Иванову И. И., Петрову П.П.", "Иванову_И.И., Петрову_П.П.")]
    [InlineData("В. Ли", "В._Ли")]
    [InlineData("М.П. О’Нил, М.П. ИВАНОВА", "М.П._О’Нил, М.П._ИВАНОВА")]
    [InlineData("в классе А. В школе", "в классе А. В школе")]
    [InlineData("А.С. де Голль, А. С. де Голль, Л. ван дер Ваальс", "А.С._де_Голль, А.С._де_Голль, Л._ван_дер_Ваальс")]
    [InlineData("А.С. де факто, И.И. для Петрова", "А.С. де факто, И.И. для Петрова")]
    public void Initials_stay_with_the_surname(string text, string expected) => Sets(text, expected);

    [Theory]
    [InlineData("\"слово\"", "«слово»")]
    [InlineData("МБОУ \"СОШ № 5\"", "МБОУ «СОШ №_5»")]
    [InlineData("“слово”", "«слово»")]
    [InlineData("«МКУ «Центр»»", "«МКУ „Центр“»")]
    [InlineData("МУ \"Управление \"Центр\" города\"", "МУ «Управление „Центр“ города»")]
    [InlineData("«МКУ «Центр»", "«МКУ «Центр»")]
    [InlineData("« слово »", "«слово»")]
    [InlineData("экран 5\", экран 5\" и 7\", диагональю 15\" монитор", "экран 5\", экран 5\" и 7\", диагональю 15\" монитор")]
    [InlineData("«внешние „внутренние“»", "«внешние „внутренние“»")]
    public void Quotation_marks_are_guillemets_and_pair(string text, string expected) => Sets(text, expected);

    [Theory]
    [InlineData("руководители - представители", "руководители_— представители")]
    [InlineData("руководители – представители", "руководители_— представители")]
    [InlineData("научно-методический", "научно-методический")]
    [InlineData("2021-2022 учебный год", "2021–2022 учебный год")]
    [InlineData("в 2021-2022г.", "в 2021–2022_г.")]
    [InlineData("№ 2021-2022", "№_2021-2022")]
    [InlineData("(далее - Порядок)", "(далее_— Порядок)")]
    [InlineData("код 10-2021-2022", "код 10-2021-2022")]
    [InlineData("тел. 2020-2021", "тел._2020-2021")]
    [InlineData("2020 - 2021 годов, 3 - 5 лет, 10:30 - 12:00", "2020–2021_годов, 3–5_лет, 10:30–12:00")]
    [InlineData("в 2021 - 5 площадок", "в 2021_— 5 площадок")]
    [InlineData("с 01.09.2021-05.09.2021", "с 01.09.2021–05.09.2021")]
    [InlineData("01.09.2021 - 05.09.2021, 01.09.2021 — 05.09.2021.", "01.09.2021–05.09.2021, 01.09.2021–05.09.2021.")]
    [InlineData("44.02.2021-05.09.2021", "44.02.2021-05.09.2021")]
    [InlineData("10:30-12:00", "10:30–12:00")]
    [InlineData("3-5 лет, 10-15 %, 10-15%", "3–5_лет, 10–15_%, 10–15_%")]
    [InlineData("№ 3-5 лет, тел. 22-33 л., 5-3 лет, 3-5-7 лет, ст. 3-5", "№_3-5_лет, тел._22-33_л., 5-3_лет, 3-5-7_лет, ст._3-5")]
    public void A_lone_hyphen_is_a_dash_and_years_take_the_short_one(string text, string expected) => Sets(text, expected);

    [Theory]
    [InlineData("  два   слова \t и\r\nстрока ", "два слова и строка")]
    [InlineData("слово , слово ; слово !", "слово, слово; слово!")]
    [InlineData("( в скобках )", "(в скобках)")]
    [InlineData("файл .docx", "файл .docx")]
    public void Spaces_are_single_and_stand_where_they_may(string text, string expected) => Sets(text, expected);

    [Theory]
    [InlineData("https://ru.wikipedia.org/wiki/%D0%9F%D1%8F%D1%82")]
    [InlineData("http://mo.ru/file5%20b.pdf?y=2020-2021")]
    [InlineData("I.I.Ivanov@mail.ru")]
    [InlineData("www.г.рф/ст.20")]
    public void An_address_is_left_as_it_is(string address) => Sets($"сайт  {address} , № 5", $"сайт {address}, №_5");

    [Fact]
    public void A_text_with_nothing_to_set_is_the_same_object()
    {
        const string text = "создание единого инновационного пространства";
        Assert.Same(text, Typography.Apply(text));
    }

    [Theory]
    [InlineData("1.")]
    [InlineData("№")]
    [InlineData("И.")]
    [InlineData("т.")]
    [InlineData("\"(")]
    [InlineData("1-")]
    [InlineData("1 млн ")]
    [InlineData("А. де ")]
    public void A_long_text_without_a_space_takes_no_longer_than_it_must(string piece)
    {
        // Quadratic work on half a million characters would be felt as minutes.
        string text = string.Concat(Enumerable.Repeat(piece, 250_000));
        Assert.Equal(Letters.Of(text), Letters.Of(Typography.Apply(text)));
    }

    [Property(MaxTest = 10000, Arbitrary = [typeof(OddTexts)])]
    public void What_is_set_stays_set(string text)
    {
        string once = Typography.Apply(text);
        Assert.Equal(once, Typography.Apply(once));
    }

    [Property(MaxTest = 2000, Arbitrary = [typeof(OddTexts)])]
    public void No_letter_digit_or_sign_is_lost_or_added(string text) =>
        Assert.Equal(Letters.Of(text), Letters.Of(Typography.Apply(text)));

    [Property(MaxTest = 3000, Arbitrary = [typeof(OddTexts)])]
    public void Printed_characters_keep_their_number_and_marks_change_into_marks(string text)
    {
        string typed = Printed(text);
        string set = Printed(Typography.Apply(text));
        Assert.Equal(typed.Length, set.Length);
        Assert.All(typed.Zip(set), pair => Assert.True(
            pair.First == pair.Second
            || ("\"«»„“”".Contains(pair.First, StringComparison.Ordinal) && "«»„“".Contains(pair.Second, StringComparison.Ordinal))
            || ("-–—".Contains(pair.First, StringComparison.Ordinal) && "–—".Contains(pair.Second, StringComparison.Ordinal))));
    }

    [Property(MaxTest = 2000, Arbitrary = [typeof(OddTexts)])]
    public void No_straight_quote_and_no_double_space_is_left(string text)
    {
        string set = Typography.Apply(text);
        Assert.DoesNotMatch("(?<![0-9])\"", set);
        Assert.DoesNotMatch(@"[ \u00A0]{2}|^[ \u00A0]|[ \u00A0]$|\t|\n", set);
    }

    private static string Printed(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private static void Sets(string text, string expected) => Assert.Equal(expected.Replace('_', '\u00A0'), Typography.Apply(text));

    private static class OddTexts
    {
        public static Arbitrary<string> Text() => Arb.From(OddText.Raw, ArbMap.Default.ArbFor<string>().Shrinker);
    }
}
