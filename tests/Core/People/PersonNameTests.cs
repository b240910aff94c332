using InnovationDomain.People;

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
}
