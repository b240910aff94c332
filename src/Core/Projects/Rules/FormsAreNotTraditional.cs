using System.Collections.Immutable;
using System.Globalization;
using InnovationDomain.Calendars;
using InnovationDomain.Evaluation;
using InnovationDomain.Monitoring;
using InnovationDomain.Regulation;
using NodaTime;

namespace InnovationDomain.Projects.Rules;

/// <summary>PYA-5: few activities are what the institution has used for years without a change; how new the rest is is for an expert.</summary>
/// <remarks>
/// The remark is of the resolution of the festival «ИннОвация-2021», Пятигорск, item 3; the proxies and their bounds are our proposal. An activity counts as traditional when no change is declared and it was first used
/// so many years before the project began, or a report on an earlier school year has a measure of the same words (without regard to case).
/// </remarks>
public sealed class FormsAreNotTraditional : Rule<ContinuedProject>
{
    private readonly Fact<ContinuedProject, ImmutableArray<ProjectActivity>> _activities;
    private readonly Fact<ContinuedProject, LocalDate> _start;
    private readonly Fact<ContinuedProject, ImmutableArray<PlatformReport>> _reports;
    private readonly Parameter<decimal> _share;
    private readonly Parameter<int> _years;
    private readonly Measure _traditional;
    private readonly Reason _noActivities;
    private readonly Reason _yearsUnknown;
    private readonly Reason _novelty;

    /// <summary>Makes the rule.</summary>
    public FormsAreNotTraditional()
        : base(new RuleCard
        {
            Id = "PYA-5",
            Russian = "Формы работы не сводятся к традиционным",
            English = "The forms of work are not merely traditional",
            Severity = RuleSeverity.Remark,
            Basis = LegalReference.To(LegalActs.Education).Article("20").Part("3"),
            Certainty = Certainty.Ours,
            Remark = "замечание – из резолюции фестиваля «ИннОвация-2021» (Пятигорск), п. 3; измеряемые признаки и границы предложены библиотекой",
            Claims = RuleClaims.OrderFree,
        })
    {
        _activities = Fact("Activities", "мероприятия проекта и год их первого применения", "the activities and the years they were first used", continued => continued.Project.Activities);
        _start = OptionalFact("Start", "первый день проекта", "the first day of the project", continued => continued.Project.Start);
        _reports = OptionalFact("EarlierReports", "прежние отчёты организации", "earlier reports of the institution", continued => continued.EarlierReports);
        _share = Parameter(MaximumShare);
        _years = Parameter(TraditionYears);
        _traditional = Measure("Traditional", Bound.AtMost, "традиционных мероприятий без заявленных изменений", "traditional activities without a declared change");
        _noActivities = Indeterminate("NoActivities", "мероприятия не указаны", "no activities are given");
        _yearsUnknown = Indeterminate("YearsUnknown", "год первого применения части мероприятий не указан, и от него зависит вывод", "the year in which some activities were first used is not stated, and the verdict depends on it");
        _novelty = ForExpert("Novelty", "насколько новы формы работы", "how new the forms of work are");
    }

    /// <summary>Gets the key of the share of activities that may be traditional: from 0 to 1.</summary>
    public static ParameterKey<decimal> MaximumShare { get; } = ParameterKey<decimal>.Named("PYA-5.MaximumShare");

    /// <summary>Gets the key of how many years before the project an activity has been in use when it counts as traditional: from 1.</summary>
    public static ParameterKey<int> TraditionYears { get; } = ParameterKey<int>.Named("PYA-5.TraditionYears");

    /// <inheritdoc/>
    protected override Verdict Judge(ref Judgement<ContinuedProject> judgement)
    {
        if (!judgement.Knows(_activities, out ImmutableArray<ProjectActivity> activities) || !judgement.Knows(_share, out decimal share) || !judgement.Knows(_years, out int years))
        {
            return judgement.Unknown();
        }

        if (activities.IsEmpty)
        {
            return judgement.Answer(_noActivities);
        }

        if (!judgement.Knows(_start, out LocalDate start))
        {
            return judgement.Unknown();
        }

        bool knowsReports = judgement.Knows(_reports, out ImmutableArray<PlatformReport> reports);
        (int traditional, int unknown) = (0, 0);
        for (int i = 0; i < activities.Length; i++)
        {
            ProjectActivity activity = activities[i];
            bool isUnchanged = activity.DeclaredChange is null;
            bool isOld = isUnchanged && activity.FirstUsedYear <= start.Year - years;
            bool isReported = isUnchanged && knowsReports && IsReported(activity, reports, judgement.AssessedOn);
            traditional += isOld || isReported ? 1 : 0;
            unknown += isUnchanged && activity.FirstUsedYear is null && !isReported ? 1 : 0;
            if (judgement.IsExamined)
            {
                judgement.Cite(
                    string.Create(CultureInfo.InvariantCulture, $"Activities[{i}]"),
                    $"«{activity.Title}»: {(activity.FirstUsedYear is { } used ? $"применяется с {used} года" : "год первого применения не указан")}{(isReported ? ", есть в отчёте за прежний учебный год" : "")}{(isUnchanged ? "" : $", заявлено изменение: {activity.DeclaredChange}")}",
                    $"“{activity.Title}”: {(activity.FirstUsedYear is { } year ? $"used since {year}" : "first use unknown")}{(isReported ? ", reported in an earlier school year" : "")}{(isUnchanged ? "" : ", a change is declared")}");
            }
        }

        decimal bound = share * activities.Length;
        return traditional > bound ? judgement.Compare(_traditional, traditional, bound)
            : !knowsReports ? judgement.Unknown()
            : traditional + unknown > bound ? judgement.Answer(_yearsUnknown)
            : judgement.Compare(_traditional, traditional, bound, kept: _novelty);
    }

    private static bool IsReported(ProjectActivity activity, ImmutableArray<PlatformReport> reports, LocalDate today)
    {
        var year = SchoolYear.Containing(activity.DoneOn ?? activity.PlannedOn ?? today);
        return reports.Any(report => SchoolYear.Containing(report.Period.End) < year && report.Measures.Any(measure => string.Equals(measure.Measure, activity.Title, StringComparison.OrdinalIgnoreCase)));
    }
}
