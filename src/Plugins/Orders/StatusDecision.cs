using InnovationDomain.Platforms;

namespace InnovationDomain.Plugins.Orders;

/// <summary>What an order does to one platform: an event that joins its history once the order is signed.</summary>
public sealed class StatusDecision
{
    /// <summary>Makes a decision.</summary>
    /// <param name="platform">The platform as it is before the order.</param>
    /// <param name="decided">The grant, extension or early termination, with the chain of documents up to the protocol.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The life cycle does not allow the event in the state of the platform: see <see cref="PlatformLifeCycle"/>.</exception>
    public StatusDecision(InnovationPlatform platform, StatusEvent decided)
    {
        ArgumentNullException.ThrowIfNull(platform);
        ArgumentNullException.ThrowIfNull(decided);
        (Platform, Decided, After) = (platform, decided, platform.Record(decided));
    }

    /// <summary>Gets the platform as it is before the order.</summary>
    public InnovationPlatform Platform { get; }

    /// <summary>Gets what is decided.</summary>
    public StatusEvent Decided { get; }

    /// <summary>Gets the platform with the decision in its history.</summary>
    public InnovationPlatform After { get; }
}
