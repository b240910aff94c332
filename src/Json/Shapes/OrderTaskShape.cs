using InnovationDomain.Plugins.Orders;
using NodaTime;

namespace InnovationDomain.Json.Shapes;

internal sealed class OrderTaskShape
{
    public required string Action { get; init; }

    public LocalDate? DueOn { get; init; }

    public static OrderTaskShape From(OrderTask task) => new() { Action = task.Action, DueOn = task.DueOn };

    public OrderTask ToValue() => OrderTask.Of(Action, DueOn);

    public static string? AsText(OrderTask task) => task.DueOn is null ? task.Action : null;
}
