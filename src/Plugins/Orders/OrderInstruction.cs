using System.Collections.Immutable;
using InnovationDomain.People;
using InnovationDomain.Wording;

namespace InnovationDomain.Plugins.Orders;

/// <summary>A point that charges an official, or officials of one kind, with tasks; the order puts the executor into the dative.</summary>
public sealed class OrderInstruction
{
    private OrderInstruction(Official? official, NounPhrase? officials, ImmutableArray<OrderTask> tasks) => (Official, Officials, Tasks) = (official, officials, tasks);

    /// <summary>Gets the executor by name.</summary>
    /// <value><see langword="null"/>: the instruction is to <see cref="Officials"/>.</value>
    public Official? Official { get; }

    /// <summary>Gets the executors, in the nominative: «руководители организаций, указанных в перечне».</summary>
    /// <value><see langword="null"/>: the instruction is to one <see cref="Official"/>.</value>
    public NounPhrase? Officials { get; }

    /// <summary>Gets the tasks, at least one.</summary>
    public ImmutableArray<OrderTask> Tasks { get; }

    /// <summary>Charges one official.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="executor"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There are no tasks, or one of them is missing.</exception>
    public static OrderInstruction To(Official executor, params ImmutableArray<OrderTask> tasks)
    {
        ArgumentNullException.ThrowIfNull(executor);
        return new(executor, null, Given.Some(tasks, nameof(tasks)));
    }

    /// <summary>Charges officials of one kind, a unit or an organization.</summary>
    /// <inheritdoc cref="To(Official, ImmutableArray{OrderTask})" path="/exception"/>
    public static OrderInstruction To(NounPhrase executors, params ImmutableArray<OrderTask> tasks)
    {
        ArgumentNullException.ThrowIfNull(executors);
        return new(null, executors, Given.Some(tasks, nameof(tasks)));
    }
}
