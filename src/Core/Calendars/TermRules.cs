using InnovationDomain.Regulation;

namespace InnovationDomain.Calendars;

/// <summary>Where the rules of counting come from.</summary>
public static class TermRules
{
    /// <summary>Answers the clause: «ст. 191 ГК РФ».</summary>
    /// <value><see langword="null"/>: the term or the calendar says so itself, or it is our assumption.</value>
    /// <remarks>The Civil Code governs civil relations; a regulation (положение) that says nothing of its own is counted by it as the cautious default.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The rule is not a named value.</exception>
    public static string? Clause(this TermRule rule) => Facts(rule).Clause;

    /// <summary>Answers how sure the rule is.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The rule is not a named value.</exception>
    public static Certainty Certainty(this TermRule rule) => Facts(rule).Certainty;

    /// <summary>Answers whether a person should look at the answer because of this rule.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The rule is not a named value.</exception>
    public static bool IsWarning(this TermRule rule) => Facts(rule).Warns;

    private static (string? Clause, Certainty Certainty, bool Warns) Facts(TermRule rule) => rule switch
    {
        TermRule.StartsNextDay => ("ст. 191 ГК РФ", Regulation.Certainty.Read, false),
        TermRule.SameWeekday => ("ст. 192 ГК РФ", Regulation.Certainty.Read, false),
        TermRule.SameDate or TermRule.LastDayOfMonth => ("ст. 192 ГК РФ", Regulation.Certainty.Recalled, false),
        TermRule.RolledToFollowing => ("ст. 193 ГК РФ", Regulation.Certainty.Read, false),
        TermRule.WorkingDaysOnly or TermRule.RolledToPreceding => (null, Regulation.Certainty.Ours, false),
        TermRule.UnstatedDaysAreCalendarDays => (null, Regulation.Certainty.Ours, true),
        TermRule.DecreeDaysAreDaysOff or TermRule.DecreeDaysAreWorkingDays => (null, Regulation.Certainty.Recalled, true),
        _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, "A rule of counting is one of the named values of TermRule."),
    };
}
