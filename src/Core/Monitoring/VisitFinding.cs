using System.Diagnostics.CodeAnalysis;
using InnovationDomain.Calendars;
using InnovationDomain.Wording;
using NodaTime;

namespace InnovationDomain.Monitoring;

/// <summary>One remark of a monitoring visit (замечание).</summary>
public sealed class VisitFinding
{
    /// <summary>Gets the remark.</summary>
    public required string Text { get; init => field = PrintableText.Require(value, "VisitFinding.Text"); }

    /// <summary>Gets what the visitors recommend to do about it.</summary>
    /// <value>The default is <see langword="null"/>: nothing.</value>
    public string? Recommendation { get; init => field = value is null ? null : PrintableText.Require(value, "VisitFinding.Recommendation"); }

    /// <summary>Gets the last day for curing it.</summary>
    /// <value>The default is <see langword="null"/>: none was set.</value>
    public LocalDate? CureBy { get; init => field = value is { } date ? StatedDate.Require(date, "VisitFinding.CureBy") : null; }

    /// <summary>Makes a remark of its text alone.</summary>
    /// <exception cref="ArgumentException">The text cannot be printed: see <see cref="PrintableText"/>.</exception>
    [SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "The initializer is the alternate.")]
    public static implicit operator VisitFinding(string text) => new() { Text = text };

    /// <summary>Answers the remark.</summary>
    public override string ToString() => Text;
}
