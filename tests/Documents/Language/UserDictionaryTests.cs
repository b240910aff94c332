using InnovationDomain.Documents.Language;
using InnovationDomain.People;
using InnovationDomain.Wording;

namespace InnovationDomain.Documents.Tests.Language;

public sealed class UserDictionaryTests
{
    private static readonly NounPhrase Zayats = NounPhrase.Of("Заяц", "Заяца", "Заяцу", "Заяца", "Заяцем", "Заяце");
    private static readonly NounPhrase Kvantorium = NounPhrase.Of("кванториум", "кванториума", "кванториуму", "кванториум", "кванториумом", "кванториуме");

    [Fact]
    public void A_surname_of_the_dictionary_wins_over_the_rules_for_its_gender()
    {
        RussianMorphology morphology = new RussianMorphologyBuilder().AddName(PersonNamePart.Surname, Zayats.WithGender(GrammaticalGender.Masculine)).Build();
        Declined he = morphology.Decline(PersonName.Of("Заяц", "Олег"), GrammaticalCase.Genitive, PersonNameStyle.Surname);
        Assert.Equal(("Заяца", FormOrigin.Dictionary), (he.Text, he.Origin));
        Assert.Equal("Заяц Анны", morphology.Decline(PersonName.Of("Заяц", "Анна"), GrammaticalCase.Genitive).Text);
        Assert.Equal("ЗАЯЦА ОЛЕГА", morphology.DeclineFullName("ЗАЯЦ ОЛЕГ", GrammaticalCase.Genitive).Text);
    }

    [Fact]
    public void A_given_form_wins_over_the_dictionary()
    {
        RussianMorphology morphology = new RussianMorphologyBuilder().AddName(PersonNamePart.Surname, Zayats).Build();
        PersonName name = PersonName.Of("Заяц", "Олег").With(GrammaticalCase.Genitive, PersonNameForm.Of("Зайца", "Олега"));
        Assert.Equal("Зайца Олега", morphology.Decline(name, GrammaticalCase.Genitive).Text);
        Assert.Equal("Заяцу Олегу", morphology.Decline(name, GrammaticalCase.Dative).Text);
    }

    [Fact]
    public void Cases_that_the_dictionary_does_not_give_stay_with_the_rules()
    {
        RussianMorphology morphology = new RussianMorphologyBuilder()
            .AddName(PersonNamePart.Given, NounPhrase.Of("Данило").With(GrammaticalCase.Genitive, "Данилы"))
            .Build();
        Assert.Equal("Данилы", morphology.DeclineNamePart("Данило", PersonNamePart.Given, GrammaticalCase.Genitive, GrammaticalGender.Masculine).Text);
        Assert.Equal([LanguageWarning.Ambiguous], morphology.DeclineNamePart("Данило", PersonNamePart.Given, GrammaticalCase.Dative, GrammaticalGender.Masculine).Warnings.ToArray());
    }

    [Theory]
    [InlineData("кванториум", "кванториуму")]
    [InlineData("Кванториум", "Кванториуму")]
    [InlineData("КВАНТОРИУМ", "КВАНТОРИУМУ")]
    [InlineData("кванториумы", "кванториумам")]
    public void Phrases_are_found_in_both_numbers_and_in_any_letters(string nominative, string dative)
    {
        RussianMorphology morphology = new RussianMorphologyBuilder()
            .AddPhrase(
                Kvantorium.WithGender(GrammaticalGender.Masculine),
                NounPhrase.Of("кванториумы", "кванториумов", "кванториумам", "кванториумы", "кванториумами", "кванториумах"))
            .Build();
        Declined declined = morphology.Decline(NounPhrase.Of(nominative), GrammaticalCase.Dative);
        Assert.Equal((dative, FormOrigin.Dictionary), (declined.Text, declined.Origin));
    }

    [Fact]
    public void The_dictionary_tells_the_gender_of_a_phrase()
    {
        RussianMorphology morphology = new RussianMorphologyBuilder().AddPhrase(Kvantorium.WithGender(GrammaticalGender.Masculine)).Build();
        Assert.Equal(GrammaticalGender.Masculine, morphology.GenderOf(NounPhrase.Of("Кванториум")));
        Assert.Null(morphology.GenderOf(NounPhrase.Of("Кванториум").AsPlural()));
    }

    [Fact]
    public void An_entry_is_taken_once()
    {
        RussianMorphologyBuilder builder = new RussianMorphologyBuilder().AddName(PersonNamePart.Surname, Zayats).AddPhrase(Kvantorium);
        Assert.Equal(
            "The dictionary has «ЗАЯЦ» as a Surname already. Give all its forms in one entry. (Parameter 'forms')",
            Assert.Throws<ArgumentException>(() => builder.AddName(PersonNamePart.Surname, NounPhrase.Of("ЗАЯЦ"))).Message);
        Assert.Equal(
            "The dictionary has «кванториум» already. Give all its forms in one entry. (Parameter 'singular')",
            Assert.Throws<ArgumentException>(() => builder.AddPhrase(Kvantorium)).Message);
    }

    [Fact]
    public void A_builder_used_again_leaves_what_it_built_alone()
    {
        var builder = new RussianMorphologyBuilder();
        RussianMorphology before = builder.Build();
        builder.AddName(PersonNamePart.Surname, Zayats);
        Assert.Equal([LanguageWarning.Ambiguous], before.DeclineFullName("Заяц Олег", GrammaticalCase.Genitive).Warnings.ToArray());
        Assert.Equal("Заяца Олега", builder.Build().DeclineFullName("Заяц Олег", GrammaticalCase.Genitive).Text);
    }

    [Fact]
    public void A_strict_engine_throws_where_the_other_warns()
    {
        RussianMorphology strict = new RussianMorphologyBuilder().Strict().Build();
        Assert.Equal(
            "The dative of «Ким Саша» is not known. It depends on the person's gender, which the name does not tell. State it: PersonName.Of(\"Ким\", \"Саша\").WithGender(GrammaticalGender.…).",
            Assert.Throws<UnknownFormException>(() => strict.Decline(PersonName.Of("Ким", "Саша"), GrammaticalCase.Dative)).Message);
        Assert.Equal(
            "The genitive of «Заяц О.И.» is not known. Give it with the name: PersonName.OfInitials(\"Заяц\", \"О.И.\").With(GrammaticalCase.Genitive, PersonNameForm.Of(\"…\", \"…\")).",
            Assert.Throws<UnknownFormException>(() => strict.Decline(PersonName.OfInitials("Заяц", "О.И.").WithGender(GrammaticalGender.Masculine), GrammaticalCase.Genitive)).Message);
        Assert.Equal("Ивановой Марии", strict.DeclineFullName("Иванова Мария", GrammaticalCase.Dative).Text);
        Assert.Throws<UnknownFormException>(() => strict.DeclineFullName("Ким А.Б.", GrammaticalCase.Dative));
        Assert.Throws<UnknownFormException>(() => strict.Decline(NounPhrase.Of("город Нижний Тагил"), GrammaticalCase.Dative));
    }
}
