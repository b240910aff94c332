using System.Globalization;
using InnovationDomain.Identity;
using InnovationDomain.People;

namespace InnovationDomain.Applications;

/// <summary>One thing that is out of order in an appeal.</summary>
/// <remarks>Equal when all its values are. Codes are stable.</remarks>
public sealed record AppealFinding
{
    internal AppealFinding(AppealFindingKind kind, int observed = 0, int required = 0, Id<Person>? reviewer = null) =>
        (Kind, Observed, Required, Reviewer) = (kind, observed, required, reviewer);

    /// <summary>Gets what it is.</summary>
    public AppealFindingKind Kind { get; }

    /// <summary>Gets the number observed: days late, or members of the commission.</summary>
    /// <value>0 where there is no number.</value>
    public int Observed { get; }

    /// <summary>Gets the number required: members of the commission.</summary>
    /// <value>0 where there is no number.</value>
    public int Required { get; }

    /// <summary>Gets the member of the commission it is about.</summary>
    /// <value><see langword="null"/>: about none.</value>
    public Id<Person>? Reviewer { get; }

    /// <summary>Gets the stable code: «APPEAL-LATE».</summary>
    public string Code => Kind switch
    {
        AppealFindingKind.NotProvided => "APPEAL-NONE",
        AppealFindingKind.ScopeNotAllowed => "APPEAL-SCOPE",
        AppealFindingKind.FiledLate => "APPEAL-LATE",
        AppealFindingKind.TooFewReviewers => "APPEAL-SIZE",
        AppealFindingKind.ReviewerOfFirstInstance => "APPEAL-REVIEWER",
        AppealFindingKind.BeyondScope => "APPEAL-BEYOND",
        _ => "APPEAL-DECIDED-LATE",
    };

    /// <summary>Gets the sentence of a Russian reader.</summary>
    public string Russian => Kind switch
    {
        AppealFindingKind.NotProvided => "Апелляция не предусмотрена.",
        AppealFindingKind.ScopeNotAllowed => "Апелляция с таким предметом не предусмотрена.",
        AppealFindingKind.FiledLate => string.Create(CultureInfo.InvariantCulture, $"Апелляция подана с пропуском срока, дней: {Observed}."),
        AppealFindingKind.TooFewReviewers => string.Create(CultureInfo.InvariantCulture, $"Членов апелляционной комиссии: {Observed}, нужно не менее {Required}."),
        AppealFindingKind.ReviewerOfFirstInstance => $"Член апелляционной комиссии «{Reviewer}» участвовал в первоначальном рассмотрении.",
        AppealFindingKind.BeyondScope => "По апелляции на порядок проведения изменено решение по существу.",
        _ => string.Create(CultureInfo.InvariantCulture, $"Апелляция рассмотрена с пропуском срока, дней: {Observed}."),
    };

    /// <summary>Gets the same sentence in English.</summary>
    public string English => Kind switch
    {
        AppealFindingKind.NotProvided => "No appeal is provided for.",
        AppealFindingKind.ScopeNotAllowed => "No appeal of this scope is provided for.",
        AppealFindingKind.FiledLate => string.Create(CultureInfo.InvariantCulture, $"The appeal was filed late, by days: {Observed}."),
        AppealFindingKind.TooFewReviewers => string.Create(CultureInfo.InvariantCulture, $"The appeal commission has {Observed} member(s), at least {Required} are needed."),
        AppealFindingKind.ReviewerOfFirstInstance => $"The member “{Reviewer}” of the appeal commission took part in the first instance.",
        AppealFindingKind.BeyondScope => "An appeal about the procedure changed the decision in substance.",
        _ => string.Create(CultureInfo.InvariantCulture, $"The appeal was decided late, by days: {Observed}."),
    };

    /// <summary>Answers the code and the English sentence.</summary>
    public override string ToString() => $"{Code} {English}";
}
