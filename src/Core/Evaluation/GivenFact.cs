using System.Diagnostics.CodeAnalysis;

namespace InnovationDomain.Evaluation;

/// <summary>A fact whose value is missing when it is <see langword="null"/>.</summary>
internal sealed class GivenFact<TSubject, TValue>(Rule owner, string name, string russian, string english, int index, Func<TSubject, TValue?> read)
    : Fact<TSubject, TValue>(owner, name, russian, english, index)
    where TSubject : class
    where TValue : notnull
{
    internal override bool TryRead(TSubject subject, [MaybeNullWhen(false)] out TValue value)
    {
        value = read(subject);
        // A struct is there; asking it would box it where nothing is optimized.
        return typeof(TValue).IsValueType || value is not null;
    }
}
