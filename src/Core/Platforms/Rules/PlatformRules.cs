using InnovationDomain.Evaluation;

namespace InnovationDomain.Platforms.Rules;

/// <summary>The rules about the status of a platform (STA).</summary>
public static class PlatformRules
{
    /// <summary>Gets the rules about a platform with the decisions about it.</summary>
    public static RuleSet<PlatformCase> All { get; } = RuleSet<PlatformCase>.Of(
        "Статус площадки",
        new RecognitionRestsOnTheCouncil(),
        new ExtensionIsWithinBounds(),
        new TerminationHasGroundAndNotice(),
        new ActsArePublishedInTime());
}
