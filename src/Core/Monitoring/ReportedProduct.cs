using InnovationDomain.Wording;

namespace InnovationDomain.Monitoring;

/// <summary>A product that a report presents (инновационный продукт).</summary>
public sealed class ReportedProduct
{
    /// <summary>Gets the title.</summary>
    public required string Title { get; init => field = PrintableText.Require(value, "ReportedProduct.Title"); }

    /// <summary>Gets what it is: «методические рекомендации», «программа».</summary>
    /// <value>The default is <see langword="null"/>: not stated.</value>
    public string? Kind { get; init => field = value is null ? null : PrintableText.Require(value, "ReportedProduct.Kind"); }

    /// <summary>Gets where it can be found.</summary>
    /// <value>The default is <see langword="null"/>: not stated.</value>
    public string? Link { get; init => field = value is null ? null : PrintableText.Require(value, "ReportedProduct.Link"); }

    /// <summary>Gets who reviewed it and with what result (рецензия).</summary>
    /// <value>The default is <see langword="null"/>: not reviewed, or not stated.</value>
    public string? Review { get; init => field = value is null ? null : PrintableText.Require(value, "ReportedProduct.Review"); }

    /// <summary>Answers the title.</summary>
    public override string ToString() => Title;
}
