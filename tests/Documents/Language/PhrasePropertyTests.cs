using InnovationDomain.Documents.Language;
using InnovationDomain.Tests.Support.Generation;
using InnovationDomain.Wording;

namespace InnovationDomain.Documents.Tests.Language;

public sealed class PhrasePropertyTests
{
    private static readonly GrammaticalCase[] Cases = Enum.GetValues<GrammaticalCase>();

    [Property(MaxTest = 300, Arbitrary = [typeof(Rows)])]
    public void The_nominative_is_the_phrase_itself(PhraseRow row)
    {
        Declined declined = Decline(row.Nominative, GrammaticalCase.Nominative, row.Animacy);
        Assert.Equal((row.Nominative, FormOrigin.Given), (declined.Text, declined.Origin));
    }

    [Property(MaxTest = 300, Arbitrary = [typeof(Rows)])]
    public void Capitals_stay_capitals(PhraseRow row)
    {
        if (Decline(row.Nominative, GrammaticalCase.Genitive, row.Animacy).Origin == FormOrigin.Lexicon)
        {
            Assert.All(Cases, grammaticalCase => Assert.Equal(
                Decline(row.Nominative, grammaticalCase, row.Animacy).Text.ToUpperInvariant(),
                Decline(row.Nominative.ToUpperInvariant(), grammaticalCase, row.Animacy).Text));
        }
    }

    [Property(MaxTest = 300, Arbitrary = [typeof(Rows)])]
    public void No_break_spaces_stay(PhraseRow row) => Assert.All(Cases, grammaticalCase => Assert.Equal(
        Decline(row.Nominative, grammaticalCase, row.Animacy).Text.Replace(' ', '\u00A0'),
        Decline(row.Nominative.Replace(' ', '\u00A0'), grammaticalCase, row.Animacy).Text));

    [Property(MaxTest = 300, Arbitrary = [typeof(Rows)])]
    public void The_number_of_words_stays(PhraseRow row) => Assert.All(Cases, grammaticalCase => Assert.Equal(
        row.Nominative.Split(' ').Length,
        Decline(row.Nominative, grammaticalCase, row.Animacy).Text.Split(' ').Length));

    [Property(MaxTest = 300, Arbitrary = [typeof(Rows)])]
    public void Every_word_keeps_its_beginning(PhraseRow row) => Assert.All(Cases, grammaticalCase => Assert.All(
        row.Nominative.Split(' ').Zip(Decline(row.Nominative, grammaticalCase, row.Animacy).Text.Split(' ')),
        pair => Assert.Equal(pair.First[0], pair.Second[0])));

    [Property(MaxTest = 300, Arbitrary = [typeof(Rows)])]
    public void A_phrase_typed_without_ё_declines_alike(PhraseRow row) => Assert.All(Cases, grammaticalCase => Assert.Equal(
        Decline(row.Nominative, grammaticalCase, row.Animacy).Text.Replace('ё', 'е'),
        Decline(row.Nominative.Replace('ё', 'е'), grammaticalCase, row.Animacy).Text.Replace('ё', 'е')));

    [Property(MaxTest = 300, Arbitrary = [typeof(Rows), typeof(Texts)])]
    public void A_quotation_behind_the_head_never_changes(PhraseRow row, string text)
    {
        string quotation = $" «{text.Replace('«', '(').Replace('»', ')')}»";
        if (row.Nominative.Contains(' ', StringComparison.Ordinal))
        {
            return;
        }

        Assert.All(Cases, grammaticalCase => Assert.Equal(
            Decline(row.Nominative, grammaticalCase, row.Animacy).Text + quotation,
            Decline(row.Nominative + quotation, grammaticalCase, row.Animacy).Text));
    }

    [Property(MaxTest = 300, Arbitrary = [typeof(Rows)])]
    public void Acronyms_and_figures_behind_the_phrase_never_change(PhraseRow row, PositiveInt number)
    {
        if (row.Nominative.Contains('(', StringComparison.Ordinal) || row.Nominative[^1] == '.')
        {
            return;
        }

        string tail = $" МБОУ СОШ № {number.Get}";
        Assert.All(Cases, grammaticalCase => Assert.Equal(
            Decline(row.Nominative, grammaticalCase, row.Animacy).Text + tail,
            Decline(row.Nominative + tail, grammaticalCase, row.Animacy).Text));
    }

    [Property(MaxTest = 500, Arbitrary = [typeof(Texts)])]
    public void Any_text_is_declined_or_warned_about_and_never_lost(string text) => Assert.All(Cases, grammaticalCase => Assert.All(Enum.GetValues<Animacy>(), animacy =>
    {
        foreach (NounPhrase phrase in new[] { NounPhrase.Of(text), NounPhrase.Of(text).AsPlural(), NounPhrase.Of(text).WithGender(GrammaticalGender.Feminine), NounPhrase.Of("директор " + text) })
        {
            Declined declined = RussianMorphology.Default.Decline(phrase, grammaticalCase, animacy);
            Assert.Equal(declined.Warnings.IsEmpty, declined.Origin != FormOrigin.Unchanged);
            Assert.True(declined.Warnings.IsEmpty || declined.Text == phrase.Nominative);
        }
    }));

    private static Declined Decline(string phrase, GrammaticalCase grammaticalCase, Animacy animacy) =>
        RussianMorphology.Default.Decline(NounPhrase.Of(phrase), grammaticalCase, animacy);

    private static class Rows
    {
        public static Arbitrary<PhraseRow> Row() => Gen.Elements(PhraseRow.Phrases.ToArray()).ToArbitrary();
    }

    private static class Texts
    {
        public static Arbitrary<string> Text() => OddText.Any.ToArbitrary();
    }
}
