using InnovationDomain.Identity;
using InnovationDomain.Lists;
using InnovationDomain.Monitoring;
using InnovationDomain.Records;
using InnovationDomain.Wording;

namespace InnovationDomain.Events;

/// <summary>By what one will see that a recommendation is followed (ожидаемый результат).</summary>
/// <remarks>Plans of measures name a document as the result of nearly every row; a value of an indicator is the other thing that can be measured.</remarks>
public sealed class ExpectedResult
{
    /// <summary>Gets the result in words: «проведено не менее двух открытых мероприятий на каждой площадке».</summary>
    public required string Text { get; init => field = PrintableText.Require(value, "ExpectedResult.Text"); }

    /// <summary>Gets the indicator that shows it.</summary>
    /// <value>The default is <see langword="null"/>: none.</value>
    public Id<IndicatorDefinition>? Indicator { get; init => field = value is { } id ? Id<IndicatorDefinition>.Require(id, "ExpectedResult.Indicator") : (Id<IndicatorDefinition>?)null; }

    /// <summary>Gets the value to be reached.</summary>
    /// <value>The default is <see langword="null"/>: none is set.</value>
    public IndicatorValue? Target { get; init; }

    /// <summary>Gets the document that must come of it: an order, a note.</summary>
    /// <value>The default is <see langword="null"/>: none.</value>
    public RecordKind? Document { get; init => field = NamedValue.Optional(value, "ExpectedResult.Document"); }

    /// <summary>Gets whether it can be told without a judgement that the result is there: a value or a document is set.</summary>
    public bool IsMeasurable => Target is not null || Document is not null;

    /// <summary>Answers the text.</summary>
    public override string ToString() => Text;
}
