using System.Diagnostics.CodeAnalysis;

namespace InnovationDomain.Evaluation;

/// <summary>What a rule reads of its subject (факт). A rule sees nothing else of it.</summary>
public abstract class Fact
{
    private protected Fact(Rule owner, string name, string russian, string english, int index) =>
        (Owner, Name, Russian, English, Index) = (owner, name, russian, english, index);

    /// <summary>Gets the stable name within the rule.</summary>
    public string Name { get; }

    /// <summary>Gets what it is, in Russian, in the nominative: «мероприятия проекта».</summary>
    public string Russian { get; }

    /// <summary>Gets the same in English.</summary>
    public string English { get; }

    internal Rule Owner { get; }

    internal int Index { get; }

    /// <summary>Reads the fact of a subject, for laws and reports; a rule reads it through its judgement.</summary>
    /// <returns><see langword="null"/>: it is missing.</returns>
    /// <exception cref="ArgumentException"><paramref name="subject"/> is not what the rule judges.</exception>
    public abstract object? ValueIn(object subject);

    /// <summary>Answers the name.</summary>
    public override string ToString() => Name;
}

/// <summary>A fact with the type of its value.</summary>
/// <typeparam name="TSubject">What is judged.</typeparam>
/// <typeparam name="TValue">What is read; never <see langword="null"/>, since a fact that is not there is missing.</typeparam>
[SuppressMessage("StyleCop", "SA1402", Justification = "The two are one concept.")]
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
