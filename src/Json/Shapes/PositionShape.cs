using InnovationDomain.Organizations;
using InnovationDomain.People;
using InnovationDomain.Wording;

namespace InnovationDomain.Json.Shapes;

internal sealed class PositionShape
{
    public required NounPhrase Title { get; init; }

    public ActingMode Acting { get; init; }

    public Organization? Organization { get; init; }

    public static string? Text(Position position) =>
        position.Acting == ActingMode.Holds && position.Organization is null ? NounPhraseShape.Text(position.Title) : null;

    public static PositionShape From(Position position) => new() { Title = position.Title, Acting = position.Acting, Organization = position.Organization };

    public Position ToValue() => Position.Of(Title, Organization).As(Acting);
}
