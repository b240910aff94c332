using System.Reflection;
using InnovationDomain.Applications;
using InnovationDomain.Applications.Rules;
using InnovationDomain.Councils;
using InnovationDomain.Councils.Rules;
using InnovationDomain.Evaluation;
using InnovationDomain.Events.Rules;
using InnovationDomain.Expertise;
using InnovationDomain.Expertise.Rules;
using InnovationDomain.Json;
using InnovationDomain.Monitoring;
using InnovationDomain.Monitoring.Rules;
using InnovationDomain.Platforms.Rules;
using InnovationDomain.Projects;
using InnovationDomain.Projects.Rules;
using InnovationDomain.Regulation;

namespace InnovationDomain.Testing.Tests.Laws;

/// <summary>The catalogue under the pack: a line for each set; a new rule of a set falls under the laws by itself.</summary>
public sealed class CatalogueTests
{
    private const string Computed = "what the rule judges is made by a method, not by members: there is none to exchange, and the lists in it are the domain's own";

    private const string Before = "what the rule asks before is seldom in order in a case that was not made for it";

    private const string OnlyBroken = "where it is kept the rule goes on to its next measure, and tells this one only when it is broken";

    private const string Gaps = "cases have too many gaps to come so near";

    private const string Share = "a share of so few is seldom a whole number";

    private const string Other = "the sample profile asks for no such thing";

    private static readonly BoundaryCollector Bounds = new();

    // Panels as they come seldom come to a score: those of rounds do.
    private static readonly RuleLawSetup<ExpertPanel> Panels = Setup<ExpertPanel>() with
    {
        Subjects = Arb.From(
            Gen.Frequency(
                (4, InnovationArbitraries.RoundSelections().Generator.Select(round => round.Entries[0].Panel)),
                (4, InnovationArbitraries.ExpertPanels().Generator),
                (1, InnovationArbitraries.Extremes<ExpertPanel>().Generator.Select(extreme => extreme.Value))),
            InnovationArbitraries.ExpertPanels().Shrinker),
        Levers = [Lever<ExpertPanel>.Of("листов дополнительных экспертов", "sheets of extra experts", CatalogueChanges.WithExtraSheet)],
        Grown = panel => CatalogueChanges.WithExtraSheet(panel) is { } grown ? [grown] : [],
    };

    private static readonly RuleLawSetup<CouncilSitting> Sittings = Setup<CouncilSitting>() with
    {
        Levers = [Lever<CouncilSitting>.Of("присутствующих", "members present", CatalogueChanges.WithOneMorePresent)],
        Grown = sitting => CatalogueChanges.WithOneMorePresent(sitting) is { } grown ? [grown] : [],
    };

    private static readonly ILookup<string, Law> Laws = Enumerable.ToLookup(
        [
            .. RuleSetLaws.For(EligibilityRules.All, Setup<Candidacy>() with { Grown = CatalogueChanges.Grown }),
            .. RuleSetLaws.For(ApplicationRules.All, Setup<Application>()),
            .. RuleSetLaws.For(ProjectRules.All, Setup<InnovationProject>() with { Exchanged = CatalogueChanges.WithPeopleExchanged }),
            .. RuleSetLaws.For(ProjectRules.Continued, Setup<ContinuedProject>()),
            .. RuleSetLaws.For(RoadmapRules.All, Setup<RoadmapCase>()),
            .. RuleSetLaws.For(ExpertiseRules.Drafts, Setup<SheetDraft>()),
            .. RuleSetLaws.For(ExpertiseRules.All, Panels),
            .. RuleSetLaws.For(ExpertiseRules.Cases, Setup<ExpertiseCase>()),
            .. RuleSetLaws.For(ExpertiseRules.Selections, Setup<RoundSelection>() with { Profile = OfTwoPlaces() }),
            .. RuleSetLaws.For(CouncilRules.All, Sittings),
            .. RuleSetLaws.For(CouncilRules.Decisions, Setup<SittingDecision>()),
            .. RuleSetLaws.For(PlatformRules.All, Setup<PlatformCase>()),
            .. RuleSetLaws.For(ReportRules.All, Setup<ReportCase>()),
            .. RuleSetLaws.For(MonitoringRules.All, Setup<SummaryTable>()),
            .. RuleSetLaws.For(MonitoringRules.Motivating, Setup<StatedMotivatingTable>()),
            .. RuleSetLaws.For(EventRules.All, Setup<AdoptedRecommendations>()),
        ],
        law => law.ToString());

    /// <summary>Laws that have nothing to compare, and why.</summary>
    private static readonly Dictionary<string, string> Idle = new()
    {
        ["EXP-07/Advice"] = "a sheet more of an extra expert moves no number while the totals agree, and settles them at once when they do not",
        ["STA-01/Boundary"] = "the rule measures nothing",
        ["CNS-02/Relevance"] = Computed,
        ["CNS-02/Order"] = Computed,
        ["MON-01/Relevance"] = Computed,
        ["MON-01/Order"] = Computed,
        ["MON-02/Relevance"] = Computed,
        ["MON-02/Order"] = Computed,
        ["MON-03/Relevance"] = Computed,
        ["MON-03/Order"] = Computed,
    };

    /// <summary>Laws that ask too much of a rule, and why; they are broken, or the excuse goes.</summary>
    private static readonly Dictionary<string, string> Excused = new()
    {
        ["PYA-4/TermRounding"] = "the months and years are counted back from the day that is assessed, where a term forward has no place: of a day that the earlier month lacks only its last one is left",
    };

