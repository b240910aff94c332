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

    private static readonly RuleLawSetup<ExpertPanel> Panels = Setup<ExpertPanel>() with
    {
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

    // A sheet more of an extra expert moves no number while the totals agree, and settles them at once when they do not.
    private static readonly string[] Idle = ["EXP-07/Advice"];

    public static TheoryData<string> Names { get; } = [.. Laws.Select(law => law.Key)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Holds(string law)
    {
        LawRun run = Laws[law].Single().Check();

        Assert.True(run.Skipped == 0 && (run.Compared > 0 || Idle.Contains(law)), $"{law}: {run}");
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
        Bounds.Excuse("EXP-07", "ExtraSheets", "asked for only where there is an extra sheet: never under");
        Bounds.Excuse("APP-02", "Shortcomings", "a number of shortcomings is never under none");
        Bounds.Excuse("PYA-1", "Unlinked", "a fifth of the activities is a whole number only of five or ten: at and just under it are examples in the rule's own tests");
        Bounds.Excuse("PYA-1", "Foreign", "as Unlinked");
        foreach (Law law in Laws.SelectMany(laws => laws).Where(law => law.Name == LawNames.Boundary))
        {
            _ = law.Check();
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
