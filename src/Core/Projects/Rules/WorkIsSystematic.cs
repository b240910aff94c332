using System.Collections.Immutable;
using InnovationDomain.Calendars;
using InnovationDomain.Evaluation;
using InnovationDomain.Regulation;
using InnovationDomain.Wording;
using NodaTime;

namespace InnovationDomain.Projects.Rules;

/// <summary>PYA-6: the work is not episodic: no long pause between activities of the school year, few months without one, few one-off events; whether a pause was justified is for an expert.</summary>
/// <remarks>
/// The remark is of the resolution of the festival «ИннОвация-2021», Пятигорск, item 3; the proxies and their bounds are our proposal. Looked at are the days of the current school year from 1 September to 31 May that
/// the project has, up to the day; a pause counts from the first of them and to the last of them too. Months are those of the half-year that the last of them lies in, whole months only.
/// </remarks>
public sealed class WorkIsSystematic : Rule<InnovationProject>
{
    private readonly Fact<InnovationProject, ImmutableArray<ProjectActivity>> _activities;
    private readonly Fact<InnovationProject, LocalDate> _start;
    private readonly Fact<InnovationProject, LocalDate> _end;
    private readonly Parameter<int> _maximumGap;
    private readonly Parameter<int> _maximumMonths;
    private readonly Parameter<decimal> _share;
    private readonly Measure _gap;
    private readonly Measure _emptyMonths;
    private readonly Measure _oneOff;
    private readonly Reason _noSchoolDays;
    private readonly Reason _noActivities;
    private readonly Reason _recurrenceUnknown;
    private readonly Reason _pause;

    /// <summary>Makes the rule.</summary>
    public WorkIsSystematic()
        : base(new RuleCard
        {
            Id = "PYA-6",
            Russian = "Работа ведётся систематически, а не эпизодически",
            English = "The work is systematic, not episodic",
            Severity = RuleSeverity.Remark,
            Basis = LegalReference.To(LegalActs.Education).Article("20").Part("3"),
            Certainty = Certainty.Ours,
            Remark = "замечание – из резолюции фестиваля «ИннОвация-2021» (Пятигорск), п. 3; измеряемые признаки и границы предложены библиотекой",
            Claims = RuleClaims.OrderFree,
        })
    {
        _activities = Fact("Activities", "мероприятия проекта: дни и периодичность", "the activities: days and recurrence", project => project.Activities);
        _start = OptionalFact("Start", "первый день проекта", "the first day of the project", project => project.Start);
        _end = OptionalFact("End", "последний день проекта", "the last day of the project", project => project.End);
        _maximumGap = Parameter(MaximumGapDays);
        _maximumMonths = Parameter(MaximumEmptyMonths);
        _share = Parameter(MaximumOneOffShare);
        _gap = Measure("Gap", Bound.AtMost, "дней в наибольшем перерыве между мероприятиями", "days in the longest pause between activities");
        _emptyMonths = Measure("EmptyMonths", Bound.AtMost, "месяцев полугодия без мероприятий", "months of the half-year without activities");
        _oneOff = Measure("OneOff", Bound.AtMost, "разовых мероприятий", "one-off activities");
        _noSchoolDays = NotApplicable("NoSchoolDays", "в этом учебном году у проекта ещё не было дней с сентября по май", "the project has had no days from September to May in this school year yet");
        _noActivities = Indeterminate("NoActivities", "мероприятия не указаны", "no activities are given");
        _recurrenceUnknown = Indeterminate("RecurrenceUnknown", "периодичность части мероприятий не указана, и от неё зависит вывод", "the recurrence of some activities is not stated, and the verdict depends on it");
        _pause = ForExpert("Pause", "оправданы ли перерывы и разовые мероприятия", "whether pauses and one-off events are justified");
    }

    /// <summary>Gets the key of the longest pause, in days.</summary>
    public static ParameterKey<int> MaximumGapDays { get; } = ParameterKey<int>.Named("PYA-6.MaximumGapDays");

    /// <summary>Gets the key of how many months of a half-year may have no activity.</summary>
    public static ParameterKey<int> MaximumEmptyMonths { get; } = ParameterKey<int>.Named("PYA-6.MaximumEmptyMonths");