    private static readonly HashSet<string> CountsOfNone = new(StringComparer.Ordinal)
    {
        "APP-03.Shortcomings", "APP-06.Shortcomings", "ELG-02.Held", "EXP-02.Silent", "EXP-03.Tied", "EXP-04.Violations", "EXP-09.OutOfOrder", "MON-01.Below", "MON-02.Findings", "MON-03.Wrong",
        "PYA-7.Gaps", "REP-01.MissingFormats", "REP-02.Gaps", "ROD-01.Incomplete", "STA-04.Late",
    };

    /// <summary>Bounds that the cases of the pack do not come to from all sides; examples in the rules' own tests do.</summary>
    private static readonly Dictionary<string, string> Unmet = new()
    {
        ["APP-01.SinceOpening"] = Before,
        ["APP-01.ToExcludedClosing"] = Other,
        ["APP-02.Shortcomings"] = Gaps,
        ["APP-04.AtLeast"] = OnlyBroken,
        ["APP-05.Gap"] = Before,
        ["APP-05.Overlap"] = OnlyBroken,
        ["APP-05.OutsideTerm"] = OnlyBroken,
        ["APP-05.Fruitless"] = Gaps,
        ["DOC-01.Uncontrolled"] = Gaps,
        ["DOC-01.Unchecked"] = Before,
        ["ELG-01.Foreign"] = "organizations as they are drawn are all of kinds that may apply",
        ["ELG-03.Earlier"] = OnlyBroken,
        ["EXP-02.ToVoid"] = OnlyBroken,
        ["EXP-07.ExtraSheets"] = "asked for only where totals diverge and there is an extra sheet: seldom, and never under",
        ["EXP-08.ExpertTotal"] = Other,
        ["EXP-08.CriterionPoints"] = OnlyBroken,
        ["PYA-1.Unlinked"] = Share,
        ["PYA-1.Foreign"] = Share,
        ["PYA-2.Filled"] = Gaps,
        ["PYA-2.EmptyStages"] = Before,
        ["PYA-2.EmptyQuarters"] = Before,
        ["PYA-3.Duties"] = Share,
        ["PYA-4.Unassigned"] = Gaps,
        ["PYA-4.Idle"] = Before,
        ["PYA-4.Members"] = Before,
        ["PYA-4.Trained"] = Before,
        ["PYA-5.Traditional"] = Share,
        ["PYA-6.Gap"] = Gaps,
        ["PYA-6.EmptyMonths"] = Before,
        ["REP-01.MinutesLeft"] = OnlyBroken,
        ["ROD-02.Unrevised"] = OnlyBroken,
        ["ROD-02.Unfounded"] = OnlyBroken,
        ["ROD-02.Moved"] = Before,
        ["STA-02.Extensions"] = OnlyBroken,
        ["STA-02.TotalDays"] = Before,
        ["STA-03.NoticeDays"] = Before,
    };

    public static TheoryData<string> Names { get; } = [.. Laws.Select(law => law.Key)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Holds(string law)
    {
        if (Excused.ContainsKey(law))
        {
            _ = Assert.Throws<LawBrokenException>(() => Laws[law].Single().Check());
            return;
        }

        LawRun run = Laws[law].Single().Check();

        Assert.True(run.Skipped == 0 && run.Compared > 0 != Idle.ContainsKey(law), $"{law}: {run}");
    }

    [Fact]
    public void Every_set_of_the_catalogue_is_here()
    {
        IEnumerable<string> sets = typeof(Rule).Assembly.GetExportedTypes().SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Static))
            .Where(property => property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == typeof(RuleSet<>))
            .Select(property => property.GetValue(null)!.ToString()!);

        Assert.All(sets, set => Assert.True(Laws.Contains($"{set}/Grounds"), $"The set «{set}» is not under the laws: give it a line above."));
    }

    [Fact]
    public void The_laws_come_to_every_bound_that_can_be_met()
    {
        foreach (Law law in Laws.SelectMany(laws => laws).Where(law => law.Name == LawNames.Boundary))
        {
            _ = law.Check();
        }

        foreach (BoundaryRow row in Bounds.Rows)
        {
            string name = $"{row.Rule.Id}.{row.Measure.Name}";
            string? why = CountsOfNone.Contains(name) ? "a count of what must not be is never under none" : Unmet.GetValueOrDefault(name);
            Assert.False(row.IsCovered && why is not null, $"{name} is met at, under and over its bound: take it from the list.");
            if (why is not null)
            {
                Assert.True(!CountsOfNone.Contains(name) || (row.At > 0 && row.JustOver > 0), $"{name} is not met at and over none.");
                Bounds.Excuse(row.Rule.Id, row.Measure.Name, why);
            }
        }

        Bounds.RequireComplete();
    }

    private static RuleLawSetup<TSubject> Setup<TSubject>()
        where TSubject : class => new()
        {
            Cases = 30,
            Coverage = Bounds,
            RoundTrip = record => DomainJson.Read<EvaluationRecord>(DomainJson.Write(record)),
        };

    // The sample selects all that pass: without a limit there is no tie to break.
    private static RegulationProfile OfTwoPlaces()
    {
        DatedParameter<ExpertisePolicy> expertise = RegulationProfiles.SampleMunicipal.Expertise!;
        ParameterVersion<ExpertisePolicy> first = expertise.Versions[0];
        return RegulationProfiles.SampleMunicipal.With(profile => profile.Expertise, DatedParameter<ExpertisePolicy>.Of(expertise.Name, first.With(version => version.Value, first.Value.With(policy => policy.TopCount, 2))));
    }
}
