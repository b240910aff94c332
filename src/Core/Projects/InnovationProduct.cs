using System.Collections.Immutable;
using InnovationDomain.Calendars;
using InnovationDomain.Identity;
using InnovationDomain.Lists;
using InnovationDomain.Wording;
using NodaTime;

namespace InnovationDomain.Projects;

/// <summary>A deliverable of a project (инновационный продукт).</summary>
public sealed class InnovationProduct
{
    /// <summary>Gets the key by which the user's system knows it.</summary>
    public required Id<InnovationProduct> Id { get; init => field = Id<InnovationProduct>.Require(value, "InnovationProduct.Id"); }

    /// <summary>Gets its name.</summary>
    public required string Name { get; init => field = PrintableText.Require(value, "InnovationProduct.Name"); }

    /// <summary>Gets what it is.</summary>
    /// <value>The default is <see cref="InnovationProductKind.NotStated"/>.</value>
    public InnovationProductKind Kind { get; init => field = NamedValue.Require(value, "InnovationProduct.Kind"); }

    /// <summary>Gets the number of the stage that it comes from.</summary>
    /// <value>A stage of the project. The default is <see langword="null"/>: not stated.</value>
    public int? Stage { get; init; }

    /// <summary>Gets where it can be had.</summary>
    /// <value>An absolute address. The default is <see langword="null"/>: not published.</value>
    public Uri? Link
    {
        get;
        init => field = value is null or { IsAbsoluteUri: true } ? value
            : throw new ArgumentException($"InnovationProduct.Link is “{value}”, which leads nowhere by itself. Give the whole address, such as https://example.org/kit.", nameof(Link));
    }

    /// <summary>Gets the day on which it was finished.</summary>
    /// <value>The default is <see langword="null"/>: not finished so far.</value>
    public LocalDate? FinishedOn { get; init => field = value is { } date ? StatedDate.Require(date, "InnovationProduct.FinishedOn") : null; }

    /// <summary>Gets the reviews.</summary>
    /// <value>The default is none.</value>
    public ImmutableArray<ProductReview> Reviews { get; init => field = GivenList.Complete(value, "InnovationProduct.Reviews"); } = [];
}
