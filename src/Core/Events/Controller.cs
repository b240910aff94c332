using System.Diagnostics.CodeAnalysis;
using InnovationDomain.Organizations;
using InnovationDomain.People;

namespace InnovationDomain.Events;

/// <summary>Who controls that a recommendation is followed (контроль возложен на): an official, whoever holds a position, or an organization.</summary>
public sealed class Controller
{
    private Controller(Official? official, Position? position, Organization? organization) =>
        (Official, Position, Organization) = (official, position, organization);

    /// <summary>Gets the official, or <see langword="null"/> when no person is named.</summary>
    public Official? Official { get; }

    /// <summary>Gets the position, the official's own where a person is named, or <see langword="null"/> when an organization controls.</summary>
    public Position? Position { get; }

    /// <summary>Gets the organization, or <see langword="null"/> when a position controls; that one may name its own.</summary>
    public Organization? Organization { get; }

    /// <summary>Takes a person in a position.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="official"/> is <see langword="null"/>.</exception>
    public static Controller Of(Official official)
    {
        ArgumentNullException.ThrowIfNull(official);
        return new(official, official.Position, null);
    }

    /// <summary>Takes whoever holds a position.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="position"/> is <see langword="null"/>.</exception>
    public static Controller Of(Position position)
    {
        ArgumentNullException.ThrowIfNull(position);
        return new(null, position, null);
    }

    /// <summary>Takes an organization.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="organization"/> is <see langword="null"/>.</exception>
    public static Controller Of(Organization organization)
    {
        ArgumentNullException.ThrowIfNull(organization);
        return new(null, null, organization);
    }

    /// <inheritdoc cref="Of(Official)"/>
    [SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "Of is the named alternate.")]
    public static implicit operator Controller(Official official) => Of(official);

    /// <inheritdoc cref="Of(Position)"/>
    [SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "Of is the named alternate.")]
    public static implicit operator Controller(Position position) => Of(position);

    /// <inheritdoc cref="Of(Organization)"/>
    [SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "Of is the named alternate.")]
    public static implicit operator Controller(Organization organization) => Of(organization);

    /// <summary>Answers the person's name, else the title of the position, else the organization's name.</summary>
    public override string ToString() => Official?.Name.ToString() ?? Position?.ToString() ?? Organization!.ToString();
}
