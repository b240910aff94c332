using System.Collections.Immutable;
using InnovationDomain.People;
using InnovationDomain.Plugins.Orders;
using InnovationDomain.Wording;

namespace InnovationDomain.Json.Shapes;

internal sealed class OrderInstructionShape
{
    public Official? Official { get; init; }

    public NounPhrase? Officials { get; init; }

    public required ImmutableArray<OrderTask> Tasks { get; init; }

    public static OrderInstructionShape From(OrderInstruction instruction) => new() { Official = instruction.Official, Officials = instruction.Officials, Tasks = instruction.Tasks };

    public OrderInstruction ToValue() => (Official, Officials) switch
    {
        ({ } official, null) => OrderInstruction.To(official, Tasks),
        (null, { } officials) => OrderInstruction.To(officials, Tasks),
        _ => throw new ArgumentException("An instruction has either official or officials."),
    };
}
