using InnovationDomain.Events;
using InnovationDomain.Organizations;
using InnovationDomain.People;

namespace InnovationDomain.Json.Shapes;

internal sealed class ControllerShape
{
    public Official? Official { get; init; }

    public Position? Position { get; init; }

    public Organization? Organization { get; init; }

    public static ControllerShape From(Controller controller) => new()
    {
        Official = controller.Official,
        Position = controller.Official is null ? controller.Position : null,
        Organization = controller.Organization,
    };

    public Controller ToValue() => (Official, Position, Organization) switch
    {
        ({ } official, null, null) => Controller.Of(official),
        (null, { } position, null) => Controller.Of(position),
        (null, null, { } organization) => Controller.Of(organization),
        _ => throw new ArgumentException("A controller has either official, position or organization."),
    };
}
