using InnovationDomain.Organizations;

namespace InnovationDomain.Json.Shapes;

internal sealed class HolderShape
{
    public Organization? Organization { get; init; }

    public OrganizationGroup? Group { get; init; }

    public static HolderShape From(Holder holder) => new() { Organization = holder.Organization, Group = holder.Group };

    public Holder ToValue() => (Organization, Group) switch
    {
        ({ } organization, null) => Holder.Of(organization),
        (null, { } group) => Holder.Of(group),
        _ => throw new ArgumentException("A holder has either organization or group."),
    };
}
