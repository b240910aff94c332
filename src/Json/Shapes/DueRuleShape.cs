using InnovationDomain.Calendars;
using NodaTime;

namespace InnovationDomain.Json.Shapes;

internal sealed class DueRuleShape
{
    public required DueAnchor Anchor { get; init; }

    public AnnualDate? On { get; init; }

    public Term? Term { get; init; }

    public RollConvention? Roll { get; init; }

    public LocalTime? ClosesAt { get; init; }

    public static DueRuleShape From(DueRule rule) =>
        new() { Anchor = rule.Anchor, On = rule.On, Term = rule.Term, Roll = rule.Term is null ? rule.Roll : null, ClosesAt = rule.ClosesAt };

    public DueRule ToValue() => (Anchor, On, Term, Roll) switch
    {
        (DueAnchor.WithinPeriod, { } on, null, { } roll) => DueRule.Within(on, roll, ClosesAt),
        (DueAnchor.AfterPeriod, { } on, null, { } roll) => DueRule.After(on, roll, ClosesAt),
        (DueAnchor.TermAfterPeriod, null, { } term, null) => DueRule.After(term, ClosesAt),
        _ => throw new ArgumentException("A due rule has either on and roll, for the anchors withinPeriod and afterPeriod, or term, for termAfterPeriod."),
    };
}
