using System.Collections.Immutable;
using InnovationDomain.Documents.Model;
using InnovationDomain.Monitoring;
using InnovationDomain.Regulation;

namespace InnovationDomain.Plugins.Wording;

/// <summary>Names and amounts of indicators in tables; what was not checked with the act is marked, and a note under the table says so.</summary>
internal static class IndicatorText
{
    private const string Mark = "*";

    public static string Name(IndicatorDefinition indicator) => indicator.Name + (IsUnverified(indicator.WordingCertainty) ? Mark : "");

    public static string Amount(IndicatorValue value) => NumberText.Of(value.Amount) + (IsUnverified(value.Certainty) ? Mark : "");

    /// <summary>The note, where something is marked.</summary>
    public static IEnumerable<Block> Note(ImmutableArray<ReportedIndicator> indicators)
    {
        if (indicators.Any(indicator => IsUnverified(indicator.Definition.WordingCertainty)
            || new[] { indicator.Definition.Minimum, indicator.Base, indicator.Plan, indicator.Fact }.Any(value => IsUnverified(value?.Certainty))))
        {
            yield return new Paragraph("Сведения, отмеченные знаком «*», с нормативным актом не сверены.");
        }
    }

    private static bool IsUnverified(Certainty? certainty) => certainty is Certainty.Recalled or Certainty.Reported or Certainty.Ours;
}
