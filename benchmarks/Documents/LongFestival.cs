using InnovationDomain.Events;
using Quickstart;

namespace InnovationDomain.Benchmarks.Documents;

/// <summary>The festival of the sample with as many recommendations as wanted: its own texts over and over, ten to an addressee.</summary>
internal static class LongFestival
{
    private const int ItemsOfAnAddressee = 10;

    public static Festival WithRecommendations(int count)
    {
        Festival facts = PyatigorskFestival.Facts;
        Recommendation[] texts = [.. facts.Recommendations.SelectMany(addressed => addressed.Items)];
        IEnumerable<Recommendation> items = Enumerable.Range(0, count).Select(i => texts[i % texts.Length]);
        return new Festival
        {
            Name = facts.Name,
            Designation = facts.Designation,
            HeldOn = facts.HeldOn,
            Place = facts.Place,
            Organizers = facts.Organizers,
            Participants = facts.Participants,
            Objectives = facts.Objectives,
            RecommendationsPurpose = facts.RecommendationsPurpose,
            Recommendations = [.. items.Chunk(ItemsOfAnAddressee).Select(ToAddressee)],
        };
    }

    private static AddressedRecommendations ToAddressee(Recommendation[] items) =>
        new() { Addressee = "руководители образовательных организаций", Items = [.. items] };
}
