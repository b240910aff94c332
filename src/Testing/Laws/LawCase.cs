using InnovationDomain.Evaluation;

namespace InnovationDomain.Testing.Laws;

/// <summary>What a law looks at once: a subject, another one to compare or to borrow from, a context, and a seed for choices.</summary>
internal sealed record LawCase<TSubject>(TSubject Subject, TSubject Other, EvaluationContext Context, int Seed)
    where TSubject : class;
