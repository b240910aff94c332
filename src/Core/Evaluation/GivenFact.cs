using System.Diagnostics.CodeAnalysis;

namespace InnovationDomain.Evaluation;

/// <summary>A fact whose value is missing when it is <see langword="null"/>.</summary>
internal sealed class GivenFact<TSubject, TValue>(Rule owner, string name, string russian, string english, int index, Func<TSubject, TValue?> read)
    : Fact<TSubject, TValue>(owner, name, russian, english, index, read)
    where TSubject : class
    where TValue : notnull
{
    private protected override bool TryReadOptional(TSubject subject, [MaybeNullWhen(false)] out TValue value) => throw new InvalidOperationException("It is read by its own reader.");
}
