using InnovationDomain.Calendars;
using InnovationDomain.Documents.Language;
using InnovationDomain.Projects;
using NodaTime;

namespace InnovationDomain.Plugins.Wording;

/// <summary>When a row of a roadmap is due, as the column «Срок» has it: «до 25.08.2026», «май 2027 года», «в течение 2026/2027 учебного года».</summary>
internal static class DueText
{
    public static string Of(RoadmapDue due) => due.Kind switch
    {
        RoadmapDueKind.Day => $"до {DateText.Digital(due.LatestDay)}",
        RoadmapDueKind.Month => DateText.Month(due.FirstDay.ToYearMonth()),
        RoadmapDueKind.Quarter => PeriodText.Quarter((due.FirstDay.Month + 2) / 3, due.FirstDay.Year),
        RoadmapDueKind.Year => $"в течение {NumberText.Of(due.FirstDay.Year)} года",
        RoadmapDueKind.SchoolYear => $"в течение {SchoolYear.Starting(due.FirstDay.Year)} учебного года",
        _ => Between(due.FirstDay, due.LatestDay),
    };

    // Whole months are named, days are dated.
    private static string Between(LocalDate first, LocalDate last)
    {
        if (first.Day != 1 || last != last.With(DateAdjusters.EndOfMonth))
        {
            return PeriodText.Dashed(new(first, last));
        }

        string end = DateText.Month(last.ToYearMonth());
        return first.ToYearMonth() == last.ToYearMonth() ? end
            : first.Year == last.Year ? $"{DateText.MonthName(first.Month)} – {end}"
            : $"{DateText.Month(first.ToYearMonth())} – {end}";
    }
}
