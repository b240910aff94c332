using System.Collections.Immutable;
using InnovationDomain.Evaluation;
using InnovationDomain.Regulation;

namespace OwnRules;

/// <summary>MEN-1: the meetings take at least as many hours as the department's order says.</summary>
public class HoursSuffice : Rule<MentoringPlan>
{
    public static readonly ParameterKey<int> LeastHours = ParameterKey<int>.Named("MEN-1.LeastHours");

    private readonly Fact<MentoringPlan, ImmutableArray<Meeting>> _meetings;
    private readonly Parameter<int> _least;
    private readonly Measure _hours;

    public HoursSuffice()
        : base(new RuleCard
        {
            Id = "MEN-1",
            Russian = "Часов наставничества не меньше, чем требует приказ",
            English = "There are as many hours of mentoring as the order asks for",
            Severity = RuleSeverity.Remark,
            Basis = Department.Order.Point("4"),
            Certainty = Certainty.Ours,
            Claims = RuleClaims.OrderFree | RuleClaims.MonotoneInItems | RuleClaims.LinearMargin,
        })
    {
        _meetings = Fact("Meetings", "встречи", "the meetings", plan => plan.Meetings);
        _least = Parameter(LeastHours);
        _hours = Measure("Hours", Bound.AtLeast, "часов", "hours");
    }

    protected override Verdict Judge(ref Judgement<MentoringPlan> judgement)
    {
        if (!judgement.Knows(_meetings, out ImmutableArray<Meeting> meetings) || !judgement.Knows(_least, out int least))
        {
            return judgement.Unknown();
        }

        return judgement.Compare(_hours, HoursOf(meetings), least);
    }

    protected virtual int HoursOf(ImmutableArray<Meeting> meetings) => meetings.Sum(meeting => meeting.Hours);
}
