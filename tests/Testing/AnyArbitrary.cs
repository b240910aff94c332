namespace InnovationDomain.Testing.Tests;

/// <summary>An arbitrary of a type that is known by its name only.</summary>
internal abstract class AnyArbitrary
{
    public abstract IReadOnlyList<object> Sample(int count, int size, ulong seed, bool isExtreme = false);

    /// <summary>What is smaller than a value.</summary>
    public abstract IEnumerable<object> Smaller(object value);
}

internal sealed class AnyArbitrary<T> : AnyArbitrary
    where T : notnull
{
    private static readonly Arbitrary<T> Plausible = InnovationArbitraries.Map.ArbFor<T>();
    private static readonly Arbitrary<Extreme<T>> Extreme = InnovationArbitraries.Map.ArbFor<Extreme<T>>();

    public override IReadOnlyList<object> Sample(int count, int size, ulong seed, bool isExtreme = false) => isExtreme
        ? [.. Extreme.Generator.Sample(count, new Rnd(seed), size).Select(extreme => (object)extreme.Value)]
        : [.. Plausible.Generator.Sample(count, new Rnd(seed), size).Select(value => (object)value)];

    public override IEnumerable<object> Smaller(object value) => Plausible.Shrinker((T)value).Select(smaller => (object)smaller);
}
