using System.Collections.Immutable;
using InnovationDomain.Evaluation;
using InnovationDomain.Regulation;
using NodaTime;

namespace InnovationDomain.Tests.Evaluation;

/// <summary>A made-up rule: the marks add up to a parameter, once the deadline is over.</summary>
public sealed class EnoughMarks : Rule<Dossier>
{
    private readonly Fact<Dossier, ImmutableArray<int>> _marks;
    private readonly Fact<Dossier, LocalDate> _due;
    private readonly Parameter<int> _least;
    private readonly Measure _sum;
    private readonly Reason _early;

    public EnoughMarks(string id = "TST-1", RuleSeverity severity = RuleSeverity.Refusal)
        : base(CardOf(id, severity))
    {
        _marks = Fact("Marks", "баллы", "the marks", dossier => dossier.Marks);
        _due = OptionalFact("Due", "срок сдачи", "the deadline", dossier => dossier.Due);
        _least = Parameter(Least);
        _sum = Measure("Sum", Bound.AtLeast, "сумма баллов", "sum of the marks");
        _early = NotApplicable("Early", "срок ещё не наступил", "the deadline has not come yet");
    }

    public static ParameterKey<int> Least { get; } = ParameterKey<int>.Named("TST-1.Least");

    public static RuleCard CardOf(string id, RuleSeverity severity = RuleSeverity.Refusal, bool readsCalendar = false) => new()
    {
        Id = id,
        Russian = "Баллов достаточно",
        English = "There are enough marks",
        Severity = severity,
        Basis = LegalReference.To(LegalActs.Education).Article("20"),
        Certainty = Certainty.Ours,
        Claims = RuleClaims.OrderFree | RuleClaims.MonotoneInScores | RuleClaims.LinearMargin,
        ReadsCalendar = readsCalendar,
    };

    protected override Verdict Judge(ref Judgement<Dossier> judgement)
    {
        if (!judgement.Knows(_due, out LocalDate due))
        {
            return judgement.Unknown();
        }

        if (judgement.AssessedOn < due)
        {
            return judgement.Answer(_early);
        }

        if (!judgement.Knows(_least, out int least) || !judgement.Knows(_marks, out ImmutableArray<int> marks))
        {
            return judgement.Unknown();
        }

        long sum = 0;
        for (int i = 0; i < marks.Length; i++)
        {
            sum += marks[i];
            if (judgement.IsExamined)
            {
                judgement.Cite(FormattableString.Invariant($"Marks[{i}]"), FormattableString.Invariant($"балл {marks[i]}"), FormattableString.Invariant($"mark {marks[i]}"));
            }
        }

        return judgement.Compare(_sum, sum, least);
    }
}
