using System.Collections.Immutable;
using InnovationDomain.Applications;
using InnovationDomain.People;
using InnovationDomain.Projects;

namespace InnovationDomain.Expertise.Rules;

/// <summary>What data say of an expert's ties to an application, whatever the expert has stated.</summary>
internal static class ExpertTies
{
    /// <summary>Answers the ties that are sure or possible.</summary>
    public static IEnumerable<(ConflictKind Kind, NameMatch Match)> Of(Person expert, Application application, ImmutableArray<ProjectTeamMember> team, ImmutableArray<Application> competing)
    {
        ApplicationPassport? passport = application.Current.Passport;
        IEnumerable<(ConflictKind Kind, NameMatch Match)> ties =
        [
            (ConflictKind.Institutional, expert.Position?.Organization is { } workplace && application.Applicant.Includes(workplace) ? NameMatch.Same : NameMatch.Different),
            (ConflictKind.Supervisor, Compare(expert, [passport?.ScientificSupervisor])),
            (ConflictKind.TeamMember, Compare(expert, [passport?.Responsible, .. team.Select(member => member.Person)])),
            (ConflictKind.CompetingSupervisor, Compare(expert, competing.Where(other => other.Id != application.Id).Select(other => other.Current.Passport?.ScientificSupervisor))),
        ];
        return ties.Where(tie => tie.Match != NameMatch.Different);
    }

    public static string Russian(ConflictKind kind) => kind switch
    {
        ConflictKind.Institutional => "работает в организации-соискателе",
        ConflictKind.Supervisor => "научный руководитель проекта",
        ConflictKind.TeamMember => "состоит в рабочей группе проекта",
        _ => "научный руководитель конкурирующего проекта",
    };

    public static string English(ConflictKind kind) => kind switch
    {
        ConflictKind.Institutional => "works for the applicant",
        ConflictKind.Supervisor => "is the scientific supervisor of the project",
        ConflictKind.TeamMember => "is on the team of the project",
        _ => "is the scientific supervisor of a competing project",
    };

    private static NameMatch Compare(Person expert, IEnumerable<Person?> others) =>
        others.OfType<Person>().Select(other => NameComparison.Compare(expert.Name, other.Name)).DefaultIfEmpty().Max();
}
