using InnovationDomain.People;
using InnovationDomain.Wording;

namespace InnovationDomain.Tests.People;

public sealed class PersonNameTests
{
    [Theory]
    [InlineData("Иванова", "Мария", "Петровна", "М.П. Иванова")]
    [InlineData("Ли", "Вэй", null, "В. Ли")]
    [InlineData("ёлкин", "ёсиф", null, "Ё. ёлкин")]
    public void A_signature_shows_initials_before_the_surname(string surname, string given, string? patronymic, string expected) =>
        Assert.Equal(expected, PersonName.Of(surname, given, patronymic).InitialsAndSurname);

    [Fact]
    public void A_part_without_a_letter_is_refused()
    {
        var error = Assert.Throws<ArgumentException>(() => PersonName.Of("Иванова", "-"));
        Assert.Equal("PersonName.Given is “-”, which does not begin with a letter. Give the name in full, as in the passport. (Parameter 'PersonName.Given')", error.Message);
    }

    [Fact]
    public void A_whole_name_given_for_the_nominative_is_no_longer_initials()
    {
        PersonName initials = PersonName.OfInitials("Фролова", "М.Л.");
        Assert.True(initials.With(GrammaticalCase.Genitive, PersonNameForm.Of("Фроловой", "Марии")).HasOnlyInitials);
        Assert.True(initials.With(GrammaticalCase.Nominative, PersonNameForm.Of("Фролова-Ким", "М.", "Л.")).HasOnlyInitials);

        PersonName whole = initials.With(GrammaticalCase.Nominative, PersonNameForm.Of("Фролова", "Мария", "Львовна"));
        Assert.False(whole.HasOnlyInitials);
        Assert.Equal("Фролова Мария Львовна", whole.ToString());
    }
}
