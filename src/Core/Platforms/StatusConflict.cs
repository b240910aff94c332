using InnovationDomain.Organizations;
using NodaTime;

namespace InnovationDomain.Platforms;

/// <summary>A status that stands in the way of another one (конфликт статусов).</summary>
public sealed class StatusConflict
{
    internal StatusConflict(Organization member, InnovationPlatform platform, LocalDate since) => (Member, Platform, Since) = (member, platform, since);

    /// <summary>Gets the organization that holds it, alone or in a group.</summary>
    public Organization Member { get; }

    /// <summary>Gets the platform that conflicts.</summary>
    public InnovationPlatform Platform { get; }

    /// <summary>Gets the day since when its status is held.</summary>
    public LocalDate Since { get; }
}
