using InnovationDomain.Documents.Language;
using InnovationDomain.Wording;

namespace InnovationDomain.Documents.Tests.Language;

public sealed class HostilePhraseTests
{
    [Theory]
    [InlineData("School")]
    [InlineData("12345")]
    [InlineData("😀")]
    [InlineData("«школа")]
    [InlineData("\"школа")]
    [InlineData("№ 5")]
    [InlineData("н. с.")]
    [InlineData("МБОУ")]
    [InlineData("МОиН РФ")]
    public void What_has_no_head_in_Russian_never_changes(string phrase) => Assert.All(Enum.GetValues<GrammaticalCase>(), grammaticalCase =>
        Assert.Equal(phrase, RussianMorphology.Default.Decline(NounPhrase.Of(phrase), grammaticalCase).Text));

    [Theory]
    [InlineData("( )")]
    [InlineData("(школа")]
    [InlineData("- школа")]
    [InlineData("ё")]
    [InlineData("ъъъ")]
    [InlineData("шкoла")]
    [InlineData("школа\u0301")]
    [InlineData("-")]
    [InlineData("--")]
    [InlineData("а-")]
    [InlineData("-а-")]
    [InlineData("и")]
    [InlineData("и и и")]
    [InlineData("школа (")]
    [InlineData("школа (((")]
    [InlineData("школа )))")]
    [InlineData("школа, , ,")]
    [InlineData("школа — — —")]
    [InlineData("школа \"")]
    [InlineData("старший")]
    [InlineData("старший и")]
    [InlineData("старший (")]
    [InlineData("ся")]
    [InlineData("щийся")]
    [InlineData("1-й")]
    [InlineData("Иванов И.")]
    [InlineData("директор И")]
    [InlineData("директор И.")]
    [InlineData("директор И. О.")]
    public void Fragments_are_taken_without_harm(string phrase) => Assert.All(Enum.GetValues<GrammaticalCase>(), grammaticalCase =>
    {
        foreach (NounPhrase given in new[] { NounPhrase.Of(phrase), NounPhrase.Of(phrase).AsPlural(), NounPhrase.Of(phrase).WithGender(GrammaticalGender.Neuter) })
        {
            Declined declined = RussianMorphology.Default.Decline(given, grammaticalCase, Animacy.Animate);
            Assert.True(declined.Warnings.IsEmpty || declined.Text == phrase);
            RussianMorphology.Default.GenderOf(given);
        }
    });

    [Theory]
    [InlineData("школа ")]
    [InlineData("учитель, ")]
    [InlineData("старший ")]
    [InlineData("(")]
    [InlineData("учитель (")]
    [InlineData("учитель-")]
    [InlineData("\"")]
    [InlineData("школа \"")]
    [InlineData("«")]
    [InlineData("И. ")]
    [InlineData("Иванов ")]
    [InlineData("директор Иванова ")]
    [InlineData("временно ")]
    [InlineData("а")]
    public void Ten_thousand_letters_are_read_in_one_go(string piece)
    {
        string phrase = string.Concat(Enumerable.Repeat(piece, 10_000 / piece.Length));
        Declined declined = RussianMorphology.Default.Decline(NounPhrase.Of("школа " + phrase), GrammaticalCase.Dative);
        Assert.True(declined.Warnings.IsEmpty || declined.Text == "школа " + phrase);
        Assert.NotNull(RussianMorphology.Default.Decline(NounPhrase.Of(phrase), GrammaticalCase.Dative).Text);
    }

    [Fact]
    public void A_long_tail_stays_to_the_letter()
    {
        string tail = " " + string.Concat(Enumerable.Repeat("русского языка ", 700)) + "№ 5";
        Assert.Equal("учителю" + tail, RussianMorphology.Default.Decline(NounPhrase.Of("учитель" + tail), GrammaticalCase.Dative).Text);
    }

    [Fact]
    public void More_heads_than_an_official_text_ever_has_are_not_guessed_at()
    {
        NounPhrase phrase = NounPhrase.Of("учитель" + string.Concat(Enumerable.Repeat(", воспитатель", 40)));
        Assert.Equal([LanguageWarning.UnclearStructure], RussianMorphology.Default.Decline(phrase, GrammaticalCase.Dative).Warnings.ToArray());
    }
}
