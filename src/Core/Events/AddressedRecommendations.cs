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
        init
        {
            // A property that is set earlier in the initializer may be there already, for the message.
            string whose = Addressee is { } addressee ? $"The addressee «{addressee}»" : "An addressee";
            if (value.IsDefaultOrEmpty)
            {
                throw new ArgumentException($"{whose} has no recommendations. Give at least one item, or leave the addressee out.", nameof(Items));
            }

            int missing = value.IndexOf(null!);
            field = missing < 0 ? value : throw new ArgumentException($"{whose} has a recommendation that is null: Items[{missing}]. Leave it out.", nameof(Items));
        }
    }
}
