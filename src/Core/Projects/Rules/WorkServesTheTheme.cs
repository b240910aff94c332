using System.Collections.Immutable;
using System.Globalization;
using InnovationDomain.Evaluation;
using InnovationDomain.Regulation;

namespace InnovationDomain.Projects.Rules;

/// <summary>PYA-1: the theme matches the forms of work: few activities without an objective, few in a form that the project does not name; whether the rest serves the theme is for an expert.</summary>
/// <remarks>The remark is of the resolution of the festival «ИннОвация-2021», Пятигорск, item 3; the two shares that stand for it, and their bound, are our proposal.</remarks>
public sealed class WorkServesTheTheme : Rule<InnovationProject>
{
    private readonly Fact<InnovationProject, ImmutableArray<ProjectActivity>> _activities;
    private readonly Fact<InnovationProject, ImmutableArray<WorkForm>> _forms;
    private readonly Parameter<decimal> _share;
    private readonly Measure _unlinked;
    private readonly Measure _foreign;
    private readonly Reason _noActivities;
    private readonly Reason _noForms;
    private readonly Reason _service;

    /// <summary>Makes the rule.</summary>
    public WorkServesTheTheme()
        : base(new RuleCard
        {
            Id = "PYA-1",
            Russian = "Формы работы соответствуют теме",
            English = "The forms of work match the theme",
            Severity = RuleSeverity.Remark,
            Basis = LegalReference.To(LegalActs.Education).Article("20").Part("3"),
            Certainty = Certainty.Ours,
            Remark = "замечание — из резолюции фестиваля «ИннОвация-2021» (Пятигорск), п. 3; измеряемые доли предложены библиотекой",
            Claims = RuleClaims.OrderFree,
        })
    {
        _activities = Fact("Activities", "мероприятия проекта: задачи и формы", "the activities: objectives and forms", project => project.Activities);
        _forms = Fact("WorkForms", "формы работы, названные в проекте", "the forms of work that the project names", project => project.WorkForms);
        _share = Parameter(MaximumShare);
        _unlinked = Measure("Unlinked", Bound.AtMost, "мероприятий, не связанных ни с одной задачей", "activities that serve no objective");
        _foreign = Measure("Foreign", Bound.AtMost, "мероприятий в формах, не названных в проекте", "activities in forms that the project does not name");
        _noActivities = Indeterminate("NoActivities", "мероприятия не указаны", "no activities are given");
        _noForms = Indeterminate("NoForms", "формы работы в проекте не названы", "the project names no forms of work");
        _service = ForExpert("Service", "служат ли связанные с задачами мероприятия теме на деле", "whether the linked activities really serve the theme");
    }

    /// <summary>Gets the key of the share of activities that may be unlinked, and likewise foreign in form: from 0 to 1.</summary>
    public static ParameterKey<decimal> MaximumShare { get; } = ParameterKey<decimal>.Named("PYA-1.MaximumShare");

    /// <inheritdoc/>
    protected override Verdict Judge(ref Judgement<InnovationProject> judgement)
    {
        if (!judgement.Knows(_activities, out ImmutableArray<ProjectActivity> activities) || !judgement.Knows(_share, out decimal share))
        {
            return judgement.Unknown();
        }

        if (activities.IsEmpty)
        {
            return judgement.Answer(_noActivities);
        }

        bool namesForms = judgement.Knows(_forms, out ImmutableArray<WorkForm> forms) && !forms.IsEmpty;
        (int unlinked, int foreign) = (0, 0);
        for (int i = 0; i < activities.Length; i++)
        {
            ProjectActivity activity = activities[i];
            bool isForeign = namesForms && activity.Form is { } form && !forms.Contains(form);
            unlinked += activity.Objectives.IsEmpty ? 1 : 0;
            foreign += isForeign ? 1 : 0;
            if (judgement.IsExamined)
            {
                Cite(ref judgement, i, activity, isForeign);
            }
        }

        Verdict linked = judgement.Compare(_unlinked, unlinked, share * activities.Length);
        return linked.IsViolated ? linked
            : !namesForms ? judgement.Answer(_noForms)
            : judgement.Compare(_foreign, foreign, share * activities.Length, kept: _service);
    }

    private static void Cite(ref Judgement<InnovationProject> judgement, int index, ProjectActivity activity, bool isForeign)
    {
        string path = string.Create(CultureInfo.InvariantCulture, $"Activities[{index}]");
        if (isForeign)
        {
            judgement.Cite(path, $"«{activity.Title}»: форма «{activity.Form}» в проекте не названа", $"“{activity.Title}”: the project does not name the form “{activity.Form}”");
        }

        if (activity.Objectives.IsEmpty)
        {
            judgement.Cite(path, $"«{activity.Title}» не связано ни с одной задачей", $"“{activity.Title}” serves no objective");
        }
        else
        {
            judgement.Cite(path, $"«{activity.Title}» заявлено для задач {string.Join(", ", activity.Objectives)}", $"“{activity.Title}” is said to serve {string.Join(", ", activity.Objectives)}");
        }
    }
}
