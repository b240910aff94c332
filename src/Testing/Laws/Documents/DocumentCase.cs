using InnovationDomain.Documents.Composition;
using NodaTime.Text;

namespace InnovationDomain.Testing.Laws;

/// <summary>What a law of a document looks at once: a subject, another one to compose in between, a context.</summary>
internal sealed record DocumentCase<TSubject>(TSubject Subject, TSubject Other, CompositionContext Context) : ILawCase
    where TSubject : class
{
    string ILawCase.Subject => Printed.Line(Subject);

    string ILawCase.Context => $"№ {Context.RegistrationNumber ?? "–"}, signed {(Context.SignedOn is { } day ? LocalDatePattern.Iso.Format(day) : "–")}{(Context.IsDraft ? ", a draft" : "")}";
}
