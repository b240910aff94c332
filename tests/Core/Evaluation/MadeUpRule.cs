using System.Collections.Immutable;
using InnovationDomain.Evaluation;

namespace InnovationDomain.Tests.Evaluation;

/// <summary>A rule made of two functions: what it declares, and how it judges.</summary>
public sealed class MadeUpRule : Rule<Dossier>
{
    private readonly JudgeBy _judge;

    public MadeUpRule(JudgeBy judge, Action<MadeUpRule>? declare = null, string id = "TST-2", bool readsCalendar = false, RuleSeverity severity = RuleSeverity.Refusal)
        : base(EnoughMarks.CardOf(id, severity, readsCalendar))
    {
        _judge = judge;
        declare?.Invoke(this);
    }

    public delegate Verdict JudgeBy(MadeUpRule rule, ref Judgement<Dossier> judgement);

    public Measure NewMeasure(string name, Bound bound = Bound.AtLeast, string russian = "сумма", string english = "sum") => Measure(name, bound, russian, english);

    public Fact<Dossier, string> NewFact(string name) => Fact(name, "заметка", "the note", dossier => dossier.Note);

    public Fact<Dossier, ImmutableArray<int>> NewMarks(string name) => Fact(name, "баллы", "the marks", dossier => dossier.Marks);

    public Reason NewReason(string name, VerdictState state, string russian = "да", string english = "yes") => state switch
    {
        VerdictState.Satisfied => Satisfied(name, russian, english),
        VerdictState.Violated => Violated(name, "нет", "no"),
        VerdictState.NotApplicable => NotApplicable(name, "не к месту", "out of place"),
        VerdictState.Indeterminate => Indeterminate(name, "неизвестно", "unknown"),
        _ => ForExpert(name, "спросить", "ask"),
    };

    protected override Verdict Judge(ref Judgement<Dossier> judgement) => _judge(this, ref judgement);
}
