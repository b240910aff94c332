using InnovationDomain.Wording;

namespace InnovationDomain.Tests.Wording;

public sealed class NounPhraseTests
{
    [Fact]
    public void A_given_form_is_told_and_the_others_are_not()
    {
        NounPhrase phrase = NounPhrase.Of("педсовет").With(GrammaticalCase.Dative, "педсовету");

        Assert.True(phrase.TryGetGiven(GrammaticalCase.Dative, out string? dative));
        Assert.Equal("педсовету", dative);
        Assert.False(phrase.TryGetGiven(GrammaticalCase.Genitive, out _));
    }

    [Fact]
    public void Giving_a_form_leaves_the_first_phrase_as_it_was()
    {
        NounPhrase phrase = "педсовет";
        _ = phrase.With(GrammaticalCase.Dative, "педсовету");
        Assert.False(phrase.TryGetGiven(GrammaticalCase.Dative, out _));
    }

    [Fact]
    public void A_case_that_Russian_does_not_have_is_refused()
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => NounPhrase.Of("совет").With((GrammaticalCase)6, "совета"));
        Assert.StartsWith("Russian has six cases: take one of the named values of GrammaticalCase.", error.Message, StringComparison.Ordinal);
    }
}
