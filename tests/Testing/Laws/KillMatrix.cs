using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using InnovationDomain.Documents.Language;
using OwnRules;

namespace InnovationDomain.Testing.Tests.Laws;

/// <summary>Each class of defects is caught by the law that is for it, in every one of forty runs; what is sound is accused of nothing.</summary>
public sealed class KillMatrix
{
    private const int Runs = 40;

    // Of the laws that are for another defect: enough to tell which see it as well.
    private const int OtherRuns = 4;

    private static readonly ImmutableArray<Planting> Rules =
    [
        Of("a sound rule", () => new Defects.Sound()),
        Of("wrong bound: `MoreThan` declared", () => new Defects.WrongBound(), LawNames.Reading),
        Of("wrong bound: `>` for `>=` by hand", () => new Defects.WrongBoundByHand(), LawNames.Reading),
        Of("penalty for spread: not monotone", () => new Defects.SpreadPenalty(), LawNames.MonotoneInScores),
        Of("the first mark counts twice", () => new Defects.FirstCountsTwice(), LawNames.Order),
        Of("favours one expert", () => new Defects.FavoursOneExpert(), LawNames.Anonymity),
        Of("weights not normalised", () => new Defects.WeightsNotNormalised(), LawNames.Scale, LawNames.Replication),
        Of("hidden state", () => new Defects.HiddenState(), LawNames.NoHiddenState, LawNames.Determinism),
        Of("hidden clock, three calls down", () => new Defects.HiddenClock(), LawNames.NoHiddenSource),
        Of("throws on no marks", () => new Defects.ThrowsOnEmpty(), LawNames.Totality),
        Of("advice one step short", () => new Defects.AdviceOneShort(), LawNames.Advice),
        Of("stale parameter, kept from before", () => new Defects.StaleParameter(), LawNames.Overlay),
        Of("mean rounded before it is compared", () => new Defects.Rounded(), LawNames.Linearity, LawNames.Reading),
        Of("month added without rounding stated", () => new Defects.UnroundedTerm(), LawNames.TermRounding),
        Of("tie judged in `double`", () => new Defects.FloatTie(), LawNames.Exactness),
        Of("forgotten fact", () => new Defects.ForgottenFact(), LawNames.Relevance),
        Of("text by the machine's culture", () => new Defects.TextOfTheMachine(), LawNames.Determinism, LawNames.NoHiddenSource),
        Of("text by chance", () => new Defects.TextByChance(), LawNames.Determinism, LawNames.NoHiddenSource),
    ];

    private static readonly ImmutableArray<Planting> Documents =
    [
        Of("a sound document", () => new MentoringNotePlugin()),
        Of("drops a fact: the last meeting", () => new NoteDefects.DropsTheLastMeeting(), DocumentLawNames.Facts),
        Of("declines a name by hand", () => new NoteDefects.DeclinesByHand(), DocumentLawNames.Facts),
        Of("a number by chance", () => new NoteDefects.NumbersByChance(), DocumentLawNames.Determinism, DocumentLawNames.NoHiddenSource),
        Of("a number by the machine's culture", () => new NoteDefects.HoursOfTheMachine(), DocumentLawNames.Determinism),
        Of("counts its documents in a static field", () => new NoteDefects.CountsItsNotes(), DocumentLawNames.Determinism, DocumentLawNames.NoHiddenState),
        Of("leaks a personal name", () => new NoteDefects.NamesTheTeacher(), DocumentLawNames.Privacy),
        Of("a requisite is missing: the signature", () => new NoteDefects.NobodySigns(), DocumentLawNames.Conformity),
        Of("a number is typed, not made by a list", () => new NoteDefects.TypesItsNumbers(), DocumentLawNames.Conformity),
        Of("throws on an empty list", () => new NoteDefects.ThrowsOnNoMeetings(), DocumentLawNames.Totality),
        Of("leaves a gap where a part is missing", () => new NoteDefects.LeavesAGap(), DocumentLawNames.Wording),
        Of("changes its subject", () => new NoteDefects.SortsTheConclusions(), DocumentLawNames.Untouched),
        Of("prints an internal remark", () => new NoteDefects.PrintsTheRemark(), DocumentLawNames.Irrelevance),
    ];

    private static readonly ImmutableArray<Planting> Engines =
    [
        Of("a sound engine", () => RussianMorphology.Default),
        Of("does not look at forms that are given", () => new EngineDefects.IgnoresGivenForms(), MorphologyLawNames.GivenForms),
        Of("guesses an ending, and does not warn", () => new EngineDefects.Guesses(), MorphologyLawNames.Unknown),
        Of("keeps quiet of its doubts", () => new EngineDefects.KeepsQuiet(), MorphologyLawNames.Doubt),
        Of("letters by the machine's culture", () => new EngineDefects.LettersOfTheMachine(), MorphologyLawNames.Determinism),
        Of("takes initials for words", () => new EngineDefects.DeclinesInitials(), MorphologyLawNames.Initials),
        Of("makes large letters small", () => new EngineDefects.SmallLetters(), MorphologyLawNames.LetterCase),
        Of("declines the last part of a double surname only", () => new EngineDefects.LastPartOnly(), MorphologyLawNames.Hyphens),
        Of("declines a woman's foreign surname", () => new EngineDefects.DeclinesAll(), MorphologyLawNames.Invariable),
        Of("loses no-break spaces", () => new EngineDefects.LosesSpaces(), MorphologyLawNames.Spaces),
        Of("throws on what is no word", () => new EngineDefects.ThrowsOnDigits(), MorphologyLawNames.Totality),
        Of("does not look at the patronymic", () => new EngineDefects.IgnoresPatronymics(), MorphologyLawNames.Gender),
    ];

