using System.Runtime.CompilerServices;
using InnovationDomain.Evaluation;

namespace InnovationDomain.Tests.Evaluation;

/// <summary>Rules evaluated together: order, buffers and sinks, the profile they are bound to, and what it costs.</summary>
public sealed class RuleSetTests
{
    private static readonly RuleSet<Dossier> Set = RuleSet<Dossier>.Of("проба", new EnoughMarks("TST-9"), new EnoughMarks("TST-1"));

    private static readonly EvaluationContext Ten = Contexts.With(Contexts.Value(EnoughMarks.Least.Name, 10));

    [Fact]
    public void Verdicts_come_by_the_ids_of_rules()
    {
        EvaluationReport report = Set.Report(new([9], Contexts.Day), Ten);
        Assert.Equal(["TST-1", "TST-9"], report.Verdicts.Select(verdict => verdict.Rule.Id));
        Assert.Equal(report.Verdicts[1], report.Of("TST-9"));
        Assert.Equal(2, report.In(VerdictState.Violated).Count());
        Assert.StartsWith("No rule TST-2 was evaluated. Evaluated were TST-1, TST-9.", Assert.Throws<ArgumentException>(() => report.Of("TST-2")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_profile_that_lacks_a_parameter_is_refused_by_name() => Assert.StartsWith(
        "The profile «проверка» has no parameter TST-1.Least (TST-1, TST-9), which rules of «проба» read. Add the parameters with their clauses, or leave these rules out of the set.",
        Assert.Throws<ArgumentException>(() => Set.Under(Contexts.Profile())).Message, StringComparison.Ordinal);

    [Fact]
    public void A_bound_set_takes_contexts_of_its_profile_only()
    {
        RuleSet<Dossier> bound = Set.Under(Ten.Profile);
        Assert.Equal(2, bound.Report(new([10], Contexts.Day), Ten).Verdicts.Length);
        Assert.Throws<ArgumentException>(() => bound.Report(new([10], Contexts.Day), Contexts.Sample));
    }

    [Fact]
    public void Two_rules_of_one_id_are_refused() =>
        Assert.Contains("has the id «TST-1»", Assert.Throws<ArgumentException>(() => RuleSet<Dossier>.Of("проба", new EnoughMarks(), new EnoughMarks())).Message, StringComparison.Ordinal);

    [Fact]
    public void A_short_buffer_is_refused() =>
        Assert.StartsWith("The buffer holds 1 verdicts, and «проба» has 2 rules.", Assert.Throws<ArgumentException>(() => Set.Evaluate(new([], Contexts.Day), Ten, new Verdict[1])).Message, StringComparison.Ordinal);

    [Fact]
    public void A_verdict_takes_48_bytes() => Assert.Equal(48, Unsafe.SizeOf<Verdict>());

    [Fact]
    public void A_sink_costs_no_allocation_and_a_report_48_bytes_a_verdict()
    {
        Dossier dossier = new([9], Contexts.Day);
        var buffer = new Verdict[2];
        int violated = 0;
        Assert.Equal(0, Allocated(() => Set.Evaluate(dossier, Ten, buffer)));
        Assert.Equal(0, Allocated(() => violated = CountViolated(dossier)));
        Assert.Equal(2, violated);
        // The array of two verdicts with its head and length, and the report.
        Assert.Equal(2 * 48 + 24 + 48, Allocated(() => _ = Set.Report(dossier, Ten)));
    }

    private static int CountViolated(Dossier dossier)
    {
        var counter = default(Counter);
        Set.Evaluate(dossier, Ten, ref counter);
        return counter.Violated;
    }

    private static long Allocated(Action action)
    {
        action();
        long before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private struct Counter : IVerdictSink
    {
        public int Violated { get; private set; }

        public void Add(in Verdict verdict) => Violated += verdict.IsViolated ? 1 : 0;
    }
}
