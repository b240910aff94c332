using InnovationDomain.Documents.Model;
using InnovationDomain.Documents.Standards;
using InnovationDomain.Platforms;
using InnovationDomain.Plugins.Wording;

namespace InnovationDomain.Plugins.Registers;

/// <summary>The numbers of platforms by kind and level as a chart.</summary>
internal static class RegisterChart
{
    /// <returns><see langword="null"/>: there are not two numbers to compare.</returns>
    public static Chart? Of(IEnumerable<InnovationPlatform> platforms)
    {
        var counts = platforms.GroupBy(platform => (platform.Kind, platform.Level)).ToDictionary(group => group.Key, group => group.Count());
        if (counts.Count < 2)
        {
            return null;
        }

        PlatformKind[] kinds = [.. counts.Keys.Select(key => key.Kind).Distinct().Order()];
        RecognitionLevel[] levels = [.. counts.Keys.Select(key => key.Level).Distinct().Order()];
        IEnumerable<string> words = counts.OrderBy(count => count.Key.Kind).ThenBy(count => count.Key.Level)
            .Select(count => $"{count.Key.Kind.Term()}, {LevelName(count.Key.Level)} – {NumberText.Of(count.Value)}");
        return new(
            ChartKind.Bar,
            [.. kinds.Select(kind => Letters.Capitalized(kind.Term().Nominative))],
            [.. levels.Select(level => new ChartSeries(Letters.Capitalized(LevelName(level)), [.. kinds.Select(kind => counts.TryGetValue((kind, level), out int count) ? (decimal?)count : null)]))],
            $"Количество площадок по видам и уровням: {string.Join("; ", words)}.")
        {
            // Of one level there is no legend that would name it.
            Caption = levels is [var level] ? $"Количество площадок по видам ({LevelName(level)})" : "Количество площадок по видам и уровням",
            Height = Length.FromMillimeters(60),
        };
    }

    private static string LevelName(RecognitionLevel level) => level switch
    {
        RecognitionLevel.Federal => "федеральный уровень",
        RecognitionLevel.Regional => "региональный уровень",
        RecognitionLevel.Municipal => "муниципальный уровень",
        RecognitionLevel.City => "городской уровень",
        RecognitionLevel.Institutional => "институциональный уровень",
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, "Take one of the named values of RecognitionLevel."),
    };
}
