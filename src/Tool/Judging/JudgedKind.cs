using InnovationDomain.Evaluation;

namespace InnovationDomain.Tool.Judging;

/// <summary>A kind of data, and a set of rules that judges it.</summary>
internal abstract class JudgedKind(string kind)
{
    /// <summary>Gets the name of the kind: «application».</summary>
    public string Kind => kind;

    public abstract Type SubjectType { get; }

    public abstract EvaluationReport Judge(ReadOnlyMemory<byte> json, EvaluationContext context);
}
