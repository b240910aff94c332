using System.Collections.Immutable;
using InnovationDomain.Applications.Rules;
using InnovationDomain.Councils.Rules;
using InnovationDomain.Evaluation;
using InnovationDomain.Events;
using InnovationDomain.Events.Rules;
using InnovationDomain.Expertise.Rules;
using InnovationDomain.Monitoring;
using InnovationDomain.Monitoring.Rules;
using InnovationDomain.Platforms;
using InnovationDomain.Platforms.Rules;
using InnovationDomain.Projects;
using InnovationDomain.Projects.Rules;
using InnovationDomain.Tool.Commands;

namespace InnovationDomain.Tool.Judging;

/// <summary>Which rules judge which kind of data: one line for each.</summary>
internal static class JudgedKinds
{
    public static ImmutableArray<JudgedKind> All { get; } =
    [
        Of("application", ApplicationRules.All),
        Of("council-sitting", CouncilRules.All),
        Of("expert-panel", ExpertiseRules.All),
        Of("festival", EventRules.All, (Festival festival) => AdoptedRecommendations.Of(festival)),
        Of("innovation-platform", PlatformRules.All, (InnovationPlatform platform) => new PlatformCase { Platform = platform }),
        Of("innovation-project", ProjectRules.All),
        Of("innovation-project", ProjectRules.Continued, (InnovationProject project) => new ContinuedProject { Project = project }),
        Of("meeting", EventRules.All, (Meeting meeting) => AdoptedRecommendations.Of(meeting)),
        Of("platform-report", ReportRules.All, (PlatformReport report) => new ReportCase { Report = report }),
        Of("roadmap", RoadmapRules.All, (Roadmap roadmap) => new RoadmapCase { Roadmap = roadmap }),
    ];

    public static string Names { get; } = string.Join(", ", All.Select(judged => judged.Kind).Distinct());

    /// <summary>Answers what judges the data of a file.</summary>
    public static ImmutableArray<JudgedKind> Of(DataFile file)
    {
        string kind = file.Kind();
        ImmutableArray<JudgedKind> judging = [.. All.Where(judged => judged.Kind == kind)];
        return judging.IsEmpty ? throw new Refusal($"{file.Name} is of the kind “{kind}”, which no rule judges. Rules judge {Names}.") : judging;
    }

    private static JudgedKind<TSubject, TSubject> Of<TSubject>(string kind, RuleSet<TSubject> rules)
        where TSubject : class => new(kind, rules, subject => subject);

    private static JudgedKind<TData, TSubject> Of<TData, TSubject>(string kind, RuleSet<TSubject> rules, Func<TData, TSubject> subject)
        where TData : class
        where TSubject : class => new(kind, rules, subject);
}
