using System.Globalization;
using InnovationDomain.Evaluation;
using InnovationDomain.Regulation;

namespace InnovationDomain.Applications.Rules;

/// <summary>APP-02: every required document is there and signed by who may sign it; first a remark with days for the cure, then a refusal.</summary>
/// <remarks>
/// The lists of documents and the signature of the head were read in acts of several regions (Камчатский край, Смоленская область, the federal round);
/// that a second incomplete set is refused is our proposal. Copies are the business of APP-06, the founder and the collegial body of APP-03.
/// </remarks>
public sealed class RequiredDocumentsAreComplete : Rule<Application>
{
    private readonly Fact<Application, ApplicationStatus> _status;
    private readonly Fact<Application, ApplicationVersion> _version;
    private readonly Parameter<DocumentRequirements> _requirements;
    private readonly Measure _shortcomings;
    private readonly Reason _withdrawn;
    private readonly Reason _curable;
    private readonly Reason _notCured;

    /// <summary>Makes the rule.</summary>
    public RequiredDocumentsAreComplete()
        : base(new RuleCard
        {
            Id = "APP-02",
            Russian = "Комплект заявки полон и подписан",
            English = "The documents of an application are complete and signed",
            Severity = RuleSeverity.Remark,
            Basis = LegalReference.To(LegalActs.Education).Article("20").Part("4"),
            Certainty = Certainty.Ours,
            Remark = "статья отсылает к порядку признания; состав документов задаёт он, см. источник параметра",
            Claims = RuleClaims.OrderFree,
        })
    {
        _status = Fact("Status", "состояние заявки", "the state of the application", application => application.Status);
        _version = Fact("Version", "документы последней редакции заявки", "the documents of the last version", application => application.Current);
        _requirements = Parameter(ProfileParameters.ApplicationDocuments, "Documents", requirements => requirements.Documents.Select(document => document.Kind));
        _shortcomings = Measure("Shortcomings", Bound.AtMost, "недостатков комплекта", "shortcomings of the set");
        _withdrawn = NotApplicable("Withdrawn", "заявка отозвана", "the application is withdrawn");
        _curable = Violated("Curable", "недостатки можно устранить в срок", "the shortcomings may be cured within the term", RuleSeverity.Remark);
        _notCured = Violated("NotCured", "недостатки не устранены после возврата на доработку", "the shortcomings were not cured after the return", RuleSeverity.Refusal);
    }

    /// <inheritdoc/>
    protected override Verdict Judge(ref Judgement<Application> judgement)
    {
        if (judgement.Knows(_status, out ApplicationStatus status) && status == ApplicationStatus.Withdrawn)
        {
            return judgement.Answer(_withdrawn);
        }

        if (!judgement.Knows(_version, out ApplicationVersion? version) || !judgement.Knows(_requirements, out DocumentRequirements? requirements))
        {
            return judgement.Unknown();
        }

        int count = 0;
        foreach (ApplicationShortcoming found in FormalCheck.Of(version, requirements).Shortcomings)
        {
            if (IsOurs(found))
            {
                count++;
                judgement.Cite(string.Create(CultureInfo.InvariantCulture, $"Versions[{version.Number - 1}].Documents"), found.Russian, found.English);
            }
        }

        bool isLastWord = version.Number > 1 || version.Return?.CureUntil < judgement.AssessedOn;
        return judgement.Compare(_shortcomings, count, 0, broken: isLastWord ? _notCured : _curable);
    }

    private static bool IsOurs(ApplicationShortcoming found) =>
        found.Kind is ShortcomingKind.Missing or ShortcomingKind.SignatureAbsent or ShortcomingKind.WrongSigner or ShortcomingKind.Undated
        && found.Document is not (ApplicationDocumentKind.FounderAgreement or ApplicationDocumentKind.CollegialExtract);
}
