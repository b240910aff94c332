using InnovationDomain.Documents.Language;
using InnovationDomain.Platforms;
using InnovationDomain.Plugins.Wording;
using InnovationDomain.Projects;
using InnovationDomain.Wording;
using NodaTime;

namespace InnovationDomain.Plugins.Roadmaps;

/// <summary>What a roadmap is of, as titles say it: «реализации инновационного проекта «…» муниципальной инновационной площадки на базе …».</summary>
internal sealed class RoadmapTitle(Roadmap roadmap, InnovationPlatform? platform, InnovationProject? project, IMorphology morphology)
{
    private const string Kind = "дорожная карта";

    public static void Check(Roadmap roadmap, InnovationPlatform? platform, InnovationProject? project, string subject, FactFaults faults) => faults.AddIf(
        (platform?.Theme ?? project?.Theme) is null && OwnWords(roadmap) is null,
        $"The title has no theme. Give {subject}.Platform with its theme, {subject}.Project, or Roadmap.Title.");

    /// <summary>Answers what follows the words «дорожная карта».</summary>
    public string Text
    {
        get
        {
            string what = (platform?.Theme ?? project?.Theme) is { } theme ? $"реализации инновационного проекта «{theme}»" : OwnWords(roadmap)!;
            return platform is null ? what
                : $"{what} {morphology.Decline(platform.StatusName, GrammaticalCase.Genitive).Text} на базе {HolderText.In(GrammaticalCase.Genitive, platform.Holder, morphology)}";
        }
    }

    /// <summary>Answers the days that are planned for: the term by all that is recorded, or the days of the project.</summary>
    public static DateInterval? PeriodOf(InnovationPlatform? platform, InnovationProject? project) =>
        platform is { History: [.., { } last] } && platform.StandingOn(last.EffectiveOn) is { TermStart: { } start, TermEnd: { } end } ? new(start, end)
        : project is { Start: { } first, End: { } until } ? new(first, until)
        : null;

    // «Дорожная карта реализации проекта»: the kind stands above the title already.
    private static string? OwnWords(Roadmap roadmap)
    {
        string? words = roadmap.Title is { } title && title.StartsWith(Kind, StringComparison.OrdinalIgnoreCase) ? title[Kind.Length..].Trim() : roadmap.Title;
        return string.IsNullOrEmpty(words) ? null : words;
    }
}
