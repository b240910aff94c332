using System.Collections.Immutable;
using NodaTime;
using NodaTime.Text;

namespace InnovationDomain.Calendars;

/// <summary>How a term was counted, step by step, so that a person can follow it.</summary>
public sealed class CountedTerm
{
    internal CountedTerm(Term term, LocalDate eventDay, LocalDate lastDay, LocalDate dueOn, ImmutableArray<TermRule> rules) =>
        (Term, EventDay, LastDay, DueOn, Rules) = (term, eventDay, lastDay, dueOn, rules);

    /// <summary>Gets the term.</summary>
    public Term Term { get; }

    /// <summary>Gets the day of the event, which was not counted.</summary>
    public LocalDate EventDay { get; }

    /// <summary>Gets the last day as counted, before any roll.</summary>
    public LocalDate LastDay { get; }

    /// <summary>Gets the due date.</summary>
    public LocalDate DueOn { get; }

    /// <summary>Gets the rules that were applied, in the order of counting.</summary>
    public ImmutableArray<TermRule> Rules { get; }

    /// <summary>Gets whether a rule was applied that a person should look at: see <see cref="TermRules.IsWarning"/>.</summary>
    public bool HasWarnings => Rules.Any(rule => rule.IsWarning());

    /// <summary>Answers an invariant line for logs: «30 CalendarDays after 2026-04-01: 2026-05-01, rolled to 2026-05-04».</summary>
    public override string ToString()
    {
        LocalDatePattern iso = LocalDatePattern.Iso;
        return $"{Term} after {iso.Format(EventDay)}: {iso.Format(LastDay)}{(DueOn == LastDay ? "" : $", rolled to {iso.Format(DueOn)}")}";
    }
}
