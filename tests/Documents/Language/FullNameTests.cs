using InnovationDomain.Documents.Language;
using InnovationDomain.People;
using InnovationDomain.Wording;

namespace InnovationDomain.Documents.Tests.Language;

public sealed class FullNameTests
{
    [Theory]
    [InlineData("Иванова Мария Петровна", "Ивановой Марии Петровне")]
    [InlineData("Мария Петровна Иванова", "Марии Петровне Ивановой")]
    [InlineData("Петровна Мария Иванова", "Петровне Марии Ивановой")]
    [InlineData("ИВАНОВА МАРИЯ ПЕТРОВНА", "ИВАНОВОЙ МАРИИ ПЕТРОВНЕ")]
    [InlineData("Иванова Мария", "Ивановой Марии")]
    [InlineData("Мария Иванова", "Марии Ивановой")]
    [InlineData("Мария Петровна", "Марии Петровне")]
    [InlineData("Иванова", "Ивановой")]
    [InlineData("Иванова М.П.", "Ивановой М.П.")]
    [InlineData("Иванова М. П.", "Ивановой М. П.")]
    [InlineData("М.П. Иванова", "М.П. Ивановой")]
    [InlineData("М.\u00A0П.\u00A0Иванова", "М.\u00A0П.\u00A0Ивановой")]
    [InlineData("М.П.Иванова", "М.П.Ивановой")]
    [InlineData("Мария П. Иванова", "Марии П. Ивановой")]
    [InlineData("Абрамович Роман Аркадьевич", "Абрамовичу Роману Аркадьевичу")]
    [InlineData("Роман Аркадьевич Абрамович", "Роману Аркадьевичу Абрамовичу")]
    [InlineData("Мария Абрамович", "Марии Абрамович")]
    [InlineData("Лев Николаевич Толстой", "Льву Николаевичу Толстому")]
    [InlineData("Пётр Ильич Чайковский", "Петру Ильичу Чайковскому")]
    [InlineData("Алиев Вагиф Гасан оглы", "Алиеву Вагифу Гасан оглы")]
    [InlineData("Гейдар Алирза оглы Алиев", "Гейдару Алирза оглы Алиеву")]
    [InlineData("Мамытбек уулу Азамат", "Мамытбек уулу Азамату")]
    [InlineData("Людвиг ван Бетховен", "Людвигу ван Бетховену")]
    [InlineData("Ким Сергей Иванович", "Киму Сергею Ивановичу")]
    [InlineData("Ким Анна", "Ким Анне")]
    [InlineData("Дурново Пётр Николаевич", "Дурново Петру Николаевичу")]
    [InlineData("Сорока Галина", "Сороке Галине")]
    [InlineData("Роман Виктор", "Роману Виктору")]
    [InlineData("Ким Гуляра", "Ким Гуляре")]
    [InlineData("Анания Агеевна Дедурова", "Анании Агеевне Дедуровой")]
    [InlineData("Смит Джон", "Смиту Джону")]
    [InlineData("Толпыго О.В.", "Толпыго О.В.")]
    [InlineData("Глинка М.И.", "Глинке М.И.")]
    [InlineData("  Иванова   Мария ", "  Ивановой   Марии ")]
    public void A_typed_name_keeps_its_order_initials_and_spaces(string typed, string dative)
    {
        Declined declined = RussianMorphology.Default.DeclineFullName(typed, GrammaticalCase.Dative);
        Assert.Equal(dative, declined.Text);
        Assert.Empty(declined.Warnings);
    }

    [Theory]
    [InlineData("Ким А.Б.", LanguageWarning.GenderUndecided)]
    [InlineData("Ким Саша", LanguageWarning.GenderUndecided)]
    [InlineData("Иванов Мария Петровна", LanguageWarning.GenderUndecided)]
    [InlineData("Заяц Олег Иванович", LanguageWarning.Ambiguous)]
    [InlineData("Иванов Петрова", LanguageWarning.UnclearStructure)]
    [InlineData("Ким Чен Ын", LanguageWarning.UnclearStructure)]
    [InlineData("Блум Адеалина", LanguageWarning.UnclearStructure)]
    [InlineData("Иванова, Мария", LanguageWarning.UnclearStructure)]
    [InlineData("директор Иванова Мария Петровна Сидорова", LanguageWarning.UnclearStructure)]
    [InlineData("Anna Smith", LanguageWarning.UnknownWord)]
    public void A_name_in_doubt_stands_as_a_whole(string typed, LanguageWarning warning)
    {
        Declined declined = RussianMorphology.Default.DeclineFullName(typed, GrammaticalCase.Dative);
        Assert.Equal((typed, FormOrigin.Unchanged), (declined.Text, declined.Origin));
        Assert.Equal([warning], declined.Warnings.ToArray());
    }

    [Fact]
    public void A_stated_gender_decides()
    {
        Assert.Equal("Киму А.Б.", RussianMorphology.Default.DeclineFullName("Ким А.Б.", GrammaticalCase.Dative, GrammaticalGender.Masculine).Text);
        Assert.Equal("Ким А.Б.", RussianMorphology.Default.DeclineFullName("Ким А.Б.", GrammaticalCase.Dative, GrammaticalGender.Feminine).Text);
    }

    [Theory]
    [InlineData("Мария Петровна Иванова", "Иванова", "Мария", "Петровна")]
    [InlineData("Алиев Вагиф Гасан  оглы", "Алиев", "Вагиф", "Гасан оглы")]
    [InlineData("Людвиг ван Бетховен", "ван Бетховен", "Людвиг", null)]
    [InlineData("М. П. Иванова", "Иванова", "М.", "П.")]
    [InlineData("Иванова М.", "Иванова", "М.", null)]
    [InlineData("Мария П. Иванова", "Иванова", "Мария", "П.")]
    public void A_typed_name_is_read_into_its_parts(string typed, string surname, string given, string? patronymic)
    {
        Assert.True(RussianMorphology.TryReadName(typed, out PersonName? name));
        Assert.Equal((surname, given, patronymic), (name.Surname, name.Given, name.Patronymic));
    }

    [Theory]
    [InlineData("Мария Петровна")]
    [InlineData("Иванова")]
    [InlineData("МБОУ СОШ № 5")]
    [InlineData("А.Б.В.Г. Иванова")]
    [InlineData("Роман Виктор")]
    [InlineData("5")]
    public void What_is_no_name_with_a_surname_is_not_read(string typed) => Assert.False(RussianMorphology.TryReadName(typed, out _));
}
