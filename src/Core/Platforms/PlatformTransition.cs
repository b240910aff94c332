namespace InnovationDomain.Platforms;

/// <summary>One row of the life cycle: from one state, by one trigger, to another state.</summary>
/// <param name="From">The state before.</param>
/// <param name="Trigger">What happens.</param>
/// <param name="To">The state after; the same one where the trigger is only noted.</param>
public sealed record PlatformTransition(PlatformStatus From, PlatformTrigger Trigger, PlatformStatus To);
