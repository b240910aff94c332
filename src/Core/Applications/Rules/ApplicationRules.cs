using InnovationDomain.Evaluation;

namespace InnovationDomain.Applications.Rules;

/// <summary>The rules about applications (APP).</summary>
public static class ApplicationRules
{
    /// <summary>Gets the rules about one application.</summary>
    public static RuleSet<Application> All { get; } = RuleSet<Application>.Of(
        "Заявка",
        new RequiredDocumentsAreComplete());
}
