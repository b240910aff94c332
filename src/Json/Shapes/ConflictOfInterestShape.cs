using InnovationDomain.Applications;
using InnovationDomain.Expertise;
using InnovationDomain.Identity;

namespace InnovationDomain.Json.Shapes;

internal sealed class ConflictOfInterestShape
{
    public required ConflictKind Kind { get; init; }

    public Id<Application>? Subject { get; init; }

    public string? Details { get; init; }

    public static ConflictOfInterestShape From(ConflictOfInterest conflict) => new() { Kind = conflict.Kind, Subject = conflict.Subject, Details = conflict.Details };

    public ConflictOfInterest ToValue() => ConflictOfInterest.Of(Kind, Subject, Details);
}
