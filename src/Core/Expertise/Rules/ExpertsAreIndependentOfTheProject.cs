using System.Collections.Immutable;
using InnovationDomain.Applications;
using InnovationDomain.Evaluation;
using InnovationDomain.Identity;
using InnovationDomain.People;
using InnovationDomain.Projects;
using InnovationDomain.Regulation;

namespace InnovationDomain.Expertise.Rules;

/// <summary>EXP-03: no expert works for the applicant, is on the team, or supervises this project or a competing one.</summary>
/// <remarks>
/// That scientific supervisors of platforms sit beside the expert council was seen in the resolution of Пятигорск (2021); the condition is our proposal. Kinds that the policy tolerates are passed over.
/// Names decide only where both are whole: initials, or a missing patronymic, are a question to who knows the persons. The recused are not judged. Evidence names experts by their keys.
/// </remarks>
public sealed class ExpertsAreIndependentOfTheProject : Rule<ExpertiseCase>
{
    private readonly Fact<ExpertiseCase, ExpertPanel> _panel;
    private readonly Fact<ExpertiseCase, ImmutableArray<Expert>> _experts;
    private readonly Fact<ExpertiseCase, Application> _application;
    private readonly Fact<ExpertiseCase, InnovationProject> _project;
    private readonly Fact<ExpertiseCase, ImmutableArray<Application>> _competing;
    private readonly Parameter<ExpertisePolicy> _policy;
    private readonly Measure _tied;
    private readonly Reason _namesakes;
    private readonly Reason _unknownPerson;
    private readonly Reason _unknownWorkplace;

    /// <summary>Makes the rule.</summary>
    public ExpertsAreIndependentOfTheProject()
        : base(new RuleCard
        {
            Id = "EXP-03",
            Russian = "Эксперты не связаны с соискателем, проектом и конкурирующими проектами",
            English = "The experts have no ties to the applicant, the project or a competing project",
            Severity = RuleSeverity.Refusal,
            Basis = LegalReference.To(LegalActs.Education).Article("20").Part("4"),
            Certainty = Certainty.Ours,
            Remark = "статья отсылает к порядку признания; условие предложено библиотекой по резолюции фестиваля «ИннОвация-2021» (Пятигорск), где рядом с экспертным советом названы научные руководители площадок",
            Claims = RuleClaims.OrderFree,
        })
    {
        _panel = Fact("Panel", "экспертная группа", "the panel", expertise => expertise.Panel);
        _experts = Fact("Experts", "кто эксперты и где работают", "who the experts are and where they work", expertise => expertise.Experts);
        _application = Fact("Application", "заявка: соискатель, научный руководитель, ответственный", "the application: applicant, supervisor, who answers for it", expertise => expertise.Application);
        _project = Fact("Project", "рабочая группа проекта", "the team of the project", expertise => expertise.Project);
        _competing = OptionalFact("Competing", "научные руководители конкурирующих заявок", "the supervisors of competing applications", expertise => expertise.Competing);
        _policy = Parameter(ProfileParameters.Expertise, nameof(ExpertisePolicy.ToleratedConflicts), policy => policy.ToleratedConflicts.IsEmpty ? null : policy.ToleratedConflicts);
        _tied = Measure("Tied", Bound.AtMost, "экспертов, связанных с заявкой", "experts with ties to the application");
        _namesakes = ForExpert("Namesakes", "одно ли лицо эксперт и участник проекта: имена известны не полностью", "whether an expert and a person of the project are one: their names are not known in full");
        _unknownPerson = Indeterminate("UnknownPerson", "не обо всех экспертах известно, кто они", "it is not known of every expert who it is");
        _unknownWorkplace = Indeterminate("UnknownWorkplace", "не обо всех экспертах известно, где они работают", "it is not known of every expert where they work");
    }

    /// <inheritdoc/>
    protected override Verdict Judge(ref Judgement<ExpertiseCase> judgement)
    {
        if (!judgement.Knows(_policy, out ExpertisePolicy? policy) || !judgement.Knows(_panel, out ExpertPanel? panel)
            || !judgement.Knows(_application, out Application? application) || !judgement.Knows(_experts, out ImmutableArray<Expert> experts))
        {
            return judgement.Unknown();
        }

        // A tie that is sure decides, though other data be missing.
        bool knowsTeam = judgement.Knows(_project, out InnovationProject? project);
        bool knowsRound = judgement.Knows(_competing, out ImmutableArray<Application> competing);
        (int tied, bool isPossible, bool hasUnknown, bool hasNoWorkplace) = (0, false, false, false);
        foreach (Id<Expert> key in panel.Experts.Concat(panel.ExtraExperts).Where(expert => !panel.Recusals.Any(recusal => recusal.Expert == expert)))
        {
            if (experts.FirstOrDefault(expert => expert.Id == key)?.Person is not { } person)
            {
                hasUnknown = true;
                continue;
            }

            hasNoWorkplace |= person.Position?.Organization is null && !policy.ToleratedConflicts.Contains(ConflictKind.Institutional);
            (ConflictKind Kind, NameMatch Match)[] ties =
                [.. ExpertTies.Of(person, application, project?.Team ?? [], knowsRound ? competing : []).Where(tie => !policy.ToleratedConflicts.Contains(tie.Kind))];
            tied += ties.Any(tie => tie.Match == NameMatch.Same) ? 1 : 0;
            isPossible |= ties.Length > 0;
            if (judgement.IsExamined)
            {
                Cite(ref judgement, key, ties);
            }
        }

        return tied > 0 ? judgement.Compare(_tied, tied, 0)
            : hasUnknown ? judgement.Answer(_unknownPerson)
            : hasNoWorkplace ? judgement.Answer(_unknownWorkplace)
            : !knowsTeam || !knowsRound ? judgement.Unknown()
            : judgement.Compare(_tied, 0, 0, kept: isPossible ? _namesakes : null);
    }

    private static void Cite(ref Judgement<ExpertiseCase> judgement, Id<Expert> expert, (ConflictKind Kind, NameMatch Match)[] ties)
    {
        foreach ((ConflictKind kind, NameMatch match) in ties)
        {
            (string russian, string english) = match == NameMatch.Same ? ("", "") : ("возможно, ", "perhaps ");
            judgement.Cite($"Panel.Experts[{expert}]", $"{russian}{ExpertTies.Russian(kind)}", $"{english}{ExpertTies.English(kind)}");
        }
    }
}
