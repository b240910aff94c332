using System.Collections.Immutable;
using InnovationDomain.Regulation;
using InnovationDomain.Testing.Drawing;

namespace InnovationDomain.Testing.Shrinking;

/// <summary>Fewer versions of a parameter, then versions of smaller values; the name stays, by which a profile knows it.</summary>
internal static class ParameterSteps
{
    public static IEnumerable<object?> Of<T>(DatedParameter<T> parameter, Member member)
        where T : notnull => Refusal.Each(parameter.Versions, (ImmutableArray<ParameterVersion<T>> versions) => DatedParameter<T>.Of(parameter.Name, versions));
}
