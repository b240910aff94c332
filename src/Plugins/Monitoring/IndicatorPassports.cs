using System.Collections.Immutable;
using InnovationDomain.Documents.Language;
using InnovationDomain.Documents.Model;
using InnovationDomain.Documents.Standards;
using InnovationDomain.Monitoring;
using InnovationDomain.Plugins.Wording;

namespace InnovationDomain.Plugins.Monitoring;

/// <summary>The table of the indicators with what their passports tell; a column stands only where a passport says something in it.</summary>
internal static class IndicatorPassports
{
    public static Table Of(ImmutableArray<IndicatorDefinition> indicators)
    {
        var columns = new List<(TableColumn Column, Func<IndicatorDefinition, string?> Text)>
        {
            (new("Показатель", 30), indicator => EndMarks.Strip(indicator.Name)),
            (new("Единица") { Width = Length.FromMillimeters(22), Alignment = ColumnAlignment.Center }, indicator => indicator.Unit.Symbol),
            (new("Итог") { Width = Length.FromMillimeters(38) }, indicator => indicator.Unit.Combination == UnitCombination.Sum ? "сумма" : "взвешенное среднее"),
            (new("Источник данных", 12), indicator => indicator.DataSource ?? indicator.InformationSource),
            (new("Порядок расчета", 16), indicator => indicator.CalculationMethod),
            (new("Ответственный", 10), indicator => indicator.Responsible),
        };
        columns.RemoveAll(column => indicators.All(indicator => column.Text(indicator) is null));
        return new(
            [new("№") { Width = Length.FromMillimeters(14), Alignment = ColumnAlignment.Center }, .. columns.Select(column => column.Column)],
            [.. indicators.Select((indicator, i) => new TableRow([indicator.Number ?? NumberText.Of(i + 1), .. columns.Select(column => (TableCell)column.Text(indicator))]))])
        { Caption = "Показатели" };
    }
}
