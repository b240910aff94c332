using System.Collections.Immutable;
using InnovationDomain.Councils;

namespace InnovationDomain.Plugins.Orders;

/// <summary>The facts of an order that gives, extends or terminates statuses: the subject of three plugins.</summary>
public sealed class StatusOrder
{
    /// <summary>Gets what all orders have in common.</summary>
    public required OrderFrame Frame { get; init => field = value ?? throw new ArgumentNullException(nameof(Frame)); }

    /// <summary>Gets the decisions in the order in which the list prints them: by rating or by alphabet, as the regulation has it.</summary>
    /// <value>At least one, all of the trigger that the plugin takes.</value>
    public required ImmutableArray<StatusDecision> Decisions { get; init => field = Given.Some(value, "StatusOrder.Decisions"); }

    /// <summary>Gets the sitting that recommended the decisions.</summary>
    /// <value>The default is <see langword="null"/>: the order rests on no sitting whose protocol is at hand; protocols that the chains name are cited all the same.</value>
    public CouncilSitting? Sitting { get; init; }

    /// <summary>Gets the rules by which the sitting voted.</summary>
    /// <value>The default is <see langword="null"/>; a <see cref="Sitting"/> needs them, because an order rests only on what was adopted.</value>
    public VotingRules? Voting { get; init; }
}
