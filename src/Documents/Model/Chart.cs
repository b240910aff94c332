using System.Collections.Immutable;
using InnovationDomain.Documents.Standards;
using InnovationDomain.Wording;

namespace InnovationDomain.Documents.Model;

/// <summary>A chart (диаграмма) that the editor draws from its numbers, in black and white.</summary>
public sealed class Chart : Block
{
    /// <summary>Makes a chart.</summary>
    /// <param name="kind">How the numbers are shown.</param>
    /// <param name="categories">What stands along the axis: years, schools. At least one.</param>
    /// <param name="series">At least one, each with a number for each category.</param>
    /// <param name="alternativeText">What the chart shows, for those who do not see it: the trend in words.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> has no name.</exception>
    /// <exception cref="ArgumentException">A text cannot be printed (see <see cref="PrintableText"/>), there are no categories or no series, or a series has another number of values.</exception>
    public Chart(ChartKind kind, ImmutableArray<string> categories, ImmutableArray<ChartSeries> series, string alternativeText)
    {
        Kind = kind is ChartKind.Bar or ChartKind.Line ? kind : throw new ArgumentOutOfRangeException(nameof(kind), kind, "A chart is a Bar or a Line chart.");
        Categories = !categories.IsDefaultOrEmpty
            ? [.. categories.Select((category, i) => PrintableText.Require(category, $"categories[{i}]"))]
            : throw new ArgumentException("The chart has no categories. Give at least one.", nameof(categories));
        if (series.IsDefaultOrEmpty || series.Contains(null!))
        {
            throw new ArgumentException("The chart has no series, or one of them is null. Give at least one.", nameof(series));
        }

        for (int i = 0; i < series.Length; i++)
        {
            if (series[i].Values.Length != categories.Length)
            {
                throw new ArgumentException($"series[{i}] has {series[i].Values.Length} values for {categories.Length} categories. Give one for each; null where there is none.", nameof(series));
            }
        }

        Series = series;
        AlternativeText = PrintableText.Require(alternativeText, nameof(alternativeText));
    }

    /// <summary>Gets the name under which a <see cref="Reference"/> finds the chart; it is not printed.</summary>
    /// <value>Unique in the document. The default is <see langword="null"/>: nothing points here.</value>
    public string? Id { get; init => field = value is null ? null : PrintableText.Require(value, "Chart.Id"); }

    /// <summary>Gets the name of the chart, printed under it after its number, in one row with the pictures: «Рисунок 1 — …».</summary>
    /// <value>The default is empty: neither number nor name is printed.</value>
    public RichText Caption { get; init => field = value.IsEmpty ? value : value.Require("Chart.Caption"); }

    /// <summary>Gets how the numbers are shown.</summary>
    public ChartKind Kind { get; }

    /// <summary>Gets what stands along the axis.</summary>
    public ImmutableArray<string> Categories { get; }

    /// <summary>Gets the rows of numbers.</summary>
    public ImmutableArray<ChartSeries> Series { get; }

    /// <summary>Gets what the chart shows.</summary>
    public string AlternativeText { get; }

    /// <summary>Gets the height on paper; the width is that of the text.</summary>
    /// <value>From 30 to 200 mm. The default is 80 mm.</value>
    /// <exception cref="ArgumentOutOfRangeException">The height is outside the range.</exception>
    public Length Height
    {
        get;
        init => field = value >= Lowest && value <= Highest
            ? value
            : throw new ArgumentOutOfRangeException(nameof(Height), value, $"A chart is from {Lowest} to {Highest} high.");
    } = Length.FromMillimeters(80);

    private static Length Lowest { get; } = Length.FromMillimeters(30);

    private static Length Highest { get; } = Length.FromMillimeters(200);
}
