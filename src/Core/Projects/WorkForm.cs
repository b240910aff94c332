using System.Diagnostics.CodeAnalysis;
using InnovationDomain.Wording;

namespace InnovationDomain.Projects;

/// <summary>How an activity is done (форма работы): «мастер-класс», «образовательный хакатон».</summary>
/// <remarks>Equal without regard to case and spacing: «Мастер-класс» of a report is «мастер-класс» of the project.</remarks>
public sealed record WorkForm
{
    private WorkForm(string name) => Name = name;

    /// <summary>Gets the name, in the nominative singular, with single spaces.</summary>
    public string Name { get; }

    /// <summary>Makes a form of work.</summary>
    /// <exception cref="ArgumentException">The name cannot be printed: see <see cref="PrintableText"/>.</exception>
    public static WorkForm Of(string name) =>
        new(string.Join(' ', PrintableText.Require(name, nameof(WorkForm)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));

    /// <inheritdoc cref="Of"/>
    /// <returns><see langword="null"/> for <see langword="null"/>, so that an optional property can be given what may be missing.</returns>
    [SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "Of is the named alternate.")]
    [return: NotNullIfNotNull(nameof(name))]
    public static implicit operator WorkForm?(string? name) => name is null ? null : Of(name);

    /// <inheritdoc/>
    public bool Equals(WorkForm? other) => string.Equals(Name, other?.Name, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(Name);

    /// <summary>Answers the name.</summary>
    public override string ToString() => Name;
}
