using InnovationDomain.Documents.Language;
using InnovationDomain.Wording;

namespace InnovationDomain.Documents.Tests.Language;

/// <summary>One example a class of surnames; forms are genitive, dative, accusative, instrumental, prepositional.</summary>
public sealed class SurnameTests
{
    [Theory]
    [InlineData("Иванов", "Иванова Иванову Иванова Ивановым Иванове")]
    [InlineData("Хрущёв", "Хрущёва Хрущёву Хрущёва Хрущёвым Хрущёве")]
    [InlineData("Дарвин", "Дарвина Дарвину Дарвина Дарвином Дарвине")]
    [InlineData("Грин", "Грина Грину Грина Грином Грине")]
    [InlineData("Трубецкой", "Трубецкого Трубецкому Трубецкого Трубецким Трубецком")]
    [InlineData("Лановой", "Ланового Лановому Ланового Лановым Лановом")]
    [InlineData("Цой", "Цоя Цою Цоя Цоем Цое")]
    [InlineData("Козодой", "Козодоя Козодою Козодоя Козодоем Козодое")]
    [InlineData("Рыжий", "Рыжего Рыжему Рыжего Рыжим Рыжем")]
    [InlineData("Палий", "Палия Палию Палия Палием Палии")]
    [InlineData("Кий", "Кия Кию Кия Кием Кие")]
    [InlineData("Глинка", "Глинки Глинке Глинку Глинкой Глинке")]
    [InlineData("Гаркуша", "Гаркуши Гаркуше Гаркушу Гаркушей Гаркуше")]
    [InlineData("Левша", "Левши Левше Левшу Левшой Левше")]
    [InlineData("Берия", "Берии Берии Берию Берией Берии")]
    [InlineData("Гойя", "Гойи Гойе Гойю Гойей Гойе")]
    [InlineData("Бова", "Бовы Бове Бову Бовой Бове")]
    [InlineData("Кравец", "Кравца Кравцу Кравца Кравцом Кравце")]
    [InlineData("Коломиец", "Коломийца Коломийцу Коломийца Коломийцем Коломийце")]
    [InlineData("Стрелец", "Стрельца Стрельцу Стрельца Стрельцом Стрельце")]
    [InlineData("Швец", "Швеца Швецу Швеца Швецом Швеце")]
    [InlineData("Кузнец", "Кузнеца Кузнецу Кузнеца Кузнецом Кузнеце")]
    [InlineData("Сверчок", "Сверчка Сверчку Сверчка Сверчком Сверчке")]
    [InlineData("Хичкок", "Хичкока Хичкоку Хичкока Хичкоком Хичкоке")]
    [InlineData("Королёк", "Королька Корольку Королька Корольком Корольке")]
    [InlineData("Гашек", "Гашека Гашеку Гашека Гашеком Гашеке")]
    [InlineData("Кремень", "Кремня Кремню Кремня Кремнем Кремне")]
    [InlineData("Мень", "Меня Меню Меня Менем Мене")]
    [InlineData("Коваль", "Коваля Ковалю Коваля Ковалем Ковале")]
    [InlineData("Ткач", "Ткача Ткачу Ткача Ткачом Ткаче")]
    [InlineData("Гуревич", "Гуревича Гуревичу Гуревича Гуревичем Гуревиче")]
    [InlineData("Шварц", "Шварца Шварцу Шварца Шварцем Шварце")]
    [InlineData("Фрейндлих", "Фрейндлиха Фрейндлиху Фрейндлиха Фрейндлихом Фрейндлихе")]
    [InlineData("Мамин-Сибиряк", "Мамина-Сибиряка Мамину-Сибиряку Мамина-Сибиряка Маминым-Сибиряком Мамине-Сибиряке")]
    [InlineData("Римский-Корсаков", "Римского-Корсакова Римскому-Корсакову Римского-Корсакова Римским-Корсаковым Римском-Корсакове")]
    [InlineData("Немирович-Данченко", "Немировича-Данченко Немировичу-Данченко Немировича-Данченко Немировичем-Данченко Немировиче-Данченко")]
    [InlineData("Бонч-Бруевич", "Бонч-Бруевича Бонч-Бруевичу Бонч-Бруевича Бонч-Бруевичем Бонч-Бруевиче")]
    [InlineData("Сен-Санс", "Сен-Санса Сен-Сансу Сен-Санса Сен-Сансом Сен-Сансе")]
    [InlineData("Миклухо-Маклай", "Миклухо-Маклая Миклухо-Маклаю Миклухо-Маклая Миклухо-Маклаем Миклухо-Маклае")]
    [InlineData("Кара-Мурза", "Кара-Мурзы Кара-Мурзе Кара-Мурзу Кара-Мурзой Кара-Мурзе")]
    [InlineData("О’Коннор", "О’Коннора О’Коннору О’Коннора О’Коннором О’Конноре")]
    public void A_man_s_surname_declines(string nominative, string forms) => AssertForms(nominative, GrammaticalGender.Masculine, forms);

