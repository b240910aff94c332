using InnovationDomain.Calendars;
using InnovationDomain.Documents.Language;
using InnovationDomain.Wording;

namespace InnovationDomain.Plugins.Wording;

/// <summary>Terms in words: «в течение 10 рабочих дней».</summary>
internal static class TermText
{
    private static readonly CountedNoun Quarter = CountedNoun.Of("квартал", "квартала", "кварталов");
    private static readonly CountedNoun HalfYear = CountedNoun.Of("полугодие", "полугодия", "полугодий");

    public static string Of(Term term) => $"в течение {NounOf(term.Unit).Count(term.Length, GrammaticalCase.Genitive)}";

    private static CountedNoun NounOf(TermUnit unit) => unit switch
    {
        TermUnit.WorkingDays => CountedNouns.WorkingDay,
        TermUnit.CalendarDays => CountedNouns.CalendarDay,
        TermUnit.UnstatedDays => CountedNouns.Day,
        TermUnit.Weeks => CountedNouns.Week,
        TermUnit.Months => CountedNouns.Month,
        TermUnit.Quarters => Quarter,
        TermUnit.HalfYears => HalfYear,
        _ => CountedNouns.Year,
    };
}
