using FsCheck;
using InnovationDomain.Evaluation;

namespace InnovationDomain.Testing;

// Records of evaluations. Rules, sets and contexts are functions and settings: the laws draw what those judge.
public static partial class InnovationArbitraries
{
    /// <summary>A recorded evaluation, of one verdict a rule.</summary>
    public static Arbitrary<EvaluationRecord> EvaluationRecords() => Values.Plausible<EvaluationRecord>();

    /// <summary>A recorded verdict, with its numbers or without.</summary>
    public static Arbitrary<VerdictRecord> VerdictRecords() => Values.Plausible<VerdictRecord>();

    /// <summary>A version of a parameter as a verdict rested on it.</summary>
    public static Arbitrary<ParameterRecord> ParameterRecords() => Values.Plausible<ParameterRecord>();
}