    [Theory]
    [InlineData("Иванова", "Ивановой Ивановой Иванову Ивановой Ивановой")]
    [InlineData("Толстая", "Толстой Толстой Толстую Толстой Толстой")]
    [InlineData("Рыжая", "Рыжей Рыжей Рыжую Рыжей Рыжей")]
    [InlineData("Синяя", "Синей Синей Синюю Синей Синей")]
    [InlineData("Шенгелая", "Шенгелаи Шенгелае Шенгелаю Шенгелаей Шенгелае")]
    [InlineData("Сорока", "Сороки Сороке Сороку Сорокой Сороке")]
    [InlineData("Римская-Корсакова", "Римской-Корсаковой Римской-Корсаковой Римскую-Корсакову Римской-Корсаковой Римской-Корсаковой")]
    [InlineData("Мамина-Сибиряк", "Маминой-Сибиряк Маминой-Сибиряк Мамину-Сибиряк Маминой-Сибиряк Маминой-Сибиряк")]
    public void A_woman_s_surname_declines(string nominative, string forms) => AssertForms(nominative, GrammaticalGender.Feminine, forms);

    [Theory]
    [InlineData("Франко")]
    [InlineData("Черных")]
    [InlineData("Долгих")]
    [InlineData("Живаго")]
    [InlineData("Дурново")]
    [InlineData("Дюма")]
    [InlineData("Золя")]
    [InlineData("Гулиа")]
    [InlineData("Гёте")]
    [InlineData("Ли")]
    [InlineData("Ганди")]
    [InlineData("Камю")]
    [InlineData("Сванидзе")]
    [InlineData("Турсун-заде")]
    [InlineData("О")]
    public void Some_never_change_of_whomever(string surname) =>
        Assert.All(GoldRow.ObliqueCases, grammaticalCase =>
        {
            Declined declined = Decline(surname, grammaticalCase, null);
            Assert.Equal((surname, FormOrigin.Invariable), (declined.Text, declined.Origin));
            Assert.Empty(declined.Warnings);
        });

    [Theory]
    [InlineData("Ким")]
    [InlineData("Коваль")]
    [InlineData("Цой")]
    [InlineData("Мицкевич")]
    [InlineData("Кравец")]
    public void A_consonant_declines_for_a_man_alone(string surname)
    {
        Assert.NotEqual(surname, Decline(surname, GrammaticalCase.Dative, GrammaticalGender.Masculine).Text);
        Assert.Equal(surname, Decline(surname, GrammaticalCase.Dative, GrammaticalGender.Feminine).Text);
        Declined undecided = Decline(surname, GrammaticalCase.Dative, null);
        Assert.Equal((surname, FormOrigin.Unchanged), (undecided.Text, undecided.Origin));
        Assert.Equal([LanguageWarning.GenderUndecided], undecided.Warnings.ToArray());
    }

    [Theory]
    [InlineData("Глинка", "Глинке")]
    [InlineData("Головня", "Головне")]
    public void Where_both_genders_decline_alike_it_need_not_be_known(string surname, string dative) =>
        Assert.Equal(dative, Decline(surname, GrammaticalCase.Dative, null).Text);

    [Theory]
    [InlineData("Заяц", GrammaticalGender.Masculine, LanguageWarning.Ambiguous)]
    [InlineData("Лев", GrammaticalGender.Masculine, LanguageWarning.Ambiguous)]
    [InlineData("Гурень", GrammaticalGender.Masculine, LanguageWarning.Ambiguous)]
    [InlineData("Калина", GrammaticalGender.Feminine, LanguageWarning.Ambiguous)]
    [InlineData("Смит-Иванов", GrammaticalGender.Masculine, LanguageWarning.Ambiguous)]
    [InlineData("Иванова", GrammaticalGender.Masculine, LanguageWarning.GenderUndecided)]
    [InlineData("Никитская", GrammaticalGender.Masculine, LanguageWarning.GenderUndecided)]
    [InlineData("Иванов", GrammaticalGender.Feminine, LanguageWarning.GenderUndecided)]
    [InlineData("Smith", GrammaticalGender.Masculine, LanguageWarning.UnknownWord)]
    [InlineData("Иванов2", GrammaticalGender.Masculine, LanguageWarning.UnknownWord)]
    [InlineData("Ковальський", GrammaticalGender.Masculine, LanguageWarning.Ambiguous)]
    public void Where_a_reader_must_decide_it_stands_unchanged(string surname, GrammaticalGender gender, LanguageWarning warning)
    {
        Declined declined = Decline(surname, GrammaticalCase.Dative, gender);
        Assert.Equal((surname, FormOrigin.Unchanged), (declined.Text, declined.Origin));
        Assert.Equal([warning], declined.Warnings.ToArray());
    }

    [Theory]
    [InlineData("фон Нейман", "фон Нейману")]
    [InlineData("де ла Крус", "де ла Крусу")]
    [InlineData("ИВАНОВ", "ИВАНОВУ")]
    [InlineData("Гарсия Маркес", "Гарсии Маркесу")]
    public void Particles_capitals_and_spaces_stay(string surname, string dative) =>
        Assert.Equal(dative, Decline(surname, GrammaticalCase.Dative, GrammaticalGender.Masculine).Text);

    private static void AssertForms(string nominative, GrammaticalGender gender, string forms) =>
        Assert.Equal(forms, string.Join(' ', GoldRow.ObliqueCases.Select(grammaticalCase => Decline(nominative, grammaticalCase, gender).Text)));

    private static Declined Decline(string surname, GrammaticalCase grammaticalCase, GrammaticalGender? gender) =>
        RussianMorphology.Default.DeclineNamePart(surname, PersonNamePart.Surname, grammaticalCase, gender);
}
