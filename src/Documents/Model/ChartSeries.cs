using System.Collections.Immutable;
using InnovationDomain.Wording;

namespace InnovationDomain.Documents.Model;

/// <summary>One row of numbers of a chart (ряд данных).</summary>
public sealed class ChartSeries
{
    /// <summary>Makes a series.</summary>
    /// <param name="name">What the numbers are: «Число площадок».</param>
    /// <param name="values">A number for each category of the chart; <see langword="null"/> where there is none.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> cannot be printed (see <see cref="PrintableText"/>), or there is no number.</exception>
    public ChartSeries(string name, ImmutableArray<decimal?> values)
    {
        Name = PrintableText.Require(name, nameof(name));
        Values = !values.IsDefaultOrEmpty && values.Any(value => value is not null)
            ? values
            : throw new ArgumentException("The series has no numbers. Give at least one, or leave the series out.", nameof(values));
    }

    /// <summary>Gets what the numbers are.</summary>
    public string Name { get; }

    /// <summary>Gets the numbers, by category.</summary>
    public ImmutableArray<decimal?> Values { get; }
}
