using System.Collections.Immutable;
using InnovationDomain.Regulation;

namespace InnovationDomain.Json.Shapes;

internal sealed class DatedParameterShape<T>
    where T : notnull
{
    public required string Name { get; init; }

    public required ImmutableArray<ParameterVersion<T>> Versions { get; init; }

    public static DatedParameterShape<T> From(DatedParameter<T> parameter) => new() { Name = parameter.Name, Versions = parameter.Versions };

    public DatedParameter<T> ToValue() => DatedParameter<T>.Of(Name, Versions);
}
