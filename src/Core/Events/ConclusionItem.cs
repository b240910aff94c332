using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using InnovationDomain.Lists;
using InnovationDomain.Wording;

namespace InnovationDomain.Events;

/// <summary>One item under a conclusion (подпункт вывода): «появление новых кружков, которые интересны современным детям».</summary>
public sealed class ConclusionItem
{
    /// <summary>Gets the item, without a mark at the end, in the case that the conclusion above it asks for.</summary>
    public required string Text { get; init => field = PrintableText.Require(value, "ConclusionItem.Text"); }

    /// <summary>Gets in what the result shows.</summary>
    /// <value>The default is <see cref="OutcomeDimension.NotStated"/>.</value>
    public OutcomeDimension Dimension { get; init => field = NamedValue.Require(value, "ConclusionItem.Dimension"); }

    /// <summary>Gets what the item names as examples, without quotation marks: «Искусственный интеллект».</summary>
    /// <value>The default is none.</value>
    public ImmutableArray<string> Examples { get; init => field = GivenList.Texts(value, "ConclusionItem.Examples"); } = [];

    /// <summary>Gets whether the source says that there are more than it names: «и др.».</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool HasMoreExamples { get; init; }

    /// <summary>Makes an item of its text alone.</summary>
    /// <exception cref="ArgumentException">The text cannot be printed: see <see cref="PrintableText"/>.</exception>
    [SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "The initializer is the alternate.")]
    public static implicit operator ConclusionItem(string text) => new() { Text = text };

    /// <summary>Answers the text.</summary>
    public override string ToString() => Text;
}
