using System.Diagnostics.CodeAnalysis;
using InnovationDomain.Organizations;
using InnovationDomain.Wording;

namespace InnovationDomain.People;

/// <summary>A position that a person holds (должность): «директор», «исполняющий обязанности начальника отдела».</summary>
public sealed class Position
{
    private Position(NounPhrase title, ActingMode acting, Organization? organization) =>
        (Title, Acting, Organization) = (title, acting, organization);

    /// <summary>Gets the title of the post itself, in the nominative, also of who only acts in it: «начальник отдела общего образования».</summary>
    public NounPhrase Title { get; }

    /// <summary>Gets whether the person holds the post or acts in it.</summary>
    public ActingMode Acting { get; }

    /// <summary>Gets the organization it is in.</summary>
    /// <value><see langword="null"/>: evident from the title, or not stated.</value>
    public Organization? Organization { get; }

    /// <summary>Makes a position.</summary>
    /// <param name="title">In the nominative, without the name of the organization when that is given: «директор».</param>
    /// <param name="organization">Where; the default is not stated.</param>
    /// <exception cref="ArgumentNullException"><paramref name="title"/> is <see langword="null"/>.</exception>
    public static Position Of(NounPhrase title, Organization? organization = null)
    {
        ArgumentNullException.ThrowIfNull(title);
        return new(title, ActingMode.Holds, organization);
    }

    /// <summary>Makes a position without a stated organization.</summary>
    /// <exception cref="ArgumentException">The text cannot be printed: see <see cref="PrintableText"/>.</exception>
    [SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "Of is the named alternate.")]
    [return: NotNullIfNotNull(nameof(title))]
    public static implicit operator Position?(string? title) => title is null ? null : Of(NounPhrase.Of(title));

    /// <summary>Answers the same post, in which a person only acts.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="acting"/> is not a named value.</exception>
    public Position As(ActingMode acting) => Enum.IsDefined(acting)
        ? new(Title, acting, Organization)
        : throw new ArgumentOutOfRangeException(nameof(acting), acting, "Take one of the named values of ActingMode.");

    /// <summary>Answers the title in the nominative; documents put «исполняющий обязанности» and the genitive where it belongs.</summary>
    public override string ToString() => Title.Nominative;
}
