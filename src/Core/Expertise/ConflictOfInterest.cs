using InnovationDomain.Applications;
using InnovationDomain.Identity;
using InnovationDomain.Wording;

namespace InnovationDomain.Expertise;

/// <summary>One conflict of interest (конфликт интересов), as an expert states it.</summary>
public sealed record ConflictOfInterest
{
    private ConflictOfInterest(ConflictKind kind, Id<Application>? subject, string? details) => (Kind, Subject, Details) = (kind, subject, details);

    /// <summary>Gets what the tie is.</summary>
    public ConflictKind Kind { get; }

    /// <summary>Gets the key of the application it concerns.</summary>
    /// <value><see langword="null"/>: all applications of the round.</value>
    public Id<Application>? Subject { get; }

    /// <summary>Gets the tie in words.</summary>
    /// <value>May be <see langword="null"/>, except for <see cref="ConflictKind.Other"/>.</value>
    public string? Details { get; }

    /// <summary>Makes a conflict.</summary>
    /// <param name="kind">What the tie is.</param>
    /// <param name="subject">The key of the application; all applications of the round by default.</param>
    /// <param name="details">The tie in words; none by default.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not a named value.</exception>
    /// <exception cref="ArgumentException">A text cannot be printed (see <see cref="PrintableText"/>), or the kind is <see cref="ConflictKind.Other"/> without details.</exception>
    public static ConflictOfInterest Of(ConflictKind kind, Id<Application>? subject = null, string? details = null)
    {
        if (!Enum.IsDefined(kind))
        {
            throw new ArgumentOutOfRangeException(nameof(kind), kind, "A conflict of interest needs one of the named values of ConflictKind.");
        }

        return kind == ConflictKind.Other && details is null
            ? throw new ArgumentException("A conflict of the kind Other says nothing by itself. Give ConflictOfInterest.Details.", nameof(details))
            : new(
                kind,
                subject is { } key ? Id<Application>.Require(key, "ConflictOfInterest.Subject") : default(Id<Application>?),
                details is null ? null : PrintableText.Require(details, "ConflictOfInterest.Details"));
    }

    /// <summary>Answers whether it concerns an application.</summary>
    public bool Concerns(Id<Application> subject) => Subject is null || Subject == subject;
}
