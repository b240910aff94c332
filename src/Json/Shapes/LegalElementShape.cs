using InnovationDomain.Regulation;

namespace InnovationDomain.Json.Shapes;

internal sealed class LegalElementShape
{
    public required LegalElementKind Kind { get; init; }

    public required string Number { get; init; }

    public static LegalElementShape From(LegalElement element) => new() { Kind = element.Kind, Number = element.Number };

    public LegalElement ToValue() => LegalElement.Of(Kind, Number);
}
