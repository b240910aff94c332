using System.Collections.Immutable;
using InnovationDomain.Evaluation;

namespace InnovationDomain.Benchmarks.Evaluation;

/// <summary>Who judges a centre by the twenty rules, and answers how many it keeps: that all agree is checked.</summary>
internal static class Judges
{
    private static readonly RuleSet<MeasuredCentre> Rules = CentreRules.All.Under(Thresholds.Profile);

    private static readonly EvaluationContext Context = new() { Profile = Thresholds.Profile, AssessedOn = new(2025, 3, 3) };

    private static readonly CentreValidator Validator = new();

    private static readonly Verdict[] Buffer = new Verdict[Thresholds.Count];

    public static ImmutableArray<(string Name, Func<MeasuredCentre, int> Judge)> All { get; } =
    [
        ("hand-written if chain (the floor)", Floor),
        ("ours, reused buffer", IntoBuffer),
        ("ours, sink", IntoSink),
        ("ours, report kept", Kept),
        ("FluentValidation 11.11.0", ByValidator),
    ];

    private static int Floor(MeasuredCentre centre)
    {
        Span<bool> kept = stackalloc bool[Thresholds.Count];
        HandWritten.Judge(centre, kept);
        int count = 0;
        foreach (bool one in kept)
        {
            count += one ? 1 : 0;
        }

        return count;
    }

    private static int IntoBuffer(MeasuredCentre centre)
    {
        Rules.Evaluate(centre, Context, Buffer);
        int violated = 0;
        foreach (ref readonly Verdict verdict in Buffer.AsSpan())
        {
            violated += verdict.IsViolated ? 1 : 0;
        }

        return Thresholds.Count - violated;
    }

    private static int IntoSink(MeasuredCentre centre)
    {
        var counter = default(Counter);
        Rules.Evaluate(centre, Context, ref counter);
        return Thresholds.Count - counter.Violated;
    }

    private static int Kept(MeasuredCentre centre)
    {
        int violated = 0;
        foreach (ref readonly Verdict verdict in Rules.Report(centre, Context).Verdicts.AsSpan())
        {
            violated += verdict.IsViolated ? 1 : 0;
        }

        return Thresholds.Count - violated;
    }

    private static int ByValidator(MeasuredCentre centre) => Thresholds.Count - Validator.Validate(centre).Errors.Count;

    private struct Counter : IVerdictSink
    {
        public int Violated { get; private set; }

        public void Add(in Verdict verdict) => Violated += verdict.IsViolated ? 1 : 0;
    }
}