    /// <summary>Gets the key of the share of activities that may be one-off: from 0 to 1.</summary>
    public static ParameterKey<decimal> MaximumOneOffShare { get; } = ParameterKey<decimal>.Named("PYA-6.MaximumOneOffShare");

    /// <inheritdoc/>
    protected override Verdict Judge(ref Judgement<InnovationProject> judgement)
    {
        if (!judgement.Knows(_activities, out ImmutableArray<ProjectActivity> activities) || !judgement.Knows(_maximumGap, out int maximumGap)
            || !judgement.Knows(_maximumMonths, out int maximumMonths) || !judgement.Knows(_share, out decimal share))
        {
            return judgement.Unknown();
        }

        if (activities.IsEmpty)
        {
            return judgement.Answer(_noActivities);
        }

        int year = SchoolYear.Containing(judgement.AssessedOn).StartYear;
        LocalDate first = LocalDate.Max(new(year, 9, 1), judgement.Knows(_start, out LocalDate start) ? start : LocalDate.MinIsoValue);
        LocalDate last = LocalDate.Min(LocalDate.Min(new(year + 1, 5, 31), judgement.AssessedOn), judgement.Knows(_end, out LocalDate end) ? end : LocalDate.MaxIsoValue);
        if (last < first)
        {
            return judgement.Answer(_noSchoolDays);
        }

        LocalDate[] done = [.. activities.Select(activity => activity.DoneOn).OfType<LocalDate>().Where(day => day >= first && day <= last).Order()];
        Verdict paused = judgement.Compare(_gap, LongestPause(ref judgement, first, done, last), maximumGap);
        Verdict idle = judgement.Compare(_emptyMonths, EmptyMonths(ref judgement, first, done, last), maximumMonths);
        int oneOff = activities.Count(activity => activity.Recurrence == ActivityRecurrence.OneOff);
        int unknown = activities.Count(activity => activity.Recurrence == ActivityRecurrence.NotStated);
        decimal bound = share * activities.Length;
        if (judgement.IsExamined)
        {
            judgement.Cite("Activities", $"из {activities.Length} мероприятий разовых {oneOff}, без указания периодичности {unknown}", $"of {activities.Length} activities {oneOff} are one-off, {unknown} unknown");
        }

        return paused.IsViolated ? paused
            : idle.IsViolated ? idle
            : oneOff <= bound && oneOff + unknown > bound ? judgement.Answer(_recurrenceUnknown)
            : judgement.Compare(_oneOff, oneOff, bound, kept: _pause);
    }

    private static int LongestPause(ref Judgement<InnovationProject> judgement, LocalDate first, LocalDate[] done, LocalDate last)
    {
        (LocalDate from, LocalDate to) = (first, first);
        LocalDate before = first;
        foreach (LocalDate day in done.Append(last))
        {
            if (Period.DaysBetween(before, day) > Period.DaysBetween(from, to))
            {
                (from, to) = (before, day);
            }

            before = day;
        }

        if (judgement.IsExamined)
        {
            judgement.Cite("Activities", $"наибольший перерыв: с {RussianDate.ForText(from)} по {RussianDate.ForText(to)}", $"the longest pause: {from:uuuu-MM-dd} to {to:uuuu-MM-dd}");
        }

        return Period.DaysBetween(from, to);
    }

    private static int EmptyMonths(ref Judgement<InnovationProject> judgement, LocalDate first, LocalDate[] done, LocalDate last)
    {
        LocalDate begin = LocalDate.Max(first, HalfYear.Containing(last)!.Days.Start);
        int empty = 0;
        for (LocalDate month = begin.Day == 1 ? begin : AfterMonthOf(begin); month.With(DateAdjusters.EndOfMonth) <= last; month = AfterMonthOf(month))
        {
            if (!done.Any(day => day.Year == month.Year && day.Month == month.Month))
            {
                empty++;
                if (judgement.IsExamined)
                {
                    judgement.Cite("Activities", $"нет мероприятий в месяце {month:MM.uuuu}", $"no activities in {month:uuuu-MM}");
                }
            }
        }

        return empty;
    }

    private static LocalDate AfterMonthOf(LocalDate day) => day.With(DateAdjusters.EndOfMonth).PlusDays(1);
}
