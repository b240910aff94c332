using InnovationDomain.Documents.Language;
using InnovationDomain.People;
using InnovationDomain.Wording;

namespace InnovationDomain.Documents.Tests.Language;

public sealed class PersonNameDeclensionTests
{
    private static readonly PersonName Ivanova = PersonName.Of("Иванова", "Мария", "Петровна");

    [Theory]
    [InlineData(PersonNameStyle.Full, "Ивановой Марии Петровне")]
    [InlineData(PersonNameStyle.SurnameInitials, "Ивановой\u00A0М.П.")]
    [InlineData(PersonNameStyle.InitialsSurname, "М.П.\u00A0Ивановой")]
    [InlineData(PersonNameStyle.Surname, "Ивановой")]
    [InlineData(PersonNameStyle.GivenPatronymic, "Марии Петровне")]
    public void A_name_is_written_in_a_style(PersonNameStyle style, string dative) =>
        Assert.Equal(dative, RussianMorphology.Default.Decline(Ivanova, GrammaticalCase.Dative, style).Text);

    [Theory]
    [InlineData(PersonNameStyle.Full, "Фроловой\u00A0М.Л.")]
    [InlineData(PersonNameStyle.SurnameInitials, "Фроловой\u00A0М.Л.")]
    [InlineData(PersonNameStyle.InitialsSurname, "М.Л.\u00A0Фроловой")]
    [InlineData(PersonNameStyle.Surname, "Фроловой")]
    [InlineData(PersonNameStyle.GivenPatronymic, "М.Л.")]
    public void Where_only_initials_are_known_they_stay(PersonNameStyle style, string dative) =>
        Assert.Equal(dative, RussianMorphology.Default.Decline(PersonName.OfInitials("Фролова", "М.Л."), GrammaticalCase.Dative, style).Text);

    [Theory]
    [InlineData(PersonNameStyle.SurnameInitials)]
    [InlineData(PersonNameStyle.InitialsSurname)]
    public void Typography_has_nothing_to_add(PersonNameStyle style)
    {
        string text = RussianMorphology.Default.Decline(Ivanova, GrammaticalCase.Dative, style).Text;
        Assert.Equal(text, Typography.Apply(text));
    }

    [Fact]
    public void A_given_form_wins_in_its_case_alone()
    {
        PersonName name = PersonName.Of("Лев", "Олег").With(GrammaticalCase.Dative, PersonNameForm.Of("Леву", "Олегу"));
        Declined dative = RussianMorphology.Default.Decline(name, GrammaticalCase.Dative);
        Assert.Equal(("Леву Олегу", FormOrigin.Given), (dative.Text, dative.Origin));
        Assert.Equal("Леву\u00A0О.", RussianMorphology.Default.Decline(name, GrammaticalCase.Dative, PersonNameStyle.SurnameInitials).Text);
        Assert.Equal([LanguageWarning.Ambiguous], RussianMorphology.Default.Decline(name, GrammaticalCase.Genitive).Warnings.ToArray());
    }

    [Fact]
    public void The_gender_is_asked_for_only_where_the_style_needs_it()
    {
        PersonName kim = PersonName.Of("Ким", "Саша");
        Assert.Equal(("Ким Саша", FormOrigin.Unchanged), Told(RussianMorphology.Default.Decline(kim, GrammaticalCase.Dative)));
        Assert.Equal("Саше", RussianMorphology.Default.Decline(kim, GrammaticalCase.Dative, PersonNameStyle.GivenPatronymic).Text);
        Assert.Equal("Киму Саше", RussianMorphology.Default.Decline(kim.WithGender(GrammaticalGender.Masculine), GrammaticalCase.Dative).Text);
        Assert.Equal("Ким Саше", RussianMorphology.Default.Decline(kim.WithGender(GrammaticalGender.Feminine), GrammaticalCase.Dative).Text);
    }

    [Theory]
    [InlineData("Ким", "Саша", "Олеговна", GrammaticalGender.Feminine)]
    [InlineData("Ким", "Саша", "Гасан оглы", GrammaticalGender.Masculine)]
    [InlineData("Ким", "Илья", null, GrammaticalGender.Masculine)]
    [InlineData("Ким", "Ольга", null, GrammaticalGender.Feminine)]
    [InlineData("Ким", "Гуляра", null, GrammaticalGender.Feminine)]
    [InlineData("Иванов", "Саша", null, GrammaticalGender.Masculine)]
    [InlineData("Иванова-Ким", "Саша", null, null)]
    [InlineData("Ким-Иванова", "Саша", null, GrammaticalGender.Feminine)]
    [InlineData("Ким", "Саша", null, null)]
    [InlineData("Черных", "Женя", null, null)]
    public void The_gender_is_seen_from_the_patronymic_then_the_first_name_then_the_surname(string surname, string given, string? patronymic, GrammaticalGender? gender) =>
        Assert.Equal(gender, RussianMorphology.Default.GenderOf(PersonName.Of(surname, given, patronymic)));

    [Fact]
    public void A_stated_gender_wins_over_what_the_name_tells() =>
        Assert.Equal(GrammaticalGender.Feminine, RussianMorphology.Default.GenderOf(PersonName.Of("Ким", "Илья").WithGender(GrammaticalGender.Feminine)));

    [Fact]
    public void The_origin_is_that_of_the_least_sure_part()
    {
        Assert.Equal(FormOrigin.Given, RussianMorphology.Default.Decline(Ivanova, GrammaticalCase.Nominative).Origin);
        Assert.Equal(FormOrigin.Invariable, RussianMorphology.Default.Decline(PersonName.OfInitials("Толпыго", "О.В."), GrammaticalCase.Dative).Origin);
        Assert.Equal(FormOrigin.Lexicon, RussianMorphology.Default.Decline(PersonName.Of("Толпыго", "Олег"), GrammaticalCase.Dative).Origin);
        Assert.Equal(FormOrigin.Rule, RussianMorphology.Default.Decline(Ivanova, GrammaticalCase.Dative).Origin);
    }

    private static (string Text, FormOrigin Origin) Told(Declined declined) => (declined.Text, declined.Origin);
}
