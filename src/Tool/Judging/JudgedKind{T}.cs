using InnovationDomain.Evaluation;
using InnovationDomain.Json;

namespace InnovationDomain.Tool.Judging;

/// <summary>A kind of data with its type.</summary>
internal sealed class JudgedKind<TSubject>(string kind, RuleSet<TSubject> rules) : JudgedKind(kind)
    where TSubject : class
{
    public override Type SubjectType => typeof(TSubject);

    public override EvaluationReport Judge(ReadOnlyMemory<byte> json, EvaluationContext context) => rules.Report(DomainJson.Read<TSubject>(json), context);
}
