using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace InnovationDomain.Testing.Tests.Laws;

/// <summary>Each class of defects is caught by the law that is for it, in every one of forty runs; a sound rule is accused of nothing.</summary>
public sealed class KillMatrix
{
    private const int Runs = 40;

    // Of the laws that are for another defect: enough to tell which see it as well.
    private const int OtherRuns = 4;

    private static readonly ImmutableArray<(string Defect, Func<Planted> Make, string[] By)> Rules =
    [
        ("sound", () => new Defects.Sound(), []),
        ("wrong bound: `MoreThan` declared", () => new Defects.WrongBound(), [LawNames.Reading]),
        ("wrong bound: `>` for `>=` by hand", () => new Defects.WrongBoundByHand(), [LawNames.Reading]),
        ("penalty for spread: not monotone", () => new Defects.SpreadPenalty(), [LawNames.MonotoneInScores]),
        ("the first mark counts twice", () => new Defects.FirstCountsTwice(), [LawNames.Order]),
        ("favours one expert", () => new Defects.FavoursOneExpert(), [LawNames.Anonymity]),
        ("weights not normalised", () => new Defects.WeightsNotNormalised(), [LawNames.Scale, LawNames.Replication]),
        ("hidden state", () => new Defects.HiddenState(), [LawNames.NoHiddenState, LawNames.Determinism]),
        ("hidden clock, three calls down", () => new Defects.HiddenClock(), [LawNames.NoHiddenSource]),
        ("throws on no marks", () => new Defects.ThrowsOnEmpty(), [LawNames.Totality]),
        ("advice one step short", () => new Defects.AdviceOneShort(), [LawNames.Advice]),
        ("stale parameter, kept from before", () => new Defects.StaleParameter(), [LawNames.Overlay]),
        ("mean rounded before it is compared", () => new Defects.Rounded(), [LawNames.Linearity, LawNames.Reading]),
        ("month added without rounding stated", () => new Defects.UnroundedTerm(), [LawNames.TermRounding]),
        ("tie judged in `double`", () => new Defects.FloatTie(), [LawNames.Exactness]),
        ("forgotten fact", () => new Defects.ForgottenFact(), [LawNames.Relevance]),
        ("text by the machine's culture", () => new Defects.TextOfTheMachine(), [LawNames.Determinism, LawNames.NoHiddenSource]),
        ("text by chance", () => new Defects.TextByChance(), [LawNames.Determinism, LawNames.NoHiddenSource]),
    ];

    public static TheoryData<string> Defective { get; } = [.. Rules.Skip(1).Select(rule => rule.Defect)];

    [Fact]
    public void A_sound_rule_is_accused_of_nothing()
    {
        Counts counts = Count(Rules[0].Make, Rules[0].By);

        Assert.Empty(counts.Caught);
        Assert.Empty(counts.Idle);
    }

    [Theory]
    [MemberData(nameof(Defective))]
    public void A_defect_is_caught_in_every_run(string defect)
    {
        (_, Func<Planted> make, string[] by) = Rules.Single(rule => rule.Defect == defect);
        Counts counts = Count(make, by);

        Assert.All(by, law => Assert.Equal((law, Runs), (law, counts.Caught.GetValueOrDefault(law))));
    }

    [Fact]
    public void The_table_in_the_documentation_is_what_is_measured()
    {
        string[] laws = [.. RuleLaws.For(new Defects.Sound(), Planted.Setup).Select(law => law.Name)];
        var table = new StringBuilder("| planted defect | caught in % of 40 runs by the law that is for it | seen as well by, in some of 4 runs |\n|---|---|---|\n");
        foreach ((string defect, Func<Planted> make, string[] by) in Rules)
        {
            Counts counts = Count(make, by);
            string[] caught = [.. by.Select(law => string.Create(CultureInfo.InvariantCulture, $"{law} {counts.Caught.GetValueOrDefault(law) * 100 / Runs}"))];
            string[] others = [.. laws.Where(law => counts.Caught.ContainsKey(law) && !by.Contains(law))];
            table.Append(CultureInfo.InvariantCulture, $"| {defect} | {Joined(caught)} | {Joined(others)} |\n");
        }

        Approved.Matches("docs/kill-matrix.md", $"# What the laws catch\n\nMeasured by `tests/Testing/Laws/KillMatrix.cs`, which plants the defects; [testing-rules.md](testing-rules.md) says what the laws mean.\n\n{table}");
    }

    // Each rule is counted once, for the row of the table and for its own test.
    private static readonly System.Collections.Concurrent.ConcurrentDictionary<Func<Planted>, Lazy<Counts>> Known = new();

    private static Counts Count(Func<Planted> make, string[] by) => Known.GetOrAdd(make, _ => new(() => Counted(make, by))).Value;

    private static string Joined(string[] laws) => laws.Length == 0 ? "—" : string.Join(", ", laws);

    private static Counts Counted(Func<Planted> make, string[] by)
    {
        Dictionary<string, int> caught = [];
        Dictionary<string, int> compared = [];
        for (int seed = 1; seed <= Runs; seed++)
        {
            int at = seed;
            foreach (Law law in RuleLaws.For(make(), Planted.Setup).Where(law => by.Length == 0 || at <= OtherRuns || by.Contains(law.Name)))
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

    private sealed record Counts(Dictionary<string, int> Caught, ImmutableArray<string> Idle);
}
