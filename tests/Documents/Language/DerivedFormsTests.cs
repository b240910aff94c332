using InnovationDomain.Documents.Composition;
using InnovationDomain.Documents.Language;
using InnovationDomain.People;
using InnovationDomain.Wording;

namespace InnovationDomain.Documents.Tests.Language;

public sealed class DerivedFormsTests
{
    [Fact]
    public void What_was_derived_is_listed_once_and_in_order()
    {
        var forms = new DerivedForms(RussianMorphology.Default);
        PersonName petrova = PersonName.Of("Петрова", "Анна");
        PersonName ivanova = PersonName.Of("Иванова", "Мария");
        _ = forms.Decline(petrova, GrammaticalCase.Dative);
        _ = forms.Decline(ivanova, GrammaticalCase.Dative);
        _ = forms.Decline(ivanova, GrammaticalCase.Genitive);
        _ = forms.Decline(petrova, GrammaticalCase.Dative);
        Assert.Equal(
            ["Иванова Мария → Ивановой Марии", "Иванова Мария → Ивановой Марии", "Петрова Анна → Петровой Анне"],
            forms.ToReview().Select(form => form.ToString()));
        Assert.Equal([GrammaticalCase.Genitive, GrammaticalCase.Dative, GrammaticalCase.Dative], forms.ToReview().Select(form => form.GrammaticalCase));
        forms.RequireSure();
    }

    [Fact]
    public void What_was_given_or_never_changes_needs_no_review()
    {
        var forms = new DerivedForms(RussianMorphology.Default);
        _ = forms.Decline(PersonName.OfInitials("Толпыго", "О.В."), GrammaticalCase.Dative);
        _ = forms.Decline(PersonName.Of("Лев", "Олег").With(GrammaticalCase.Dative, PersonNameForm.Of("Леву", "Олегу")), GrammaticalCase.Dative);
        _ = forms.Decline(NounPhrase.Of("МКУ ИМЦРО"), GrammaticalCase.Dative);
        Assert.Empty(forms.ToReview());
    }

    [Fact]
    public void All_doubts_are_named_at_once_in_the_order_they_were_met()
    {
        var forms = new DerivedForms(RussianMorphology.Default);
        _ = forms.Decline(NounPhrase.Of("обучающийся(аяся)"), GrammaticalCase.Dative);
        _ = forms.Decline(PersonName.Of("Ким", "Саша"), GrammaticalCase.Dative);
        var error = Assert.Throws<UnknownFormException>(forms.RequireSure);
        Assert.Equal(["обучающийся(аяся)", "Ким Саша"], error.Forms.Select(form => form.Nominative));
        Assert.Equal([LanguageWarning.GenderUndecided], error.Forms[1].Declined.Warnings.ToArray());
        Assert.Equal(2, error.Message.Split('\n').Length);
    }

    [Fact]
    public void It_answers_what_the_engine_inside_answers()
    {
        var forms = new DerivedForms(RussianMorphology.Default);
        PersonName name = PersonName.Of("Иванова", "Мария");
        Assert.Equal("М.\u00A0Ивановой", forms.Decline(name, GrammaticalCase.Dative, PersonNameStyle.InitialsSurname).Text);
        Assert.Equal(GrammaticalGender.Feminine, forms.GenderOf(name));
        Assert.Equal(GrammaticalGender.Feminine, forms.GenderOf(NounPhrase.Of("резолюция").WithGender(GrammaticalGender.Feminine)));
    }

    [Theory]
    [InlineData(LanguageWarning.UnknownWord, "MORPH001")]
    [InlineData(LanguageWarning.GenderUndecided, "MORPH002")]
    [InlineData(LanguageWarning.Ambiguous, "MORPH003")]
    [InlineData(LanguageWarning.UnclearStructure, "MORPH004")]
    public void A_warning_has_a_stable_code(LanguageWarning warning, string code) => Assert.Equal(code, warning.Code());

    [Fact]
    public async Task Threads_may_share_it()
    {
        var forms = new DerivedForms(RussianMorphology.Default);
        await Task.WhenAll(Enumerable.Range(0, 4).Select(thread => Task.Run(() =>
        {
            foreach (GoldRow row in GoldRow.Surnames.Where(row => row.Gender == GrammaticalGender.Feminine))
            {
                _ = forms.Decline(PersonName.Of(row.Nominative, "Мария"), GrammaticalCase.Genitive);
            }
        })));
        string[] names = [.. forms.ToReview().Select(form => form.Nominative)];
        Assert.Equal(names.Distinct(StringComparer.Ordinal), names);
        Assert.NotEmpty(names);
    }

    [Fact]
    public void A_context_has_the_built_in_engine_unless_it_is_given_another()
    {
        var forms = new DerivedForms(RussianMorphology.Default);
        Assert.Same(RussianMorphology.Default, CompositionContext.Unregistered.Morphology);
        Assert.Same(forms, new CompositionContext { Morphology = forms }.Morphology);
        Assert.Throws<ArgumentNullException>(() => new CompositionContext { Morphology = null! });
    }
}
