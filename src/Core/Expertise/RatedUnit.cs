using System.Collections.Immutable;
using InnovationDomain.Wording;

namespace InnovationDomain.Expertise;

/// <summary>One thing that several raters rated: an application, or a criterion of one.</summary>
public sealed class RatedUnit
{
    /// <summary>Gets what it is.</summary>
    public required string Name { get; init => field = PrintableText.Require(value, "RatedUnit.Name"); }

    /// <summary>Gets the ratings, in the order of <see cref="RatingTable.Raters"/>.</summary>
    /// <value><see langword="null"/> where a rater gave none: a missing rating is no rating of its own kind.</value>
    public required ImmutableArray<decimal?> Ratings
    {
        get;
        init => field = value.IsDefault ? throw new ArgumentException("RatedUnit.Ratings is not set. Give a rating, or null, for each rater.", nameof(Ratings)) : value;
    }
}
