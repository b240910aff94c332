using System.Collections.Immutable;
using InnovationDomain.Lists;

namespace InnovationDomain.Events.Rules;

/// <summary>The recommendations of a resolution or a protocol, with those that an earlier one adopted (рекомендации резолюции).</summary>
public sealed class AdoptedRecommendations
{
    /// <summary>Gets the recommendations, addressee by addressee.</summary>
    /// <value>May be empty.</value>
    public required ImmutableArray<AddressedRecommendations> Recommendations { get; init => field = GivenList.Complete(value, "AdoptedRecommendations.Recommendations"); }

    /// <summary>Gets what was recommended earlier and is to be checked by now.</summary>
    /// <value>The default is <see langword="null"/>: not known. An empty list says that there was nothing.</value>
    public ImmutableArray<Recommendation>? Earlier { get; init => field = value is { } given ? GivenList.Complete(given, "AdoptedRecommendations.Earlier") : null; }

    /// <summary>Takes the recommendations of a festival.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="festival"/> is <see langword="null"/>.</exception>
    public static AdoptedRecommendations Of(Festival festival, ImmutableArray<Recommendation>? earlier = null)
    {
        ArgumentNullException.ThrowIfNull(festival);
        return new() { Recommendations = festival.Recommendations, Earlier = earlier };
    }

    /// <summary>Takes the recommendations of a meeting.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="meeting"/> is <see langword="null"/>.</exception>
    public static AdoptedRecommendations Of(Meeting meeting, ImmutableArray<Recommendation>? earlier = null)
    {
        ArgumentNullException.ThrowIfNull(meeting);
        return new() { Recommendations = meeting.Recommendations, Earlier = earlier };
    }
}
