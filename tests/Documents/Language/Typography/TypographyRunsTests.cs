using System.Collections.Immutable;
using InnovationDomain.Documents.Language;
using InnovationDomain.Tests.Support.Generation;

namespace InnovationDomain.Documents.Tests.Language;

/// <summary>Runs are parted by «|» here, verbatim ones begin with «!»; «_» stands for a no-break space.</summary>
public sealed class TypographyRunsTests
{
    [Theory]
    [InlineData("№ |5", "№_|5")]
    [InlineData("№| 5", "№|_5")]
    [InlineData("№|5", "№_|5")]
    [InlineData("№|!5", "№_|!5")]
    [InlineData("!№|5", "!№|_5")]
    [InlineData("!№|!5", "!№|!5")]
    [InlineData("№ |! 5", "№|! 5")]
    [InlineData("\"При|каз\"", "«При|каз»")]
    [InlineData("\"текст |!\"как есть\"| дальше\"", "«текст |!\"как есть\"| дальше»")]
    [InlineData("сайт |!https://a.ru/x-y?z=\"1\"| , да", "сайт |!https://a.ru/x-y?z=\"1\"|, да")]
    [InlineData("слово| - |слово", "слово|_— |слово")]
    [InlineData("2021|-|2022", "2021|–|2022")]
    [InlineData("2021 |-| 2022", "2021|–|2022")]
    [InlineData("слово  |  слово", "слово |слово")]
    [InlineData("слово| ||слово", "слово| ||слово")]
    [InlineData("! а |б|!в ", "! а |б|!в ")]
    [InlineData("  а|б  ", "а|б")]
    [InlineData("|", "|")]
    [InlineData("И.| О. |Фамилия", "И.|О._|Фамилия")]
    public void What_binds_binds_across_runs_and_verbatim_stays(string typed, string expected) =>
        Assert.Equal(Runs(expected.Replace('_', '\u00A0')).AsEnumerable(), Typography.Apply(Runs(typed)).AsEnumerable());

    [Fact]
    public void Runs_with_nothing_to_set_are_the_same_array()
    {
        ImmutableArray<TypographyRun> runs = Runs("создание |единого| пространства|! \"x\" ");
        Assert.True(runs == Typography.Apply(runs));
    }

    [Fact]
    public void Runs_that_are_not_given_are_refused()
    {
        Assert.Contains("were not given", Assert.Throws<ArgumentException>(() => Typography.Apply(default(ImmutableArray<TypographyRun>))).Message);
        Assert.Contains("a run has no text", Assert.Throws<ArgumentException>(() => Typography.Apply([default(TypographyRun)])).Message, StringComparison.OrdinalIgnoreCase);
        Assert.Empty(Typography.Apply(ImmutableArray<TypographyRun>.Empty));
    }

    [Property(MaxTest = 2000, Arbitrary = [typeof(OddRuns)])]
    public void Verbatim_runs_never_change_and_the_others_keep_their_letters(ImmutableArray<TypographyRun> runs)
    {
        ImmutableArray<TypographyRun> set = Typography.Apply(runs);
        Assert.Equal(runs.Length, set.Length);
        for (int i = 0; i < runs.Length; i++)
        {
            Assert.Equal(runs[i].IsVerbatim, set[i].IsVerbatim);
            Assert.Equal(runs[i].IsVerbatim ? runs[i].Text : Letters.Of(runs[i].Text), runs[i].IsVerbatim ? set[i].Text : Letters.Of(set[i].Text));
        }
    }

    [Property(MaxTest = 2000, Arbitrary = [typeof(OddRuns)])]
    public void Runs_that_are_set_stay_set(ImmutableArray<TypographyRun> runs)
    {
        ImmutableArray<TypographyRun> once = Typography.Apply(runs);
        Assert.True(once == Typography.Apply(once));
    }

    [Property(MaxTest = 2000, Arbitrary = [typeof(OddRuns)])]
    public void Without_verbatim_runs_it_is_the_typography_of_the_whole(ImmutableArray<TypographyRun> runs)
    {
        ImmutableArray<TypographyRun> free = [.. runs.Select(run => run with { IsVerbatim = false })];
        Assert.Equal(Typography.Apply(string.Concat(free.Select(run => run.Text))), string.Concat(Typography.Apply(free).Select(run => run.Text)));
    }

    [Fact]
    public void Many_runs_take_no_longer_than_they_must()
    {
        ImmutableArray<TypographyRun> runs = [.. Enumerable.Range(0, 100_000).Select(i => new TypographyRun(i % 3 == 0 ? "" : "№", i % 5 == 0))];
        Assert.Equal(runs.Length, Typography.Apply(runs).Length);
    }

    private static ImmutableArray<TypographyRun> Runs(string text) =>
        [.. text.Split('|').Select(run => run.StartsWith('!') ? new TypographyRun(run[1..], IsVerbatim: true) : new TypographyRun(run))];

    private static class OddRuns
    {
        public static Arbitrary<ImmutableArray<TypographyRun>> Runs() => Arb.From(
            Gen.Zip(Gen.OneOf(OddText.Raw, OddText.Raw.Select(text => text[..Math.Min(text.Length, 3)])), Gen.Elements(true, false, false))
                .Select(pair => new TypographyRun(pair.Item1, pair.Item2))
                .ArrayOf()
                .Select(runs => runs.ToImmutableArray()));
    }
}
