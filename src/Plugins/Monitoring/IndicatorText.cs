using InnovationDomain.Arithmetic;
using InnovationDomain.Documents.Language;
using InnovationDomain.Documents.Model;
using InnovationDomain.Monitoring;
using InnovationDomain.Organizations;
using InnovationDomain.Plugins.Wording;
using InnovationDomain.Wording;

namespace InnovationDomain.Plugins.Monitoring;

/// <summary>Indicators and their values as the tables print them.</summary>
internal static class IndicatorText
{
    private const int MeanDigits = 2;

    private static readonly CountedNoun Center = CountedNoun.Of("центр", "центра", "центров");

    public static string Name(IndicatorDefinition indicator) =>
        $"{(indicator.Number is { } number ? $"{number}. " : "")}{EndMarks.Strip(indicator.Name)}, {indicator.Unit}";

    public static string Name(Municipality municipality) => Letters.Capitalized(municipality.Name.Nominative);

    /// <summary>A value that some centre lacks is no minimum and no target of the whole.</summary>
    public static TableCell Bound(RolledValue value, IndicatorDefinition indicator) => value is { IsComplete: true, Amount: { } amount } ? Amount(amount, indicator) : default(TableCell);

    /// <summary>The fact; that of a part of the centres bears an asterisk.</summary>
    public static TableCell Fact(RolledValue value, IndicatorDefinition indicator) =>
        value.Amount is { } amount ? $"{Amount(amount, indicator)}{(value.IsComplete ? "" : "*")}" : default(TableCell);

    /// <summary>The share of the target, rounded to a tenth; finer where a tenth would show 100 for what is not 100.</summary>
    public static TableCell Completion(IndicatorJudgement judgement)
    {
        if (judgement.CompletionPercent is not { } exact)
        {
            return default;
        }

        int digits = 1;
        while (digits < IndicatorValue.Digits && exact.ToDecimal(digits) == 100 && exact != (Fraction)100m)
        {
            digits++;
        }

        return NumberText.Of(exact, digits);
    }

    public static string Mark(SummaryRow row)
    {
        bool isMore = row.Indicator.Direction == IndicatorDirection.MoreIsBetter;
        return row.Judgement.Status switch
        {
            IndicatorStatus.NoFact => "нет данных",
            IndicatorStatus.Incomplete => $"нет данных по {Center.Count(row.Fact.Missing.Length, GrammaticalCase.Dative)}",
            IndicatorStatus.BelowMinimum => isMore ? "ниже минимума" : "хуже минимума",
            IndicatorStatus.BelowTarget => isMore ? "ниже плана" : "хуже плана",
            IndicatorStatus.Met => "достигнут",
            _ => "без оценки",
        };
    }

    private static string Amount(Fraction amount, IndicatorDefinition indicator) =>
        NumberText.Grouped(amount.ToDecimal(indicator.Unit.Combination == UnitCombination.Sum ? IndicatorValue.Digits : MeanDigits));
}
