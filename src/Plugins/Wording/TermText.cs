using InnovationDomain.Calendars;
using InnovationDomain.Documents.Language;
using InnovationDomain.Regulation;
using InnovationDomain.Wording;

namespace InnovationDomain.Plugins.Wording;

/// <summary>A term that was counted: its last day, its length in words, and the rules it was counted by.</summary>
internal static class TermText
{
    private static readonly CountedNoun Quarter = CountedNoun.Of("квартал", "квартала", "кварталов");
    private static readonly CountedNoun HalfYear = CountedNoun.Of("полугодие", "полугодия", "полугодий");

    /// <summary>«в течение 10 рабочих дней».</summary>
    public static string Within(Term term)
    {
        CountedNoun unit = term.Unit switch
        {
            TermUnit.CalendarDays => CountedNouns.CalendarDay,
            TermUnit.WorkingDays => CountedNouns.WorkingDay,
            TermUnit.UnstatedDays => CountedNouns.Day,
            TermUnit.Weeks => CountedNouns.Week,
            TermUnit.Months => CountedNouns.Month,
            TermUnit.Quarters => Quarter,
            TermUnit.HalfYears => HalfYear,
            TermUnit.Years => CountedNouns.Year,
            _ => throw new ArgumentOutOfRangeException(nameof(term), term.Unit, "The text of terms does not know this unit."),
        };
        return $"в течение {unit.Count(term.Length, GrammaticalCase.Genitive)}";
    }

    /// <summary>«ст. 191 ГК РФ, ст. 192 ГК РФ (не сверено); дни приняты за календарные»: a clause that was not read says so.</summary>
    public static string Rules(IEnumerable<CountedTerm> counted)
    {
        TermRule[] rules = [.. counted.SelectMany(term => term.Rules).Distinct().Order()];
        string clauses = string.Join(", ", rules
            .Where(rule => rule.Clause() is not null)
            .GroupBy(rule => rule.Clause()!, StringComparer.Ordinal)
            .Select(group => group.All(rule => rule.Certainty() == Certainty.Read) ? group.Key : $"{group.Key} (не сверено)"));
        return string.Join("; ", rules.Select(Assumption).Where(assumption => assumption is not null).Prepend(clauses));
    }

    private static string? Assumption(TermRule rule) => rule switch
    {
        TermRule.UnstatedDaysAreCalendarDays => "дни приняты за календарные",
        TermRule.DecreeDaysAreDaysOff => "нерабочие дни по указу приняты за выходные",
        TermRule.DecreeDaysAreWorkingDays => "нерабочие дни по указу приняты за рабочие",
        TermRule.RolledToPreceding => "последний день перенесен на предшествующий рабочий",
        _ => null,
    };
}
