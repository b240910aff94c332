using InnovationDomain.Evaluation;

namespace InnovationDomain.Applications.Rules;

/// <summary>The rules about applications (APP).</summary>
/// <remarks>The plan of an application (APP-05) is judged with its project: see <see cref="Projects.Rules.ProjectRules"/>.</remarks>
public static class ApplicationRules
{
    /// <summary>Gets the rules about one application.</summary>
    public static RuleSet<Application> All { get; } = RuleSet<Application>.Of(
        "Заявка",
        new SubmittedWithinTheWindow(),
        new RequiredDocumentsAreComplete(),
        new FounderAndCollegialBodyAgree(),
        new RequestedTermIsWithinBounds(),
        new CopiesMatchThePaper());
}
