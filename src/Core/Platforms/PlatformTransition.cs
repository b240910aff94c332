namespace InnovationDomain.Platforms;

/// <summary>One row of the life cycle: from one state, by one trigger, to another state.</summary>
public sealed class PlatformTransition
{
    internal PlatformTransition(PlatformStatus from, PlatformTrigger trigger, PlatformStatus to) => (From, Trigger, To) = (from, trigger, to);

    /// <summary>Gets the state before.</summary>
    public PlatformStatus From { get; }

    /// <summary>Gets what happens.</summary>
    public PlatformTrigger Trigger { get; }

    /// <summary>Gets the state after; the same one where the trigger is only noted.</summary>
    public PlatformStatus To { get; }
}