    public static TheoryData<string> Defective { get; } = [.. All.Where(planting => planting.By.Length > 0).Select(planting => planting.Defect)];

    public static TheoryData<string> Sound { get; } = [.. All.Where(planting => planting.By.Length == 0).Select(planting => planting.Defect)];

    private static IEnumerable<Planting> All => Rules.Concat(Documents).Concat(Engines);

    [Theory]
    [MemberData(nameof(Sound))]
    public void What_is_sound_is_accused_of_nothing(string sound)
    {
        Counts counts = Count(All.Single(planting => planting.Defect == sound));

        Assert.Empty(counts.Caught);
        Assert.Empty(counts.Idle);
    }

    [Theory]
    [MemberData(nameof(Defective))]
    public void A_defect_is_caught_in_every_run(string defect)
    {
        Planting planting = All.Single(planting => planting.Defect == defect);
        Counts counts = Count(planting);

        Assert.All(planting.By, law => Assert.Equal((law, Runs), (law, counts.Caught.GetValueOrDefault(law))));
    }

    [Fact]
    public void The_tables_in_the_documentation_are_what_is_measured() => Approved.Matches(
        "docs/kill-matrix.md",
        $"# What the laws catch\n\nMeasured by `tests/Testing/Laws/KillMatrix.cs`, which plants the defects; [testing-rules.md](testing-rules.md) says what the laws mean.\n\n## Rules\n\n{Table(Rules)}"
            + $"\n## Documents\n\nThe defects stand in [samples/OwnRules](../samples/OwnRules/NoteDefects.cs).\n\n{Table(Documents)}\n## Engines of declension\n\n{Table(Engines)}");

    private static string Table(ImmutableArray<Planting> plantings)
    {
        string[] laws = [.. plantings[0].Laws().Select(law => law.Name)];
        var table = new StringBuilder("| planted defect | caught in % of 40 runs by the law that is for it | seen as well by, in some of 4 runs |\n|---|---|---|\n");
        foreach (Planting planting in plantings)
        {
            Counts counts = Count(planting);
            string[] caught = [.. planting.By.Select(law => string.Create(CultureInfo.InvariantCulture, $"{law} {counts.Caught.GetValueOrDefault(law) * 100 / Runs}"))];
            string[] others = [.. laws.Where(law => counts.Caught.ContainsKey(law) && !planting.By.Contains(law))];
            table.Append(CultureInfo.InvariantCulture, $"| {planting.Defect} | {Joined(caught)} | {Joined(others)} |\n");
        }

        return table.ToString();
    }

    private static Planting Of(string defect, Func<Planted> make, params string[] by) => new(defect, () => RuleLaws.For(make(), Planted.Setup), by);

    private static Planting Of(string defect, Func<MentoringNotePlugin> make, params string[] by) => new(defect, () => DocumentLaws.For(make(), MentoringNotes.Setup with { Cases = 20 }), by);

    private static Planting Of(string defect, Func<IMorphology> make, params string[] by) => new(defect, () => MorphologyLaws.For(make(), EngineDefects.Setup), by);

    // Each is counted once, for the row of the table and for its own test.
    private static readonly System.Collections.Concurrent.ConcurrentDictionary<string, Lazy<Counts>> Known = new();

    private static Counts Count(Planting planting) => Known.GetOrAdd(planting.Defect, _ => new(() => Counted(planting))).Value;

    private static string Joined(string[] laws) => laws.Length == 0 ? "—" : string.Join(", ", laws);

    private static Counts Counted(Planting planting)
    {
        Dictionary<string, int> caught = [];
        Dictionary<string, int> compared = [];
        for (int seed = 1; seed <= Runs; seed++)
        {
            int at = seed;
            foreach (Law law in planting.Laws().Where(law => planting.By.Length == 0 || at <= OtherRuns || planting.By.Contains(law.Name)))
            {
                try
                {
                    compared[law.Name] = compared.GetValueOrDefault(law.Name) + law.Check(seed).Compared;
                }
                catch (LawBrokenException)
                {
                    caught[law.Name] = caught.GetValueOrDefault(law.Name) + 1;
                    compared[law.Name] = 1;
                }
            }
        }

        return new(caught, [.. compared.Where(law => law.Value == 0).Select(law => law.Key)]);
    }

    private sealed record Planting(string Defect, Func<ImmutableArray<Law>> Laws, string[] By);

    private sealed record Counts(Dictionary<string, int> Caught, ImmutableArray<string> Idle);
}
