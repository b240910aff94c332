using InnovationDomain.Expertise;

namespace InnovationDomain.Json.Shapes;

internal sealed class ScaleAnchorShape
{
    public required decimal From { get; init; }

    public decimal? To { get; init; }

    public required string Meaning { get; init; }

    public static ScaleAnchorShape Of(ScaleAnchor anchor) => new() { From = anchor.From, To = anchor.To == anchor.From ? null : anchor.To, Meaning = anchor.Meaning };

    public ScaleAnchor ToValue() => ScaleAnchor.Between(From, To ?? From, Meaning);
}
