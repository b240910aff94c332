using InnovationDomain.Evaluation;

namespace InnovationDomain.Applications.Rules;

/// <summary>The rules on who may apply (ELG).</summary>
public static class EligibilityRules
{
    /// <summary>Gets the rules about the applicant of one application.</summary>
    public static RuleSet<Candidacy> All { get; } = RuleSet<Candidacy>.Of(
        "Соискатель",
        new ApplicantIsOfAnAllowedKind(),
        new NoStatusOfAnotherKindIsHeld(),
        new EarlierStatusAndProductAreThere(),
        new GroupActsAsOne());
}
