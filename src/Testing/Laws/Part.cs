using InnovationDomain.Testing.Shrinking;

namespace InnovationDomain.Testing.Laws;

/// <summary>A part of a subject, and the subject made again with another value in its place.</summary>
internal sealed record Part(string Path, Type Type, object? Value, Func<object?, object?> With)
{
    /// <summary>Gets whether its type lets it be missing.</summary>
    public bool IsOptional { get; init; }

    /// <summary>Answers the whole with this part made anew; nothing where a type refuses it.</summary>
    public object? Rebuilt(Func<object> make) => Refusal.Unless(make) is { } made ? Refusal.Unless(() => With(made) ?? throw new ArgumentException("A part around it refused the change.")) : null;
}
