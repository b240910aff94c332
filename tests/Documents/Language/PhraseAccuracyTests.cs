using InnovationDomain.Documents.Language;
using InnovationDomain.Wording;

namespace InnovationDomain.Documents.Tests.Language;

public sealed class PhraseAccuracyTests
{
    [Theory]
    [InlineData("position")]
    [InlineData("org")]
    public void Positions_and_organizations_are_right_in_all_cases(string kind) =>
        AssertRight([.. PhraseRow.Phrases.Where(row => row.Kind == kind)], row => NounPhrase.Of(row.Nominative), share: 0.995m);

    [Theory]
    [InlineData("noun-anim")]
    [InlineData("noun-inan")]
    public void Common_nouns_are_right_in_all_cases_when_their_gender_is_stated(string kind) =>
        AssertRight([.. PhraseRow.Nouns.Where(row => row.Kind == kind)], row => row.WithGender, share: 0.99m);

    [Fact]
    public void Without_a_gender_there_are_doubts_but_hardly_a_wrong_form()
    {
        PhraseRow[] doubted = [.. PhraseRow.Nouns.Where(row => row.IsDoubted(NounPhrase.Of(row.Nominative)))];
        PhraseRow[] wrong = [.. PhraseRow.Nouns.Except(doubted).Where(row => !row.IsRight(NounPhrase.Of(row.Nominative)))];
        Assert.InRange(doubted.Length, 1, PhraseRow.Nouns.Count / 50);
        Assert.True(wrong.Length <= PhraseRow.Nouns.Count / 100, string.Join(", ", wrong.AsEnumerable()));
    }

    [Fact]
    public void The_gender_of_the_head_is_told() => Assert.Empty(
        PhraseRow.Phrases
            .Where(row => RussianMorphology.Default.GenderOf(NounPhrase.Of(row.Nominative)) != row.Head)
            .Select(row => $"{row}: {RussianMorphology.Default.GenderOf(NounPhrase.Of(row.Nominative))}"));

    private static void AssertRight(IReadOnlyList<PhraseRow> rows, Func<PhraseRow, NounPhrase> phrase, decimal share)
    {
        Assert.NotEmpty(rows);
        PhraseRow[] wrong = [.. rows.Where(row => !row.IsRight(phrase(row)))];
        Assert.True(rows.Count - wrong.Length >= share * rows.Count, $"{wrong.Length} of {rows.Count} rows are wrong: {string.Join(", ", wrong.Take(20))}");
    }
}
