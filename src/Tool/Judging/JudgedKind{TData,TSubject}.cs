using InnovationDomain.Evaluation;
using InnovationDomain.Json;

namespace InnovationDomain.Tool.Judging;

/// <summary>A kind of data with its type, and the subject that rules make of it. What the data does not hold is not known to them.</summary>
internal sealed class JudgedKind<TData, TSubject>(string kind, RuleSet<TSubject> rules, Func<TData, TSubject> subject) : JudgedKind(kind)
    where TData : class
    where TSubject : class
{
    public override Type SubjectType => typeof(TSubject);

    public override EvaluationReport Judge(ReadOnlyMemory<byte> json, EvaluationContext context) => rules.Report(subject(DomainJson.Read<TData>(json)), context);
}
