using System.Collections.Immutable;
using InnovationDomain.Wording;

namespace InnovationDomain.Events;

/// <summary>What an event recommends to one addressee (рекомендации адресату).</summary>
public sealed class AddressedRecommendations
{
    /// <summary>Gets whom it is for.</summary>
    public required Addressee Addressee
    {
        get;
        init => field = value ?? throw new ArgumentNullException(
            nameof(Addressee), "A recommendation needs an addressee: give an organization or a group, such as «руководители образовательных организаций».");
    }

    /// <summary>Gets the task that all items are the objects of: «учесть общие замечания городского экспертного совета».</summary>
    /// <value>The default is <see langword="null"/>: each item is an action of its own.</value>
    public string? SharedTask { get; init => field = value is null ? null : PrintableText.Require(value, "AddressedRecommendations.SharedTask"); }

    /// <summary>Gets the recommendations, in their order.</summary>
    /// <value>At least one.</value>
    public required ImmutableArray<Recommendation> Items
    {
        get;
        init => field = value is { IsDefaultOrEmpty: false } && !value.Contains(null!)
            ? value
            : throw new ArgumentException("The addressee has no recommendations, or one of them is null. Give at least one item, or leave the addressee out.", nameof(Items));
    }
}
