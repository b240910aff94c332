using FsCheck;
using FsCheck.Fluent;
using InnovationDomain.Testing.Shrinking;

namespace InnovationDomain.Testing;

/// <summary>Arbitraries of every value of the domain, in the shape that FsCheck takes: <c>[Property(Arbitrary = [typeof(InnovationArbitraries)])]</c>, or <see cref="Map"/> by hand.</summary>
/// <remarks>
/// Values are plausible: school years from 2015/2016 to 2025/2026, names as people bear them, numbers with right control digits, sheets that fit their rubric, histories that follow the table.
/// For the bounds of ranges, empty lists and long texts ask for an <see cref="Extreme{T}"/>.
/// Every value shrinks, and what it shrinks to is a value that the domain takes and whose parts still belong together.
/// One seed makes one value on every machine, so that FsCheck's replay works; another version of this package may make others.
/// </remarks>
public static partial class InnovationArbitraries
{
    /// <summary>Gets FsCheck's default map with all arbitraries of this class merged into it.</summary>
    public static IArbMap Map { get; } = ArbMap.Default.Merge(typeof(InnovationArbitraries));

    /// <summary>Any value of the domain at its worst: bounds of ranges, no items or very many, very long and very odd texts, leap days, years without a calendar. It is still one that the domain takes.</summary>
    /// <typeparam name="T">A type that this class makes, or a list of such (<c>ImmutableArray</c>). Of another one drawing fails with a <see cref="NotSupportedException"/>.</typeparam>
    public static Arbitrary<Extreme<T>> Extremes<T>()
        where T : notnull => Arb.From(Values.Of<T>(isExtreme: true).Select(value => new Extreme<T>(value)), extreme => Smaller.Than(extreme.Value).Select(value => new Extreme<T>(value)));
}
