using InnovationDomain.Monitoring;

namespace InnovationDomain.Json.Shapes;

internal sealed class IndicatorUnitShape
{
    public required string Symbol { get; init; }

    public required UnitCombination Combination { get; init; }

    public static IndicatorUnitShape From(IndicatorUnit unit) => new() { Symbol = unit.Symbol, Combination = unit.Combination };

    public IndicatorUnit ToValue() => new() { Symbol = Symbol, Combination = Combination };

    public static string? AsText(IndicatorUnit unit) =>
        unit == IndicatorUnit.Persons || unit == IndicatorUnit.Units || unit == IndicatorUnit.Percent ? unit.Symbol : null;

    public static IndicatorUnit Parse(string text) =>
        text == IndicatorUnit.Persons.Symbol ? IndicatorUnit.Persons
        : text == IndicatorUnit.Units.Symbol ? IndicatorUnit.Units
        : text == IndicatorUnit.Percent.Symbol ? IndicatorUnit.Percent
        : throw new ArgumentException($"“{text}” is not one of the usual units: чел., ед., %. Give an object with symbol and combination.");
}
