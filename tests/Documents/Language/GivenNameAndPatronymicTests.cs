using InnovationDomain.Documents.Language;
using InnovationDomain.Wording;

namespace InnovationDomain.Documents.Tests.Language;

/// <summary>One example a class; forms are genitive, dative, accusative, instrumental, prepositional.</summary>
public sealed class GivenNameAndPatronymicTests
{
    [Theory]
    [InlineData("Павел", "Павла Павлу Павла Павлом Павле")]
    [InlineData("Лев", "Льва Льву Льва Львом Льве")]
    [InlineData("Пётр", "Петра Петру Петра Петром Петре")]
    [InlineData("Фёдор", "Фёдора Фёдору Фёдора Фёдором Фёдоре")]
    [InlineData("Юрий", "Юрия Юрию Юрия Юрием Юрии")]
    [InlineData("Игорь", "Игоря Игорю Игоря Игорем Игоре")]
    [InlineData("Никита", "Никиты Никите Никиту Никитой Никите")]
    [InlineData("Илья", "Ильи Илье Илью Ильей Илье")]
    [InlineData("Захария", "Захарии Захарии Захарию Захарией Захарии")]
    [InlineData("Жан-Жак", "Жан-Жака Жан-Жаку Жан-Жака Жан-Жаком Жан-Жаке")]
    [InlineData("Мария", "Марии Марии Марию Марией Марии")]
    [InlineData("Наталья", "Натальи Наталье Наталью Натальей Наталье")]
    [InlineData("Любовь", "Любови Любови Любовь Любовью Любови")]
    [InlineData("Айгуль", "Айгули Айгули Айгуль Айгулью Айгули")]
    [InlineData("Анна-Мария", "Анны-Марии Анне-Марии Анну-Марию Анной-Марией Анне-Марии")]
    [InlineData("Отто", "Отто Отто Отто Отто Отто", GrammaticalGender.Masculine)]
    [InlineData("Гульшат", "Гульшат Гульшат Гульшат Гульшат Гульшат")]
    [InlineData("Долорес", "Долорес Долорес Долорес Долорес Долорес", GrammaticalGender.Feminine)]
    [InlineData("М.", "М. М. М. М. М.")]
    public void A_first_name_declines(string nominative, string forms, GrammaticalGender? gender = null) =>
        AssertForms(nominative, PersonNamePart.Given, forms, gender);

    [Theory]
    [InlineData("Иванович", "Ивановича Ивановичу Ивановича Ивановичем Ивановиче")]
    [InlineData("Ильич", "Ильича Ильичу Ильича Ильичом Ильиче")]
    [InlineData("Никитич", "Никитича Никитичу Никитича Никитичем Никитиче")]
    [InlineData("Ильинична", "Ильиничны Ильиничне Ильиничну Ильиничной Ильиничне")]
    [InlineData("Гасан оглы", "Гасан оглы Гасан оглы Гасан оглы Гасан оглы Гасан оглы")]
    [InlineData("Мамед-кызы", "Мамед-кызы Мамед-кызы Мамед-кызы Мамед-кызы Мамед-кызы")]
    [InlineData("Абу-Хасанович", "Абу-Хасановича Абу-Хасановичу Абу-Хасановича Абу-Хасановичем Абу-Хасановиче")]
    public void A_patronymic_tells_its_gender_and_declines(string nominative, string forms) =>
        AssertForms(nominative, PersonNamePart.Patronymic, forms, null);

    [Theory]
    [InlineData("Николь", LanguageWarning.Ambiguous)]
    [InlineData("Клаудиа", LanguageWarning.Ambiguous)]
    public void A_woman_s_name_that_usage_declines_in_two_ways_stands_unchanged(string name, LanguageWarning warning)
    {
        Declined declined = RussianMorphology.Default.DeclineNamePart(name, PersonNamePart.Given, GrammaticalCase.Genitive, GrammaticalGender.Feminine);
        Assert.Equal(name, declined.Text);
        Assert.Equal([warning], declined.Warnings.ToArray());
    }

    [Fact]
    public void A_listed_name_is_surer_than_one_declined_by_its_ending()
    {
        Assert.Equal(FormOrigin.Lexicon, Origin("Иван"));
        Assert.Equal(FormOrigin.Rule, Origin("Хубертус"));
    }

    private static FormOrigin Origin(string name) =>
        RussianMorphology.Default.DeclineNamePart(name, PersonNamePart.Given, GrammaticalCase.Genitive, GrammaticalGender.Masculine).Origin;

    private static void AssertForms(string nominative, PersonNamePart part, string forms, GrammaticalGender? gender) =>
        Assert.Equal(forms, string.Join(' ', GoldRow.ObliqueCases.Select(grammaticalCase => RussianMorphology.Default.DeclineNamePart(nominative, part, grammaticalCase, gender).Text)));
}
