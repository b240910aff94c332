using InnovationDomain.Lists;
using InnovationDomain.Wording;

namespace InnovationDomain.Monitoring;

/// <summary>The unit of an indicator (единица измерения), with how its values combine.</summary>
/// <remarks>Equal when symbol (ordinal) and combination are. A unit that is not here is made by an initializer: <c>new IndicatorUnit { Symbol = "час", Combination = UnitCombination.Sum }</c>.</remarks>
public sealed record IndicatorUnit
{
    /// <summary>Gets persons: «чел.».</summary>
    public static IndicatorUnit Persons { get; } = new() { Symbol = "чел.", Combination = UnitCombination.Sum };

    /// <summary>Gets units: «ед.».</summary>
    public static IndicatorUnit Units { get; } = new() { Symbol = "ед.", Combination = UnitCombination.Sum };

    /// <summary>Gets percent of a whole: «%».</summary>
    public static IndicatorUnit Percent { get; } = new() { Symbol = "%", Combination = UnitCombination.WeightedMean };

    /// <summary>Gets the unit as tables print it.</summary>
    public required string Symbol { get; init => field = PrintableText.Require(value, "IndicatorUnit.Symbol").Trim(); }

    /// <summary>Gets how values in it combine.</summary>
    public required UnitCombination Combination { get; init => field = NamedValue.Require(value, "IndicatorUnit.Combination"); }

    /// <summary>Answers the symbol.</summary>
    public override string ToString() => Symbol;
}
