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
            .. RuleSetLaws.For(ProjectRules.All, Setup<InnovationProject>() with { Subjects = CatalogueSubjects.Beside(CatalogueSubjects.Projects), Exchanged = CatalogueChanges.WithPeopleExchanged }),
            .. RuleSetLaws.For(ProjectRules.Continued, Setup<ContinuedProject>()),
            .. RuleSetLaws.For(RoadmapRules.All, Setup<RoadmapCase>() with { Subjects = CatalogueSubjects.Beside(CatalogueSubjects.Roadmaps) }),
            .. RuleSetLaws.For(ExpertiseRules.Drafts, Setup<SheetDraft>()),
            .. RuleSetLaws.For(ExpertiseRules.All, Panels),
            .. RuleSetLaws.For(ExpertiseRules.Cases, Setup<ExpertiseCase>()),
            .. RuleSetLaws.For(ExpertiseRules.Selections, Setup<RoundSelection>() with { Profile = OfTwoPlaces() }),
            .. RuleSetLaws.For(CouncilRules.All, Sittings),
            .. RuleSetLaws.For(CouncilRules.Decisions, Setup<SittingDecision>()),
            .. RuleSetLaws.For(PlatformRules.All, Setup<PlatformCase>() with { Subjects = CatalogueSubjects.Beside(CatalogueSubjects.Platforms) }),
            .. RuleSetLaws.For(ReportRules.All, Setup<ReportCase>()),
            .. RuleSetLaws.For(MonitoringRules.All, Setup<SummaryTable>()),
            .. RuleSetLaws.For(MonitoringRules.Motivating, Setup<StatedMotivatingTable>()),
            .. RuleSetLaws.For(EventRules.All, Setup<AdoptedRecommendations>()),
        ],
        law => law.ToString());

    public static TheoryData<string> Names { get; } = [.. Laws.Select(law => law.Key)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Holds(string law)
    {
        if (CatalogueExcuses.Excused.ContainsKey(law))
        {
            _ = Assert.Throws<LawBrokenException>(() => Laws[law].Single().Check());
            return;
        }

        LawRun run = Laws[law].Single().Check();

        Assert.True(run.Skipped == 0 && run.Compared > 0 != CatalogueExcuses.Idle.ContainsKey(law), $"{law}: {run}");
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
    public void Every_excuse_is_of_a_law_or_a_measure_that_is_there()
    {
        HashSet<string> laws = [.. Laws.Select(law => law.Key)];
        HashSet<string> measures = [.. RuleCatalogue.All.SelectMany(rule => rule.Measures.Select(measure => $"{rule.Id}.{measure.Name}"))];

        Assert.All(CatalogueExcuses.Idle.Keys.Concat(CatalogueExcuses.Excused.Keys), law => Assert.Contains(law, laws));
        Assert.All(CatalogueExcuses.CountsOfNone.Concat(CatalogueExcuses.ToldWhenBroken).Concat(CatalogueExcuses.Unmet.Keys), measure => Assert.Contains(measure, measures));
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
            string? why = CatalogueExcuses.CountsOfNone.Contains(name) ? "a count of what must not be is never under none"
                : CatalogueExcuses.ToldWhenBroken.Contains(name) ? "where it is kept the rule goes on to its next measure, and tells this one only when it is broken" : CatalogueExcuses.Unmet.GetValueOrDefault(name);
            Assert.False(row.IsCovered && why is not null, $"{name} is met at, under and over its bound: take it from the list.");
            if (why is not null)
            {
                Assert.True(!CatalogueExcuses.CountsOfNone.Contains(name) || (row.At > 0 && row.JustOver > 0), $"{name} is not met at and over none.");
                Assert.True(!CatalogueExcuses.ToldWhenBroken.Contains(name) || row.JustUnder > 0 || row.JustOver > 0, $"{name} is not met just beyond its bound.");
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
