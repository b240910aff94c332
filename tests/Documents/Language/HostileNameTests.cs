using InnovationDomain.Documents.Language;
using InnovationDomain.People;
using InnovationDomain.Wording;

namespace InnovationDomain.Documents.Tests.Language;

public sealed class HostileNameTests
{
    [Theory]
    [InlineData("Ивано\u0301ва")]
    [InlineData("Иванова😀")]
    [InlineData("Ивaновa")]
    [InlineData("Иванова7")]
    [InlineData("Іванова")]
    [InlineData("漢字")]
    public void A_word_that_is_not_all_Russian_letters_stands_unchanged(string surname)
    {
        Declined declined = RussianMorphology.Default.DeclineNamePart(surname, PersonNamePart.Surname, GrammaticalCase.Dative, GrammaticalGender.Feminine);
        Assert.Equal(surname, declined.Text);
        Assert.Equal([LanguageWarning.UnknownWord], declined.Warnings.ToArray());
    }

    [Theory]
    [InlineData("-")]
    [InlineData("Иванова-")]
    [InlineData("-Иванова")]
    [InlineData("Иванова--Петрова")]
    [InlineData("’")]
    [InlineData("..")]
    [InlineData("ъ")]
    [InlineData("ЪЪЪ")]
    [InlineData("оглы")]
    [InlineData("фон")]
    public void Fragments_are_taken_without_harm(string text) => Assert.All(Enum.GetValues<PersonNamePart>(), part =>
    {
        foreach (GrammaticalGender? gender in new GrammaticalGender?[] { null, GrammaticalGender.Masculine, GrammaticalGender.Feminine })
        {
            Declined declined = RussianMorphology.Default.DeclineNamePart(text, part, GrammaticalCase.Dative, gender);
            Assert.True(declined.Warnings.IsEmpty || declined.Text == text);
        }

        _ = RussianMorphology.Default.DeclineFullName(text, GrammaticalCase.Dative);
    });

    [Theory]
    [InlineData("Иванова ", 1_300)]
    [InlineData("а", 10_000)]
    [InlineData("-", 10_000)]
    [InlineData("М.", 5_000)]
    [InlineData("фон ", 2_500)]
    public void Ten_kilobytes_of_anything_are_answered(string piece, int times)
    {
        string text = string.Concat(Enumerable.Repeat(piece, times));
        Assert.Equal(text, RussianMorphology.Default.DeclineFullName(text, GrammaticalCase.Dative).Text);
        Assert.All(Enum.GetValues<PersonNamePart>(), part =>
            Assert.NotEmpty(RussianMorphology.Default.DeclineNamePart(text, part, GrammaticalCase.Dative).Text));
        var name = PersonName.Of("Я" + text, "Я" + text);
        Assert.NotEmpty(RussianMorphology.Default.Decline(name, GrammaticalCase.Dative).Text);
    }

    [Fact]
    public void A_blank_text_is_refused_at_the_door() => Assert.StartsWith(
        "text is blank.",
        Assert.Throws<ArgumentException>(() => RussianMorphology.Default.DeclineFullName(" ", GrammaticalCase.Dative)).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Numbers_that_name_no_case_style_part_or_gender_are_refused()
    {
        var name = PersonName.Of("Иванова", "Мария");
        Assert.StartsWith("Russian has six cases: take one of the named values of GrammaticalCase.", Refused(() => RussianMorphology.Default.Decline(name, (GrammaticalCase)6)), StringComparison.Ordinal);
        Assert.StartsWith("Take one of the named values of PersonNameStyle.", Refused(() => RussianMorphology.Default.Decline(name, GrammaticalCase.Dative, 0)), StringComparison.Ordinal);
        Assert.StartsWith("Take one of the named values of PersonNamePart.", Refused(() => RussianMorphology.Default.DeclineNamePart("Иванова", 0, GrammaticalCase.Dative)), StringComparison.Ordinal);
        Assert.StartsWith("A noun is inanimate or animate: take one of the named values of Animacy.", Refused(() => RussianMorphology.Default.Decline(NounPhrase.Of("школа"), GrammaticalCase.Dative, 0)), StringComparison.Ordinal);
        Assert.StartsWith("A person's name is masculine or feminine", Refused(() => RussianMorphology.Default.DeclineFullName("Иванова", GrammaticalCase.Dative, GrammaticalGender.Neuter)), StringComparison.Ordinal);
    }

    private static string Refused(Func<Declined> decline) => Assert.Throws<ArgumentOutOfRangeException>(decline).Message;
}
