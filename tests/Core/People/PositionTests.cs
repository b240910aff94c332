using InnovationDomain.People;
using InnovationDomain.Wording;

namespace InnovationDomain.Tests.People;

public sealed class PositionTests
{
    [Fact]
    public void Who_acts_in_a_post_keeps_the_title_of_the_post()
    {
        Position position = Position.Of("начальник отдела общего образования").As(ActingMode.Acting);
        Assert.Equal("начальник отдела общего образования", position.Title.Nominative);
        Assert.Equal(ActingMode.Acting, position.Acting);
    }

    [Fact]
    public void A_name_of_which_only_initials_are_known_stays_so()
    {
        PersonName name = PersonName.OfInitials("Поцелуева", "Э.Б.");
        Assert.Equal("Э.Б. Поцелуева", name.InitialsAndSurname);
        Assert.Equal("Поцелуева Э.Б.", name.ToString());
        Assert.True(name.HasOnlyInitials);
        Assert.Equal("М. Ли", PersonName.OfInitials("Ли", "М.").InitialsAndSurname);
    }

    [Theory]
    [InlineData("ЭБ")]
    [InlineData("Э.Б")]
    [InlineData("Эля.")]
    [InlineData("Э.Б.В.")]
    public void What_are_no_initials(string initials) => Assert.Equal(
        $"initials are “{initials}”. Give one or two letters, each with its dot, such as «Э.Б.», or the whole name with PersonName.Of. (Parameter 'initials')",
        Assert.Throws<ArgumentException>(() => PersonName.OfInitials("Поцелуева", initials)).Message);

    [Fact]
    public void A_given_form_and_a_stated_gender_are_kept_together()
    {
        PersonName name = PersonName.Of("Толпыго", "Ольга").With(GrammaticalCase.Dative, PersonNameForm.Of("Толпыго", "Ольге")).WithGender(GrammaticalGender.Feminine);
        Assert.True(name.TryGetGiven(GrammaticalCase.Dative, out PersonNameForm? dative));
        Assert.Equal("Толпыго Ольге", dative.ToString());
        Assert.False(name.TryGetGiven(GrammaticalCase.Genitive, out _));
        Assert.Equal(GrammaticalGender.Feminine, name.Gender);
    }

    [Fact]
    public void No_person_is_neuter() => Assert.StartsWith(
        "A person's name is masculine or feminine: take one of these two.",
        Assert.Throws<ArgumentOutOfRangeException>(() => PersonName.Of("Ли", "Вэй").WithGender(GrammaticalGender.Neuter)).Message,
        StringComparison.Ordinal);
}
