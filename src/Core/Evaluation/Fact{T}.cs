using System.Diagnostics.CodeAnalysis;

namespace InnovationDomain.Evaluation;

/// <summary>A fact with the type of its value.</summary>
/// <typeparam name="TSubject">What is judged.</typeparam>
/// <typeparam name="TValue">What is read; never <see langword="null"/>, since a fact that is not there is missing.</typeparam>
public abstract class Fact<TSubject, TValue> : Fact
    where TSubject : class
    where TValue : notnull
{
    private readonly Func<TSubject, TValue?>? _read;

    private protected Fact(Rule owner, string name, string russian, string english, int index, Func<TSubject, TValue?>? read)
        : base(owner, name, russian, english, index) => _read = read;

    /// <inheritdoc/>
    public override object? ValueIn(object subject) => subject is TSubject given
        ? TryRead(given, out TValue? value) ? value : null
        : throw new ArgumentException($"{Owner.Id} judges {typeof(TSubject).Name}, and {Name} is asked of another thing. Give a {typeof(TSubject).Name}.", nameof(subject));

    internal bool TryRead(TSubject subject, [MaybeNullWhen(false)] out TValue value)
    {
        if (_read is not { } read)
        {
            return TryReadOptional(subject, out value);
        }

        value = read(subject);

        // A struct is there; asking it would box it where nothing is optimized.
        return typeof(TValue).IsValueType || value is not null;
    }

    private protected abstract bool TryReadOptional(TSubject subject, [MaybeNullWhen(false)] out TValue value);
}
