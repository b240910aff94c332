namespace InnovationDomain.Evaluation;

/// <summary>Takes verdicts as they are reached, in the order of the rules.</summary>
public interface IVerdictSink
{
    /// <summary>Takes a verdict.</summary>
    void Add(in Verdict verdict);
}
