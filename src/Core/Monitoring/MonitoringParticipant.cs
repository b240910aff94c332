using InnovationDomain.Identity;
using InnovationDomain.Wording;

namespace InnovationDomain.Monitoring;

/// <summary>Whose results a motivating monitoring compares (участник мониторинга): the education authority of a region or a municipality, or an institution.</summary>
public sealed class MonitoringParticipant
{
    /// <summary>Gets the key by which the user's system knows it.</summary>
    public required Id<MonitoringParticipant> Id { get; init => field = Id<MonitoringParticipant>.Require(value, "MonitoringParticipant.Id"); }

    /// <summary>Gets the name.</summary>
    public required NounPhrase Name { get; init => field = value ?? throw new ArgumentNullException(nameof(Name)); }

    /// <summary>Answers the name in the nominative.</summary>
    public override string ToString() => Name.Nominative;
}
