using InnovationDomain.Evaluation;

namespace InnovationDomain.Testing.Laws;

/// <summary>What a law of a rule looks at once: a subject, another one to compare or to borrow from, a context, and a seed for choices.</summary>
internal sealed record LawCase<TSubject>(TSubject Subject, TSubject Other, EvaluationContext Context, int Seed) : ILawCase
    where TSubject : class
{
    string ILawCase.Subject => Printed.Line(Subject);

    string ILawCase.Context => Context.ToString();
}
