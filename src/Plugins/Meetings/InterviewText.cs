using System.Collections.Immutable;
using InnovationDomain.Documents.Language;
using InnovationDomain.Documents.Model;
using InnovationDomain.Events;
using InnovationDomain.Monitoring;
using InnovationDomain.Plugins.Wording;
using InnovationDomain.Wording;

namespace InnovationDomain.Plugins.Meetings;

/// <summary>Individual interviews of curators: of each municipality a point, of all together paragraphs.</summary>
internal static class InterviewText
{
    public static IEnumerable<Block> Of(ImmutableArray<CuratorInterview> interviews, IMorphology morphology)
    {
        foreach (CuratorInterview general in interviews.Where(interview => Whose(interview, morphology) is null))
        {
            foreach (Block block in Content(general))
            {
                yield return block;
            }
        }

        Clause[] single =
        [
            .. interviews.Select(interview => (Whose: Whose(interview, morphology), Content: Content(interview)))
                .Where(interview => interview.Whose is not null)
                .Select(interview => interview.Content.IsEmpty ? new Clause($"{interview.Whose}.") : new Clause($"{interview.Whose}:", interview.Content)),
        ];
        if (single.Length > 0)
        {
            yield return new ClauseList([.. single]);
        }
    }

    private static string? Whose(CuratorInterview interview, IMorphology morphology)
    {
        string?[] parts =
        [
            interview.Municipality?.Name.Nominative,
            interview.Curator is { } curator ? $"куратор – {OfficialText.WithPost(curator, morphology)}" : null,
            interview.HeldOn is { } day ? RussianDate.ForText(day) : null,
        ];
        string whole = string.Join(", ", parts.Where(part => part is not null));
        return whole.Length > 0 ? Letters.Capitalized(whole) : null;
    }

    private static ImmutableArray<Block> Content(CuratorInterview interview)
    {
        string levels = interview.Levels.IsEmpty ? "" : $" (в разрезе {string.Join(" и ", interview.Levels.Select(LevelOf))})";
        return
        [
            .. Listed("Проанализированы", [.. interview.Analysed.Select(analysed => EndMarks.Strip(analysed) + levels)]),
            .. interview.Analysed.IsEmpty && levels.Length > 0 ? [new Paragraph($"Показатели рассмотрены{levels}.")] : Array.Empty<Block>(),
            .. interview.Indicators.IsEmpty ? Array.Empty<Block>() : [new Paragraph($"Обсуждены показатели: {string.Join(", ", interview.Indicators.Select(id => id.ToString()))}.")],
            .. Listed("Представлены", interview.Resources),
            .. Listed("Рассмотрены", [.. interview.SuccessfulPractices, .. interview.StudentWorks]),
        ];
    }

    private static IEnumerable<Block> Listed(string what, ImmutableArray<string> items) =>
        items.IsEmpty ? [] : [new Paragraph($"{what}:"), new DashList(items)];

    private static string LevelOf(MonitoringLevel level) => level switch
    {
        MonitoringLevel.Center => "центров",
        MonitoringLevel.Municipality => "муниципалитета",
        MonitoringLevel.Region => "региона",
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, "The text of interviews does not know this level."),
    };
}
