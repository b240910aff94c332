using System.Collections.Immutable;
using InnovationDomain.Applications;
using InnovationDomain.Applications.Rules;
using InnovationDomain.Councils;
using InnovationDomain.Councils.Rules;
using InnovationDomain.Expertise;
using InnovationDomain.Expertise.Rules;
using InnovationDomain.Projects;
using InnovationDomain.Projects.Rules;
using InnovationDomain.Tool.Commands;

namespace InnovationDomain.Tool.Judging;

/// <summary>Which rules judge which kind of data: one line for each.</summary>
internal static class JudgedKinds
{
    public static ImmutableArray<JudgedKind> All { get; } =
    [
        new JudgedKind<Application>("application", ApplicationRules.All),
        new JudgedKind<CouncilSitting>("council-sitting", CouncilRules.All),
        new JudgedKind<ExpertPanel>("expert-panel", ExpertiseRules.All),
        new JudgedKind<InnovationProject>("innovation-project", ProjectRules.All),
    ];

    /// <summary>Answers what judges the data of a file.</summary>
    public static ImmutableArray<JudgedKind> Of(DataFile file)
    {
        string kind = file.Kind();
        ImmutableArray<JudgedKind> judging = [.. All.Where(judged => judged.Kind == kind)];
        return judging.IsEmpty
            ? throw new Refusal($"{file.Name} is of the kind “{kind}”, which no rule judges. Rules judge {string.Join(", ", All.Select(judged => judged.Kind).Distinct())}.")
            : judging;
    }
}
