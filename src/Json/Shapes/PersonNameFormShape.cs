using InnovationDomain.Wording;

namespace InnovationDomain.Json.Shapes;

internal sealed class PersonNameFormShape
{
    public required GrammaticalCase Case { get; init; }

    public required string Surname { get; init; }

    public required string Given { get; init; }

    public string? Patronymic { get; init; }
}
