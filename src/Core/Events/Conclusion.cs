using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using InnovationDomain.Lists;
using InnovationDomain.Wording;

namespace InnovationDomain.Events;

/// <summary>What an event concludes (вывод), with the items under it. Its number is its place in the list.</summary>
public sealed class Conclusion
{
    /// <summary>Gets the conclusion: a sentence, or the words that its items complete («Результаты этой деятельности выражаются»). No mark at the end.</summary>
    public required string Text { get; init => field = PrintableText.Require(value, "Conclusion.Text"); }

    /// <summary>Gets the items, in their order.</summary>
    /// <value>The default is none.</value>
    public ImmutableArray<ConclusionItem> Items { get; init => field = GivenList.Complete(value, "Conclusion.Items"); } = [];

    /// <summary>Gets who concluded, where it was not the event as a whole, in the nominative plural: «спикеры», «слушатели».</summary>
    /// <value>The default is none: the event as a whole.</value>
    public ImmutableArray<string> NotedBy { get; init => field = GivenList.Texts(value, "Conclusion.NotedBy"); } = [];

    /// <summary>Gets the calendar year by which what is concluded will have come about: 2024 for «к 2024 году».</summary>
    /// <value>1000 to 9999. The default is <see langword="null"/>: it has come about, or no year is named.</value>
    public int? ExpectedByYear
    {
        get;
        init => field = value is null or (>= 1000 and <= 9999) ? value
            : throw new ArgumentOutOfRangeException(nameof(ExpectedByYear), value, "Conclusion.ExpectedByYear does not have four digits. Give the full year, such as 2024, or leave it out.");
    }

    /// <summary>Makes a conclusion without items.</summary>
    /// <exception cref="ArgumentException">The text cannot be printed: see <see cref="PrintableText"/>.</exception>
    [SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "The initializer is the alternate.")]
    public static implicit operator Conclusion(string text) => new() { Text = text };

    /// <summary>Answers the text, without the items.</summary>
    public override string ToString() => Text;
}
