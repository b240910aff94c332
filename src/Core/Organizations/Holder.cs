using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace InnovationDomain.Organizations;

/// <summary>Who applies for a status or holds it: one organization, or a group as a whole (соискатель, обладатель статуса).</summary>
public sealed class Holder
{
    private Holder(Organization? organization, OrganizationGroup? group) => (Organization, Group) = (organization, group);

    /// <summary>Gets the organization, or <see langword="null"/> when a group holds.</summary>
    public Organization? Organization { get; }

    /// <summary>Gets the group, or <see langword="null"/> when a single organization holds.</summary>
    public OrganizationGroup? Group { get; }

    /// <summary>Gets all organizations behind it: the one, or the members of the group.</summary>
    public ImmutableArray<Organization> Members => Organization is null ? Group!.Members : [Organization];

    /// <summary>Gets the organization that answers for it: the one, or the coordinator of the group.</summary>
    /// <value><see langword="null"/>: a group that names no coordinator.</value>
    public Organization? Lead => Organization ?? Group!.Coordinator;

    /// <summary>Takes one organization.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="organization"/> is <see langword="null"/>.</exception>
    public static Holder Of(Organization organization)
    {
        ArgumentNullException.ThrowIfNull(organization);
        return new(organization, null);
    }

    /// <summary>Takes a group as a whole.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="group"/> is <see langword="null"/>.</exception>
    public static Holder Of(OrganizationGroup group)
    {
        ArgumentNullException.ThrowIfNull(group);
        return new(null, group);
    }

    /// <inheritdoc cref="Of(Organization)"/>
    [SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "Of is the named alternate.")]
    public static implicit operator Holder(Organization organization) => Of(organization);

    /// <inheritdoc cref="Of(OrganizationGroup)"/>
    [SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "Of is the named alternate.")]
    public static implicit operator Holder(OrganizationGroup group) => Of(group);

    /// <summary>Answers whether the organization is behind it, alone or as a member of the group.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="organization"/> is <see langword="null"/>.</exception>
    public bool Includes(Organization organization)
    {
        ArgumentNullException.ThrowIfNull(organization);
        return Members.Any(organization.IsSameAs);
    }

    /// <summary>Answers the name.</summary>
    public override string ToString() => Organization?.ToString() ?? Group!.ToString();
}
