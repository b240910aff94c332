using System.Collections.Immutable;
using System.Globalization;
using InnovationDomain.Evaluation;
using InnovationDomain.Regulation;

namespace InnovationDomain.Projects.Rules;

/// <summary>PYA-3: innovation is not replaced by job duties: few activities are tagged as a statutory duty; whether the tags are right is for an expert.</summary>
/// <remarks>
/// The remark is of the resolution of the festival «ИннОвация-2021», Пятигорск, item 3; the share and its bound are our proposal. A statutory duty is what a job description, the educational programme
/// or the statutory calendar asks for anyway. The rule counts and lists what people have tagged, and tags nothing itself.
/// </remarks>
public sealed class InnovationIsMoreThanDuty : Rule<InnovationProject>
{
    private readonly Fact<InnovationProject, ImmutableArray<ProjectActivity>> _activities;
    private readonly Parameter<decimal> _share;
    private readonly Measure _duties;
    private readonly Reason _noActivities;
    private readonly Reason _untagged;
    private readonly Reason _tagging;

    /// <summary>Makes the rule.</summary>
    public InnovationIsMoreThanDuty()
        : base(new RuleCard
        {
            Id = "PYA-3",
            Russian = "Инновационная деятельность не подменяется должностными обязанностями",
            English = "Innovation is not replaced by job duties",
            Severity = RuleSeverity.Remark,
            Basis = LegalReference.To(LegalActs.Education).Article("20").Part("3"),
            Certainty = Certainty.Ours,
            Remark = "замечание – из резолюции фестиваля «ИннОвация-2021» (Пятигорск), п. 3; измеряемая доля и граница предложены библиотекой",
            Claims = RuleClaims.OrderFree,
        })
    {
        _activities = Fact("Activities", "мероприятия проекта и природа работы", "the activities and the nature of the work", project => project.Activities);
        _share = Parameter(MaximumShare);
        _duties = Measure("Duties", Bound.AtMost, "мероприятий, отнесённых к должностным обязанностям", "activities tagged as statutory duties");
        _noActivities = Indeterminate("NoActivities", "мероприятия не указаны", "no activities are given");
        _untagged = Indeterminate("Untagged", "природа части мероприятий не указана, и от неё зависит вывод", "the nature of some activities is not stated, and the verdict depends on it");
        _tagging = ForExpert("Tagging", "верно ли мероприятия отнесены к инновационным и к должностным обязанностям", "whether the activities are tagged rightly");
    }

    /// <summary>Gets the key of the share of activities that may be statutory duties: from 0 to 1.</summary>
    public static ParameterKey<decimal> MaximumShare { get; } = ParameterKey<decimal>.Named("PYA-3.MaximumShare");

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

        (int duties, int untagged) = (0, 0);
        for (int i = 0; i < activities.Length; i++)
        {
            duties += activities[i].Nature == NatureOfWork.StatutoryDuty ? 1 : 0;
            untagged += activities[i].Nature == NatureOfWork.NotStated ? 1 : 0;
            if (judgement.IsExamined)
            {
                (string russian, string english) = Text(activities[i].Nature);
                judgement.Cite(string.Create(CultureInfo.InvariantCulture, $"Activities[{i}]"), $"«{activities[i].Title}»: {russian}", $"“{activities[i].Title}”: {english}");
            }
        }

        decimal bound = share * activities.Length;
        return duties <= bound && duties + untagged > bound ? judgement.Answer(_untagged) : judgement.Compare(_duties, duties, bound, kept: _tagging);
    }

    private static (string Russian, string English) Text(NatureOfWork nature) => nature switch
    {
        NatureOfWork.Innovation => ("инновационная деятельность", "innovation"),
        NatureOfWork.StatutoryDuty => ("должностная обязанность", "statutory duty"),
        _ => ("природа работы не указана", "nature not stated"),
    };
}
