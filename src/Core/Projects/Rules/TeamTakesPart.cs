using System.Collections.Immutable;
using InnovationDomain.Evaluation;
using InnovationDomain.Regulation;
using NodaTime;

namespace InnovationDomain.Projects.Rules;

/// <summary>PYA-4: the team takes part: most members have a role and a task and have finished one lately, there are as many as there are roles to fill, and somebody was trained on the theme. No person is judged.</summary>
/// <remarks>
/// <para>The remark «участники не способны вести инновационную работу» is of the resolution of the festival «ИннОвация-2021», Пятигорск, item 3. Whether a person is able is for experts alone: here only counts over the team
/// are made, which are our proposal, and neither names nor places of members go into evidence, reasons or measures. Do not publish the verdict beside names.</para>
/// <para>Where no day of training is given of anybody, it is unknown whether there was any.</para>
/// </remarks>
public sealed class TeamTakesPart : Rule<InnovationProject>
{
    private readonly Fact<InnovationProject, ImmutableArray<ProjectTeamMember>> _team;
    private readonly Parameter<decimal> _share;
    private readonly Parameter<int> _months;
    private readonly Parameter<int> _years;
    private readonly Parameter<int> _roles;
    private readonly Measure _unassigned;
    private readonly Measure _idle;
    private readonly Measure _members;
    private readonly Measure _trained;
    private readonly Reason _noTeam;
    private readonly Reason _trainingUnknown;
    private readonly Reason _ability;

    /// <summary>Makes the rule.</summary>
    public TeamTakesPart()
        : base(new RuleCard
        {
            Id = "PYA-4",
            Russian = "Рабочая группа участвует в инновационной работе",
            English = "The team takes part in the innovation work",
            Severity = RuleSeverity.Recommendation,
            Basis = LegalReference.To(LegalActs.Education).Article("20").Part("3"),
            Certainty = Certainty.Ours,
            Remark = "замечание – из резолюции фестиваля «ИннОвация-2021» (Пятигорск), п. 3; косвенные признаки по группе в целом предложены библиотекой, о способностях людей судит только эксперт",
            Claims = RuleClaims.OrderFree | RuleClaims.AnonymousInPersons,
        })
    {
        _team = Fact("Team", "рабочая группа: роли, задания, обучение", "the team: roles, tasks, training", project => project.Team);
        _share = Parameter(MaximumShare);
        _months = Parameter(PeriodMonths);
        _years = Parameter(TrainingYears);
        _roles = Parameter(RolesToFill);
        _unassigned = Measure("Unassigned", Bound.AtMost, "участников без роли или задания", "members without a role or a task");
        _idle = Measure("Idle", Bound.AtMost, "участников без выполненных за период заданий", "members who finished no task in the period");
        _members = Measure("Members", Bound.AtLeast, "участников", "members");
        _trained = Measure("Trained", Bound.MoreThan, "участников, обучавшихся по теме", "members trained on the theme");
        _noTeam = Indeterminate("NoTeam", "рабочая группа не указана", "no team is given");
        _trainingUnknown = Indeterminate("TrainingUnknown", "сведений об обучении по теме нет", "nothing is known of training on the theme");
        _ability = ForExpert("Ability", "готова ли группа к инновационной работе; о людях судит только эксперт", "whether the team is ready for innovation work; persons are judged by experts alone");
    }

    /// <summary>Gets the key of the share of members that a count may reach: from 0 to 1.</summary>
    public static ParameterKey<decimal> MaximumShare { get; } = ParameterKey<decimal>.Named("PYA-4.MaximumShare");

    /// <summary>Gets the key of how many months before the day a finished task counts: from 1.</summary>
    public static ParameterKey<int> PeriodMonths { get; } = ParameterKey<int>.Named("PYA-4.PeriodMonths");

    /// <summary>Gets the key of how many years before the day training counts: from 1.</summary>
    public static ParameterKey<int> TrainingYears { get; } = ParameterKey<int>.Named("PYA-4.TrainingYears");

    /// <summary>Gets the key of how many roles a team has to fill, each by a member of its own.</summary>
    public static ParameterKey<int> RolesToFill { get; } = ParameterKey<int>.Named("PYA-4.RolesToFill");

    /// <inheritdoc/>
    protected override Verdict Judge(ref Judgement<InnovationProject> judgement)
    {
        if (!judgement.Knows(_team, out ImmutableArray<ProjectTeamMember> team) || !judgement.Knows(_share, out decimal share)
            || !judgement.Knows(_months, out int months) || !judgement.Knows(_years, out int years) || !judgement.Knows(_roles, out int roles))
        {
            return judgement.Unknown();
        }

        if (team.IsEmpty)
        {
            return judgement.Answer(_noTeam);
        }

        LocalDate today = judgement.AssessedOn;
        (LocalDate period, LocalDate training) = (today.PlusMonths(-months), today.PlusYears(-years));
        int unassigned = team.Count(member => member.Role == ProjectRole.NotStated || member.Tasks.IsEmpty);
        int idle = team.Count(member => !member.Tasks.Any(task => task.DoneOn > period && task.DoneOn <= today));
        int trained = team.Count(member => member.TrainedOn.Any(day => day > training && day <= today));
        if (judgement.IsExamined)
        {
            judgement.Cite(
                "Team",
                $"из {team.Length} участников: без роли или задания – {unassigned}, без выполненных за {months} мес. заданий – {idle}, обучались по теме за {years} г. – {trained}",
                $"of {team.Length} members {unassigned} have no role or task, {idle} finished none in {months} months, {trained} were trained in {years} years");
        }

        Verdict assigned = judgement.Compare(_unassigned, unassigned, share * team.Length);
        Verdict active = judgement.Compare(_idle, idle, share * team.Length);
        Verdict enough = judgement.Compare(_members, team.Length, roles);
        return assigned.IsViolated ? assigned
            : active.IsViolated ? active
            : enough.IsViolated ? enough
            : team.All(member => member.TrainedOn.IsEmpty) ? judgement.Answer(_trainingUnknown)
            : judgement.Compare(_trained, trained, 0, kept: _ability);
    }
}
